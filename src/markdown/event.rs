//! The structure of a text in reading order: the outline, the HTML and the plain text are all
//! computed from these events.

use std::{borrow::Cow, ops::Range};

use super::{Callout, LanguageTag};

/// An event, with its range in the source.
#[derive(Debug)]
pub(super) struct Event<'a> {
    pub(super) kind: EventKind<'a>,
    pub(super) range: Range<usize>,
}

/// The kind of an event. Every [`Start`](Self::Start) has its [`End`](Self::End), properly nested.
#[derive(Debug)]
pub(super) enum EventKind<'a> {
    Start(Tag<'a>),
    End,
    /// Running text. A soft break is a line feed in it.
    Text(Cow<'a, str>),
    /// Text without typography: code in a block, an autolink.
    Verbatim(Cow<'a, str>),
    /// A code span.
    Code(Cow<'a, str>),
    HardBreak,
    Rule,
    /// The marker of a task; `true` if it is done.
    Task(bool),
    Image(Box<ImageData<'a>>),
    /// An image alone in its paragraph, with its title as the caption.
    Figure(Box<ImageData<'a>>),
    /// A reference to a footnote: the footnote's number and the reference's index among those to
    /// it, both from 1.
    FootnoteReference {
        number: usize,
        occurrence: usize,
    },
    /// A balanced fragment of HTML, not sanitized yet.
    Html(Cow<'a, str>),
}

/// The element of an [`EventKind::Start`].
#[derive(Debug)]
pub(super) enum Tag<'a> {
    Paragraph,
    Heading(Box<HeadingData>),
    Quote,
    /// A callout, with its title if it has one.
    Callout(Callout, Option<&'a str>),
    /// Blocks in another language.
    Language(LanguageTag),
    /// A code block, with its language.
    CodeBlock(Cow<'a, str>),
    /// A list; an ordered one has its first number.
    List(Option<u64>),
    /// A list item; a task is done or not.
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
    /// A passage in another language.
    Passage(LanguageTag),
    Link(Box<LinkData<'a>>),
    /// An inline element written in HTML.
    Inline(&'static str, Option<Cow<'a, str>>, Option<LanguageTag>),
}

impl Tag<'_> {
    /// Returns `true` for an inline element, `false` for a block.
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

    /// Returns `true` if the text of the element is independent of the text before it.
    pub(super) fn begins_text(&self) -> bool {
        matches!(
            self,
            Self::Paragraph
                | Self::Heading(_)
                | Self::Item(_)
                | Self::Term
                | Self::Definition
                | Self::Cell
                | Self::Caption
        )
    }
}

#[derive(Debug)]
pub(super) struct HeadingData {
    /// Level from 2, right below the page's title, to 6.
    pub(super) level: u8,
    /// Anchor: the author's, until [`headings::assign_ids`](super::headings::assign_ids) sets the
    /// anchor of every heading.
    pub(super) id: Option<String>,
    pub(super) language: Option<LanguageTag>,
}

#[derive(Debug)]
pub(super) struct LinkData<'a> {
    pub(super) destination: Cow<'a, str>,
    pub(super) title: Cow<'a, str>,
    pub(super) language: Option<LanguageTag>,
    /// `true` if the scheme is not allowed: the text is output without a link.
    pub(super) is_refused: bool,
    /// `true` if the author typed the address alone, in running text.
    pub(super) is_bare: bool,
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
    /// `true` if the first column contains row headers: its head cell is empty.
    pub(super) has_row_headers: bool,
}

/// A parsed text.
#[derive(Debug, Default)]
pub(super) struct ParsedMarkdown<'a> {
    pub(super) body: Vec<Event<'a>>,
    /// Footnotes that are referenced, in order of number.
    pub(super) footnotes: Vec<Footnote<'a>>,
    pub(super) problems: super::problem::Problems,
}

/// A footnote.
#[derive(Debug, Default)]
pub(super) struct Footnote<'a> {
    pub(super) events: Vec<Event<'a>>,
    /// Number of references to it.
    pub(super) references: usize,
}

impl Footnote<'_> {
    /// Returns the range of its text.
    pub(super) fn range(&self) -> Range<usize> {
        let ends = self.events.first().zip(self.events.last());
        ends.map(|(first, last)| first.range.start..last.range.end.max(first.range.start)).unwrap_or_default()
    }
}

impl<'a> ParsedMarkdown<'a> {
    /// Returns the events of the body, then those of the footnotes.
    pub(super) fn events(&self) -> impl Iterator<Item = &Event<'a>> {
        self.body.iter().chain(self.footnotes.iter().flat_map(|footnote| &footnote.events))
    }
}
