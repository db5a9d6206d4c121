//! What a text is made of, in reading order: the one structure that the outline, the HTML and the
//! plain text are folded from.

use std::{borrow::Cow, ops::Range};

use super::{Callout, LanguageTag};

/// One step through a text, with the bytes it was written in.
#[derive(Debug)]
pub(super) struct Event<'a> {
    pub(super) kind: EventKind<'a>,
    pub(super) range: Range<usize>,
}

/// What stands there. Every [`Start`](Self::Start) has its [`End`](Self::End), well nested.
#[derive(Debug)]
pub(super) enum EventKind<'a> {
    Start(Tag<'a>),
    End,
    /// Running text. A break between its lines is a line feed in it.
    Text(Cow<'a, str>),
    /// Text that typography must leave alone: code in a block, an address shown as it is.
    Verbatim(Cow<'a, str>),
    /// A span of code.
    Code(Cow<'a, str>),
    HardBreak,
    Rule,
    /// The box of a task, ticked or not.
    Task(bool),
    Image(Box<ImageData<'a>>),
    /// An image alone in its paragraph, with a caption: its title.
    Figure(Box<ImageData<'a>>),
    /// A reference to a footnote: its number from 1, and the how-manieth reference to it, from 1.
    FootnoteReference {
        number: usize,
        occurrence: usize,
    },
    /// A balanced stretch of HTML as the author wrote it, to be sanitized.
    Html(Cow<'a, str>),
}

/// What a [`EventKind::Start`] begins.
#[derive(Debug)]
pub(super) enum Tag<'a> {
    Paragraph,
    Heading(Box<HeadingData>),
    Quote,
    /// A callout with the title its author gave it.
    Callout(Callout, Option<&'a str>),
    /// Blocks in another language.
    Language(LanguageTag),
    /// Code, with the language it is in.
    CodeBlock(Cow<'a, str>),
    /// A list; an ordered one has the number it begins with.
    List(Option<u64>),
    /// An item; one that is a task is done or not.
    Item(Option<bool>),
    Definitions,
    Term,
    Definition,
    Table(Box<TableData>),
    Caption,
    Head,
    Row,
    Cell,
    Details {
        open: bool,
    },
    Emphasis,
    Strong,
    Deleted,
    /// A few words in another language.
    Passage(LanguageTag),
    Link(Box<LinkData<'a>>),
    /// An element that the author wrote in HTML inside a line.
    Inline(&'static str, Option<Cow<'a, str>>, Option<LanguageTag>),
}

impl Tag<'_> {
    /// Whether it stands inside a line rather than being a block.
    pub(super) fn is_inline(&self) -> bool {
        matches!(
            self,
            Self::Emphasis
                | Self::Strong
                | Self::Deleted
                | Self::Passage(_)
                | Self::Link(_)
                | Self::Inline(..)
        )
    }
}

#[derive(Debug)]
pub(super) struct HeadingData {
    /// From 2, the level right below the page's title, to 6.
    pub(super) level: u8,
    /// The anchor: the author's until [`headings::assign_ids`](super::headings::assign_ids) gives every
    /// heading its own.
    pub(super) id: Option<String>,
    pub(super) language: Option<LanguageTag>,
}

#[derive(Debug)]
pub(super) struct LinkData<'a> {
    pub(super) destination: Cow<'a, str>,
    pub(super) title: Cow<'a, str>,
    pub(super) language: Option<LanguageTag>,
    /// A kind of address that no page may carry: the text stands without its link.
    pub(super) is_refused: bool,
}

#[derive(Debug)]
pub(super) struct ImageData<'a> {
    pub(super) destination: Cow<'a, str>,
    pub(super) title: Cow<'a, str>,
    pub(super) alt: String,
    pub(super) language: Option<LanguageTag>,
    pub(super) is_decorative: bool,
    pub(super) refused: bool,
}

#[derive(Debug)]
pub(super) struct TableData {
    pub(super) columns: Vec<pulldown_cmark::Alignment>,
    pub(super) has_caption: bool,
    /// The first column names its rows: the corner above it was left empty.
    pub(super) has_row_headers: bool,
}

/// A whole text, read.
#[derive(Debug, Default)]
pub(super) struct ParsedMarkdown<'a> {
    pub(super) body: Vec<Event<'a>>,
    /// The footnotes that are referred to, in the order of their numbers.
    pub(super) footnotes: Vec<Footnote<'a>>,
    pub(super) problems: super::problem::Problems,
}

/// A footnote.
#[derive(Debug, Default)]
pub(super) struct Footnote<'a> {
    pub(super) events: Vec<Event<'a>>,
    /// How many references lead to it.
    pub(super) references: usize,
}

impl Footnote<'_> {
    /// Where its text stands.
    pub(super) fn range(&self) -> Range<usize> {
        let ends = self.events.first().zip(self.events.last());
        ends.map(|(first, last)| first.range.start..last.range.end.max(first.range.start)).unwrap_or_default()
    }
}

impl<'a> ParsedMarkdown<'a> {
    /// The body, then the footnotes: all that a page shows of the text.
    pub(super) fn events(&self) -> impl Iterator<Item = &Event<'a>> {
        self.body.iter().chain(self.footnotes.iter().flat_map(|footnote| &footnote.events))
    }
}
