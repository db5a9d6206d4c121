//! Scanner of tags.

use std::ops::Range;

use html5ever::{LocalName, tendril::StrTendril};
use memchr::memchr;

use super::{character_references, name_cache::NameCache, tag_kind::TagKind, whitespace::is_space};
use crate::dom::attribute_filter::AttributeFilter;

/// Maximum number of attributes of a tag that the fast parser reads.
const MAX_ATTRIBUTES: usize = 48;

/// A start tag.
pub(super) struct StartTag {
    pub(super) name: LocalName,
    pub(super) kind: TagKind,
    pub(super) attributes: Vec<(LocalName, StrTendril)>,
    /// Filter of its attribute names.
    pub(super) filter: AttributeFilter,
    /// `true` if it ends with `/>`.
    pub(super) self_closing: bool,
    /// Byte range in the page.
    pub(super) bytes: Range<u32>,
}

/// Splits a page into tags.
pub(super) struct TagScanner<'p> {
    page: &'p str,
    /// Copy of the page whose slices share memory.
    shared: StrTendril,
    elements: NameCache<'p, TagKind>,
    attributes: NameCache<'p, AttributeFilter>,
}

impl<'p> TagScanner<'p> {
    pub(super) fn of(page: &'p str) -> Self {
        Self {
            page,
            shared: StrTendril::from_slice(page),
            elements: NameCache::new(TagKind::of),
            attributes: NameCache::new(AttributeFilter::of),
        }
    }

    /// Returns a slice of the page, as written.
    pub(super) fn slice(&self, from: usize, to: usize) -> StrTendril {
        self.shared.subtendril(offset(from), offset(to - from))
    }

    /// Returns the decoded text of a slice; `None` if a character reference is incomplete or
    /// invalid.
    pub(super) fn text(&self, from: usize, to: usize) -> Option<StrTendril> {
        self.decoded(from, to, false)
    }

    fn decoded(&self, from: usize, to: usize, is_value: bool) -> Option<StrTendril> {
        let written = &self.page[from..to];
        if memchr(b'&', written.as_bytes()).is_none() {
            return Some(self.slice(from, to));
        }
        character_references::decode(written, is_value).map(StrTendril::from)
    }

    /// Scans the start tag at `start`; returns it and where it ends. `None` if it is not well
    /// formed.
    pub(super) fn start_tag(&mut self, start: usize) -> Option<(StartTag, usize)> {
        let bytes = self.page.as_bytes();
        let mut at = self.name_end(start + 1)?;
        let (name, kind) = self.elements.get(&self.page[start + 1..at]);
        let mut attributes = Vec::new();
        let mut filter = AttributeFilter::default();
        let closes_itself = loop {
            let space = spaces(bytes, at);
            at += space;
            match bytes.get(at)? {
                b'>' => break false,
                b'/' if bytes.get(at + 1) == Some(&b'>') => break true,
                _ if space == 0 || attributes.len() == MAX_ATTRIBUTES => return None,
                _ => {
                    let (name, bits, value, end) = self.attribute(at)?;
                    if attributes.iter().any(|(known, _)| *known == name) {
                        return None;
                    }
                    attributes.push((name, value));
                    filter.add_all(bits);
                    at = end;
                }
            }
        };
        let end = at + 1 + usize::from(closes_itself);
        let tag = StartTag {
            name,
            kind,
            attributes,
            filter,
            self_closing: closes_itself,
            bytes: offset(start)..offset(end),
        };
        Some((tag, end))
    }

    /// Scans the end tag at `start`; returns its name and where it ends. `None` if it is not well
    /// formed.
    pub(super) fn end_tag(&mut self, start: usize) -> Option<(LocalName, usize)> {
        let bytes = self.page.as_bytes();
        let name_end = self.name_end(start + 2)?;
        let end = name_end + spaces(bytes, name_end);
        let (name, _) = self.elements.get(&self.page[start + 2..name_end]);
        (bytes.get(end) == Some(&b'>')).then_some((name, end + 1))
    }

    /// Returns where the tag name that starts at `from` ends.
    fn name_end(&self, from: usize) -> Option<usize> {
        let name = &self.page.as_bytes()[from..];
        let length = name.iter().take_while(|it| it.is_ascii_alphanumeric() || **it == b'-').count();
        let begins = name.first().is_some_and(u8::is_ascii_alphabetic);
        begins.then_some(from + length)
    }

    /// Scans the attribute at `start`; returns its name, filter, value and where it ends.
    fn attribute(&mut self, start: usize) -> Option<(LocalName, AttributeFilter, StrTendril, usize)> {
        let bytes = self.page.as_bytes();
        let is_over = |it: &u8| is_space(*it) || matches!(it, b'=' | b'>' | b'/');
        let length = bytes[start..].iter().position(is_over)?;
        let name_end = start + length;
        let written = &self.page[start..name_end];
        if length == 0 || written.bytes().any(|it| matches!(it, b'"' | b'\'' | b'<')) {
            return None;
        }
        let (name, bits) = self.attributes.get(written);
        if bytes.get(name_end) != Some(&b'=') {
            let next = bytes.get(name_end + spaces(bytes, name_end))?;
            return (*next != b'=').then(|| (name, bits, StrTendril::new(), name_end));
        }
        let from = name_end + 1;
        let (from, to, end) = match bytes.get(from)? {
            quote @ (b'"' | b'\'') => {
                let to = from + 1 + memchr(*quote, &bytes[from + 1..])?;
                (from + 1, to, to + 1)
            }
            _ => {
                let to = from + bytes[from..].iter().position(|it| is_space(*it) || *it == b'>')?;
                let is_odd = |it: &u8| matches!(it, b'"' | b'\'' | b'<' | b'=' | b'`');
                if from == to || bytes[from..to].iter().any(is_odd) {
                    return None;
                }
                (from, to, to)
            }
        };
        Some((name, bits, self.decoded(from, to, true)?, end))
    }
}

/// Returns the length of the whitespace at `from`.
fn spaces(bytes: &[u8], from: usize) -> usize {
    bytes[from..].iter().take_while(|it| is_space(**it)).count()
}

/// Converts an offset; the page is under 4 GiB.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
