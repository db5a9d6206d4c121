//! Fast parser for well-formed pages.
//!
//! Most of the parsing rules in the HTML standard are about markup that is wrong or incomplete:
//! elements to close, to reopen, or to move out of a table. Generated HTML rarely needs them, and
//! its tree follows from its tags. [`parse`] reads such a page in one pass, and returns `None` at
//! the first construct that the standard would correct, complete or move, or that is too rare to be
//! supported; [`super::html5ever`] then parses the page from its start. So both parsers agree on
//! every page that this one accepts; tests verify this.
//!
//! [`body`] and [`svg`] process start tags, [`character_references`] decodes text, [`name_cache`]
//! interns names, [`tag_kind`] classifies elements, [`tag_scanner`] splits the page into tags, and
//! [`tree_builder`] builds the tree, [`whitespace`] recognizes spaces.

mod body;
mod character_references;
mod name_cache;
mod svg;
mod tag_kind;
mod tag_scanner;
mod tree_builder;
mod whitespace;

use html5ever::ns;
use memchr::{memchr, memchr2, memmem};

use crate::dom::Document;
use tag_kind::TagKind;
use tag_scanner::{StartTag, TagScanner};
use tree_builder::TreeBuilder;
use whitespace::is_space;

/// Parses a well-formed page; `None` for any other.
pub(super) fn parse(html: &str) -> Option<Document> {
    let bytes = html.as_bytes();
    let is_usual = u32::try_from(bytes.len()).is_ok() && memchr2(b'\r', 0, bytes).is_none();
    if !is_usual || html.starts_with('\u{feff}') {
        return None;
    }
    let mut reader = Parser {
        page: html,
        tags: TagScanner::of(html),
        tree: TreeBuilder::new(bytes.len()),
        mode: InsertionMode::Doctype,
    };
    let mut at = 0;
    while at < bytes.len() {
        let tag = memchr(b'<', &bytes[at..]).map_or(bytes.len(), |ahead| at + ahead);
        if tag > at {
            reader.text(at, tag)?;
        }
        at = match bytes.get(tag + 1) {
            None if tag == bytes.len() => tag,
            None => return None,
            Some(b'!') => reader.markup_declaration(tag)?,
            Some(b'/') => reader.end_tag(tag)?,
            Some(letter) if letter.is_ascii_alphabetic() => reader.start_tag(tag)?,
            Some(_) => return None,
        };
    }
    reader.finish()
}

/// Insertion mode, as in the HTML standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InsertionMode {
    Doctype,
    BeforeHtml,
    BeforeHead,
    Head,
    AfterHead,
    Body,
    AfterBody,
    AfterHtml,
}

struct Parser<'p> {
    page: &'p str,
    tags: TagScanner<'p>,
    tree: TreeBuilder,
    mode: InsertionMode,
}

