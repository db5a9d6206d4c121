//! The text of each block as a reader sees it, with the place where each part of it is written.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Events;

/// Character in the place of what is not running text: code, an image, an escaped or decoded sign.
pub(super) const OBJECT: char = '\u{FFFC}';

/// Kind of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    Paragraph,
    Heading,
    /// The text of a list item that has no paragraphs.
    Item,
    /// A cell of a table.
    Cell,
    /// A line of raw HTML.
    Html,
    Other,
}

/// A block of running text.
pub(super) struct Block<'s> {
    pub(super) kind: BlockKind,
    /// Running text, with a line feed for each break, and [`OBJECT`] for what is not text.
    pub(super) text: String,
    parts: Vec<Part>,
    source: &'s str,
}

/// A part of a block's text.
struct Part {
    at: usize,
    length: usize,
    source: Range<usize>,
}

impl<'s> Block<'s> {
    fn new(kind: BlockKind, source: &'s str) -> Self {
        Self { kind, text: String::new(), parts: Vec::new(), source }
    }

    /// Returns the place where a part of the text is written.
    pub(super) fn place(&self, range: &Range<usize>) -> Range<usize> {
        let part = |at: usize| {
            let next = self.parts.partition_point(|part| part.at <= at);
            self.parts.get(next.saturating_sub(1))
        };
        let is_exact = |part: &Part| part.length == part.source.len();
        let start = part(range.start).map(|part| {
            if is_exact(part) {
                part.source.start + (range.start - part.at).min(part.length)
            } else {
                part.source.start
            }
        });
        let end = part(range.end.saturating_sub(1)).map(|part| {
            if is_exact(part) {
                part.source.start + (range.end - part.at).min(part.length)
            } else {
                part.source.end
            }
        });
        let start = start.unwrap_or_default();
        start..end.unwrap_or_default().max(start)
    }

    /// Returns the ranges of the lines of the text.
    pub(super) fn lines(&self) -> impl Iterator<Item = Range<usize>> {
        let mut at = 0;
        self.text.split('\n').map(move |line| {
            let start = at;
            at += line.len() + 1;
            start..start + line.len()
        })
    }

    fn push(&mut self, text: &str, source: Range<usize>) {
        self.parts.push(Part { at: self.text.len(), length: text.len(), source });
        self.text.push_str(text);
    }

    fn push_object(&mut self, source: Range<usize>) {
        self.push(OBJECT.encode_utf8(&mut [0; 4]), source);
    }

    fn push_text(&mut self, text: &str, range: Range<usize>) {
        let escapes = self.source[..range.start].bytes().rev().take_while(|byte| *byte == b'\\').count();
        if self.source.get(range.clone()) != Some(text) {
            // `&amp;` is an ampersand, so that `&amp;eacute;` is seen as it is on the page.
            return if text == "&" { self.push(text, range) } else { self.push_object(range) };
        }
        match text.chars().next().filter(|_| escapes % 2 == 1) {
            Some(first) => {
                let next = range.start + first.len_utf8();
                self.push_object(range.start..next);
                self.push(&text[first.len_utf8()..], next..range.end);
            }
            None => self.push(text, range),
        }
    }
}

/// Returns the blocks of a text, in order, without code.
pub(super) fn blocks<'s>(events: Events<'_, 's>, source: &'s str) -> Vec<Block<'s>> {
    let mut blocks = Vec::new();
    let mut open: Option<Block<'s>> = None;
    let (mut is_code, mut images) = (false, 0_usize);
    for (event, range) in events {
        let kind = match event {
            Event::Start(Tag::Paragraph) => Some(BlockKind::Paragraph),
            Event::Start(Tag::Heading { .. }) => Some(BlockKind::Heading),
            Event::Start(Tag::Item) => Some(BlockKind::Item),
            Event::Start(Tag::TableCell) => Some(BlockKind::Cell),
            Event::Start(Tag::HtmlBlock) => Some(BlockKind::Html),
            Event::Start(tag) if !is_inline(tag) => Some(BlockKind::Other),
            _ => None,
        };
        if kind.is_some() || matches!(event, Event::End(tag) if !is_inline_end(*tag)) {
            blocks.extend(open.take().filter(|block| !block.text.trim().is_empty()));
            open = kind.map(|kind| Block::new(kind, source));
        }
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => {
                images = images.saturating_sub(1);
                if let Some(block) = open.as_mut() {
                    block.push_object(range.clone());
                }
            }
            _ => {}
        }
        if is_code || images > 0 {
            continue;
        }
        let block = open.get_or_insert_with(|| Block::new(BlockKind::Other, source));
        match event {
            Event::Text(text) => block.push_text(text, range.clone()),
            Event::Html(html) => block.push(html, range.clone()),
            Event::SoftBreak | Event::HardBreak => block.push("\n", range.clone()),
            Event::Start(Tag::Link { .. }) => block.push_object(range.start..range.start),
            Event::End(TagEnd::Link) => block.push_object(range.end..range.end),
            Event::Code(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {
                block.push_object(range.clone());
            }
            _ => {}
        }
    }
    blocks.extend(open.filter(|block| !block.text.trim().is_empty()));
    blocks
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn is_inline_end(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}
