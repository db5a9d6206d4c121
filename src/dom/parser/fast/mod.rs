//! Pages that are written plainly, the short way.
//!
//! Most of what the HTML standard says of parsing is about markup that is wrong or that leaves things
//! out: elements to close by themselves, to open again, to move out of a table. What programs write
//! needs none of it, and its tree is what stands there. [`parse`] goes over such a page once, and gives
//! up at the first thing that the standard would correct, complete or move, or that is rare enough not
//! to be known here; then [`super::html5ever`] reads the page from its start. So the two agree on every
//! page that this one reads, which tests hold them to.
//!
//! A page is cut into tags by [`tag_scanner`], with the names of elements and attributes from [`name_cache`] and
//! what stands for characters from [`character_references`]; [`tag_kind`] says what each element asks of where it
//! stands, which [`body`] and [`svg`] see to; [`tree_builder`] puts them together.

mod body;
mod character_references;
mod name_cache;
mod svg;
mod tag_kind;
mod tag_scanner;
mod tree_builder;

use html5ever::ns;
use memchr::{memchr, memchr2, memmem};

use crate::dom::Document;
use tag_kind::TagKind;
use tag_scanner::{StartTag, TagScanner};
use tree_builder::TreeBuilder;

/// The tree of a page that is written plainly; none for any other.
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

/// Where in a page the reader is.
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
    /// Text, from one byte to another.
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

    /// The doctype or a comment that begins there; gives where it ends.
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

    /// The start tag that begins there, with what is in the element if that is no markup; gives where
    /// it ends.
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

    /// The end tag that begins there; gives where it ends.
    fn end_tag(&mut self, at: usize) -> Option<usize> {
        let (name, end) = self.tags.end_tag(at)?;
        let current = self.tree.current()?;
        match (self.mode, current.kind) {
            (InsertionMode::Head, TagKind::Head) if current.name == name => {
                self.tree.close();
                self.mode = InsertionMode::AfterHead;
            }
            (InsertionMode::Body, TagKind::Body) if current.name == name => {
                self.mode = InsertionMode::AfterBody
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

    /// An element with text and no markup in it, as of a script; gives where its end tag ends.
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

/// Where the text of such an element ends that begins there, and where its end tag does.
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

/// The first line's end in a `pre` or a `textarea` is no part of it.
fn skip_first_newline(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at) {
        Some(b'\n') => Some(at + 1),
        // It may stand for a line's end.
        Some(b'&') => None,
        _ => Some(at),
    }
}

/// Whether it is what the standard calls ASCII whitespace.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\x0c')
}