impl Parser<'_> {
    /// Processes the text in a byte range.
    fn text(&mut self, from: usize, to: usize) -> Option<()> {
        let is_space = || self.page.as_bytes()[from..to].iter().all(|it| is_space(*it));
        match self.mode {
            InsertionMode::Doctype | InsertionMode::BeforeHtml | InsertionMode::BeforeHead => {
                is_space().then_some(())
            }
            InsertionMode::Head | InsertionMode::AfterHead => {
                is_space().then(|| self.tree.text(self.tags.slice(from, to)))
            }
            InsertionMode::AfterBody | InsertionMode::AfterHtml => {
                is_space().then(|| self.tree.text_after_body(self.tags.slice(from, to)))
            }
            InsertionMode::Body if self.tree.current()?.kind.allows_only_table_parts() => {
                is_space().then(|| self.tree.text(self.tags.slice(from, to)))
            }
            InsertionMode::Body => {
                let text = self.tags.text(from, to)?;
                self.tree.text(text);
                Some(())
            }
        }
    }

    /// Processes a doctype or comment; returns where it ends.
    fn markup_declaration(&mut self, at: usize) -> Option<usize> {
        let rest = &self.page[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            let length = memmem::find(comment.as_bytes(), b"-->")?;
            let is_odd = comment.starts_with('>') || comment.starts_with("->");
            let is_placed = !matches!(
                self.mode,
                InsertionMode::Doctype | InsertionMode::AfterBody | InsertionMode::AfterHtml
            );
            if is_odd || !is_placed || memmem::find(&comment.as_bytes()[..length], b"--!").is_some() {
                return None;
            }
            self.tree.comment();
            return Some(at + "<!--".len() + length + "-->".len());
        }
        let end = memchr(b'>', rest.as_bytes())?;
        let is_standard = rest[..end].trim_end().eq_ignore_ascii_case("<!doctype html");
        if self.mode != InsertionMode::Doctype || !is_standard {
            return None;
        }
        self.mode = InsertionMode::BeforeHtml;
        Some(at + end + 1)
    }

    /// Processes a start tag, with the content of the element if it is raw text; returns where it
    /// ends.
    fn start_tag(&mut self, at: usize) -> Option<usize> {
        let (tag, end) = self.tags.start_tag(at)?;
        match (self.mode, tag.kind) {
            (InsertionMode::BeforeHtml, TagKind::Html) => self.mode = InsertionMode::BeforeHead,
            (InsertionMode::BeforeHead, TagKind::Head) => self.mode = InsertionMode::Head,
            (InsertionMode::AfterHead, TagKind::Body) => self.mode = InsertionMode::Body,
            (InsertionMode::Head, TagKind::Meta) => {
                self.tree.insert_void(tag, ns!(html));
                return Some(end);
            }
            (InsertionMode::Head, TagKind::RawText | TagKind::Title) => {
                return self.raw_text_element(tag, end);
            }
            (InsertionMode::Body, _) => return self.start_tag_in_body(tag, end),
            _ => return None,
        }
        self.tree.open(tag, ns!(html))?;
        Some(end)
    }

    /// Processes an end tag; returns where it ends.
    fn end_tag(&mut self, at: usize) -> Option<usize> {
        let (name, end) = self.tags.end_tag(at)?;
        let current = self.tree.current()?;
        match (self.mode, current.kind) {
            (InsertionMode::Head, TagKind::Head) if current.name == name => {
                self.tree.close();
                self.mode = InsertionMode::AfterHead;
            }
            (InsertionMode::Body, TagKind::Body) if current.name == name => {
                self.mode = InsertionMode::AfterBody;
            }
            (InsertionMode::AfterBody, _) if &*name == "html" => self.mode = InsertionMode::AfterHtml,
            (InsertionMode::Body, _) if current.name == name => self.tree.close(),
            (InsertionMode::Body, _) if current.is_implied && &*name == "table" => {
                self.tree.close();
                self.tree.close();
            }
            _ => return None,
        }
        Some(end)
    }

    /// Processes an element that contains only text, such as a script; returns where its end tag
    /// ends.
    fn raw_text_element(&mut self, tag: StartTag, start: usize) -> Option<usize> {
        let bytes = self.page.as_bytes();
        let (kind, is_script) = (tag.kind, &*tag.name == "script");
        let (end, after) = find_end_tag(bytes, start, &tag.name)?;
        let mut from = start;
        if kind == TagKind::Textarea {
            from = skip_first_newline(bytes, start)?;
        }
        let text = match kind {
            TagKind::Title | TagKind::Textarea => self.tags.text(from, end)?,
            _ if is_script && memmem::find(&bytes[from..end], b"<!--").is_some() => return None,
            _ => self.tags.slice(from, end),
        };
        self.tree.open(tag, ns!(html))?;
        if !text.is_empty() {
            self.tree.text(text);
        }
        self.tree.close();
        Some(after)
    }

    fn finish(self) -> Option<Document> {
        let is_at_end = match self.mode {
            InsertionMode::AfterBody | InsertionMode::AfterHtml => true,
            InsertionMode::Body => self.tree.current()?.kind == TagKind::Body,
            _ => false,
        };
        is_at_end.then(|| Document::from_nodes(self.tree.finish(), true, false, true))
    }
}

/// Returns the start and the end of the end tag with that name.
fn find_end_tag(bytes: &[u8], from: usize, name: &str) -> Option<(usize, usize)> {
    memmem::find_iter(&bytes[from..], b"</")
        .find_map(|ahead| {
            let at = from + ahead;
            let after = at + 2 + name.len();
            let is_it = bytes.get(at + 2..after)?.eq_ignore_ascii_case(name.as_bytes());
            let is_whole = bytes.get(after).is_some_and(|it| is_space(*it) || matches!(it, b'>' | b'/'));
            (is_it && is_whole).then_some((at, after))
        })
        .and_then(|(at, after)| {
            let space = bytes[after..].iter().take_while(|it| is_space(**it)).count();
            (bytes.get(after + space) == Some(&b'>')).then_some((at, after + space + 1))
        })
}

/// Skips the line break at the start of a `pre` or `textarea`, which the standard ignores. `None`
/// if it may be a character reference.
fn skip_first_newline(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at) {
        Some(b'\n') => Some(at + 1),
        // This may be a reference to a line break.
        Some(b'&') => None,
        _ => Some(at),
    }
}
