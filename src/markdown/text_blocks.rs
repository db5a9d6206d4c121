//! The blocks of running text of a Markdown text: paragraphs, headings, list items, cells.

use std::ops::Range;

use super::{
    Origin,
    directives::MaskedText,
    event::{EventKind, ParsedMarkdown, Tag},
    parser::parse,
};
use crate::source::Span;

/// The kind of a block of running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// Paragraph, alone or in a quotation.
    Paragraph,
    /// Heading or caption.
    Heading,
    /// List item, term or definition.
    ListItem,
    /// Cell of a table.
    Cell,
    /// Text of an image for people who do not see it.
    Alternative,
}

/// A block of running text: no code, URL or markup, and no passage marked as being in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBlock {
    /// Kind.
    pub kind: BlockKind,
    /// Text. A line break is a line feed.
    pub text: String,
    /// Number of bytes of the text that are in links.
    pub linked: usize,
    /// `true` if it is inside a quotation.
    pub is_quoted: bool,
    /// Links and passages in bold in it, in the order of their ends.
    pub runs: Vec<InlineRun>,
    /// Location, from its first word to its last.
    pub span: Span,
}

/// A link or a passage in bold in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineRun {
    /// `true` for a link.
    pub is_link: bool,
    /// Range in the text of the block.
    pub range: Range<usize>,
    /// Location of its words.
    pub span: Span,
}

/// Returns the blocks of a Markdown text that have words, in reading order.
#[must_use]
pub fn text_blocks(text: &str, origin: &Origin) -> Vec<TextBlock> {
    blocks_of(&parse(&MaskedText::new(text)), origin)
}

/// Returns the blocks of a text that was parsed.
pub(super) fn blocks_of(document: &ParsedMarkdown<'_>, origin: &Origin) -> Vec<TextBlock> {
    let mut walk = BlockWalker { origin, open: Vec::new(), current: None, blocks: Vec::new() };
    for event in document.events() {
        walk.event(&event.kind, &event.range);
    }
    walk.finish();
    walk.blocks
}

/// An open element, with what it means for the text in it.
#[expect(clippy::struct_excessive_bools, reason = "each is independent of the others")]
struct OpenElement {
    kind: Option<BlockKind>,
    is_inline: bool,
    is_link: bool,
    is_run: bool,
    is_quotation: bool,
    /// `true` if its text is in another language, or a name.
    is_left_out: bool,
    /// Start in the text of its block, and location of its words, of a link or of a passage in bold.
    run: Option<(usize, Span)>,
}

struct BlockWalker<'a> {
    origin: &'a Origin,
    open: Vec<OpenElement>,
    current: Option<TextBlock>,
    blocks: Vec<TextBlock>,
}

impl BlockWalker<'_> {
    fn event(&mut self, event: &EventKind<'_>, range: &Range<usize>) {
        match event {
            EventKind::Start(tag) => {
                let element = open(tag);
                if !element.is_inline {
                    self.finish();
                }
                self.open.push(element);
            }
            EventKind::End => {
                let Some(element) = self.open.pop() else { return };
                if !element.is_inline {
                    self.finish();
                } else if let (Some(block), Some((start, span))) = (&mut self.current, element.run) {
                    let range = start..block.text.len();
                    block.runs.push(InlineRun { is_link: element.is_link, range, span });
                }
            }
            EventKind::Text(words) => self.add(words, range),
            // A word before code and a word after it are two.
            EventKind::Code(_) | EventKind::Verbatim(_) | EventKind::FootnoteReference { .. } => {
                self.space(" ");
            }
            EventKind::HardBreak => self.space("\n"),
            EventKind::Image(image) | EventKind::Figure(image) => {
                let is_left_out = image.language.is_some() || self.is_left_out();
                if !is_left_out && !image.alt.trim().is_empty() {
                    self.blocks.push(TextBlock {
                        kind: BlockKind::Alternative,
                        text: image.alt.clone(),
                        linked: 0,
                        is_quoted: self.is_quoted(),
                        runs: Vec::new(),
                        span: self.origin.span(range),
                    });
                }
            }
            EventKind::Rule | EventKind::Task(_) | EventKind::Html(_) => {}
        }
    }

    fn add(&mut self, words: &str, range: &Range<usize>) {
        if self.is_left_out() {
            self.space(" ");
            return;
        }
        let span = self.origin.span(range);
        let kind = self.open.iter().rev().find_map(|element| element.kind).unwrap_or(BlockKind::Paragraph);
        let is_quoted = self.is_quoted();
        let block = self.current.get_or_insert_with(|| TextBlock {
            kind,
            text: String::new(),
            linked: 0,
            is_quoted,
            runs: Vec::new(),
            span,
        });
        for element in self.open.iter_mut().filter(|element| element.is_run) {
            let (_, place) = element.run.get_or_insert((block.text.len(), span));
            place.end = place.end.max(span.end);
        }
        block.text.push_str(words);
        block.span.end = block.span.end.max(span.end);
        if self.open.iter().any(|element| element.is_link) {
            block.linked += words.len();
        }
    }

    fn space(&mut self, space: &str) {
        if let Some(block) = &mut self.current {
            block.text.push_str(space);
        }
    }

    fn is_left_out(&self) -> bool {
        self.open.iter().any(|element| element.is_left_out)
    }

    fn is_quoted(&self) -> bool {
        self.open.iter().any(|element| element.is_quotation)
    }

    fn finish(&mut self) {
        self.blocks.extend(self.current.take().filter(|block| !block.text.trim().is_empty()));
    }
}

fn open(tag: &Tag<'_>) -> OpenElement {
    let kind = match tag {
        Tag::Heading(_) | Tag::Caption => Some(BlockKind::Heading),
        Tag::Item(_) | Tag::Term | Tag::Definition => Some(BlockKind::ListItem),
        Tag::Cell => Some(BlockKind::Cell),
        _ => None,
    };
    let is_left_out = match tag {
        Tag::Language(_) | Tag::Passage(_) | Tag::CodeBlock(_) => true,
        Tag::Heading(heading) => heading.language.is_some(),
        Tag::Link(link) => link.language.is_some(),
        Tag::Inline(name, _, language) => *name == "cite" || language.is_some(),
        _ => false,
    };
    OpenElement {
        kind,
        is_inline: tag.is_inline(),
        is_link: matches!(tag, Tag::Link(_)),
        is_run: matches!(tag, Tag::Link(_) | Tag::Strong),
        is_quotation: matches!(tag, Tag::Quote),
        is_left_out,
        run: None,
    }
}
