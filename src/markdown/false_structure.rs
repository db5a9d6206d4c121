//! Headings, lists and paragraphs that a text imitates with formatting alone.

use std::ops::Range;

use super::{
    Origin,
    event::{Event, EventKind, ParsedMarkdown, Tag},
};
use crate::source::Span;

/// The places where formatting imitates structure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FalseStructure {
    /// Paragraphs entirely in bold, with their text.
    pub bold_paragraphs: Vec<(String, Span)>,
    /// Lines of a paragraph that begin with dashes or bullets, from the first to the end of the
    /// paragraph.
    pub dashed_lines: Vec<Span>,
    /// Consecutive line breaks.
    pub blank_lines: Vec<Span>,
    /// Tables without headers: their first row is empty.
    pub headless_tables: Vec<Span>,
}

/// Finds the places where formatting imitates structure.
pub(super) fn false_structure(document: &ParsedMarkdown<'_>, origin: &Origin) -> FalseStructure {
    let mut scanner = Scanner { origin, found: FalseStructure::default(), open: Vec::new(), paragraph: None };
    document.events().for_each(|event| scanner.event(event));
    scanner.found
}

struct Scanner<'o> {
    origin: &'o Origin,
    found: FalseStructure,
    open: Vec<OpenKind>,
    paragraph: Option<OpenParagraph>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum OpenKind {
    Paragraph,
    Strong,
    /// A table; a row of empty headers does not count as a head.
    Table {
        range: Range<usize>,
        has_head: bool,
    },
    Other,
}

/// A paragraph being scanned.
#[derive(Default)]
struct OpenParagraph {
    range: Range<usize>,
    /// `true` if it is at the top level of the text, not in a list, a quotation or a cell.
    is_outermost: bool,
    bold: String,
    /// `true` if some of its content is not bold.
    has_plain: bool,
    /// `true` if the next text begins a line.
    begins_line: bool,
    dashed: usize,
    /// Start of the first line that begins with a dash.
    first_dash: usize,
    breaks: LineBreaks,
}

/// The line breaks at the end of a paragraph so far.
#[derive(Default)]
enum LineBreaks {
    /// Text is last.
    #[default]
    None,
    /// A single line break is last.
    One(Range<usize>),
    /// Several line breaks are consecutive; they are reported once.
    Several,
}

impl LineBreaks {
    /// Resets the state at the next text.
    fn end(&mut self) {
        if matches!(self, Self::One(_)) {
            *self = Self::None;
        }
    }
}

impl Scanner<'_> {
    fn event(&mut self, event: &Event<'_>) {
        match &event.kind {
            EventKind::Start(tag) => self.start(tag, &event.range),
            EventKind::End => self.end(),
            EventKind::Text(text) => self.text(text, &event.range),
            EventKind::HardBreak => self.line_break(&event.range),
            EventKind::Rule | EventKind::Html(_) => {}
            EventKind::Verbatim(_)
            | EventKind::Code(_)
            | EventKind::Task(_)
            | EventKind::Image(_)
            | EventKind::Figure(_)
            | EventKind::FootnoteReference { .. } => self.non_text(),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        let seen = match tag {
            Tag::Paragraph => {
                let is_outermost = self.open.is_empty();
                self.paragraph = Some(OpenParagraph {
                    range: range.clone(),
                    is_outermost,
                    begins_line: true,
                    ..OpenParagraph::default()
                });
                OpenKind::Paragraph
            }
            Tag::Strong => OpenKind::Strong,
            Tag::Table(_) => OpenKind::Table { range: range.clone(), has_head: false },
            Tag::Head => {
                if let Some(OpenKind::Table { has_head, .. }) = self.open.last_mut() {
                    *has_head = true;
                }
                OpenKind::Other
            }
            _ => OpenKind::Other,
        };
        self.open.push(seen);
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(OpenKind::Paragraph) => {
                let Some(paragraph) = self.paragraph.take() else { return };
                let span = self.origin.span(&paragraph.range);
                if paragraph.dashed > 1 {
                    self.found
                        .dashed_lines
                        .push(self.origin.span(&(paragraph.first_dash..paragraph.range.end)));
                }
                let bold = paragraph.bold.trim();
                if paragraph.is_outermost && !paragraph.has_plain && !bold.is_empty() {
                    self.found.bold_paragraphs.push((bold.replace('\n', " "), span));
                }
            }
            Some(OpenKind::Table { range, has_head: false }) => {
                self.found.headless_tables.push(self.origin.span(&range));
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        let is_exact = text.len() == range.len();
        let is_blank = text.trim().is_empty();
        let is_bold = self.open.contains(&OpenKind::Strong);
        let Some(paragraph) = &mut self.paragraph else { return };
        let mut start = range.start;
        for (number, line) in text.split('\n').enumerate() {
            let begins = paragraph.begins_line || number > 0;
            if begins && is_list_marker(line, number > 0) {
                if paragraph.dashed == 0 {
                    paragraph.first_dash = start;
                }
                paragraph.dashed += 1;
            }
            paragraph.begins_line = begins && line.trim().is_empty();
            // If the text differs from the source, the start of the event is the closest known
            // position.
            start += if is_exact { line.len() + 1 } else { 0 };
        }
        if !is_blank {
            paragraph.breaks.end();
            if is_bold {
                paragraph.bold.push_str(text);
            } else {
                paragraph.has_plain = true;
            }
        }
    }

    /// Handles content other than text.
    fn non_text(&mut self) {
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.has_plain = true;
            paragraph.begins_line = false;
            paragraph.breaks.end();
        }
    }

    fn line_break(&mut self, range: &Range<usize>) {
        let Some(paragraph) = &mut self.paragraph else { return };
        paragraph.begins_line = true;
        match &paragraph.breaks {
            LineBreaks::None => paragraph.breaks = LineBreaks::One(range.clone()),
            LineBreaks::One(before) => {
                self.found.blank_lines.push(self.origin.span(&(before.start..range.end)));
                paragraph.breaks = LineBreaks::Several;
            }
            LineBreaks::Several => {}
        }
    }
}

/// Returns `true` if a line begins like a list item. After a soft break, a dash may belong to the
/// sentence.
fn is_list_marker(line: &str, is_broken_softly: bool) -> bool {
    let line = line.trim_start();
    let mut letters = line.chars();
    let (first, second) = (letters.next(), letters.next());
    second.is_some_and(char::is_whitespace)
        && match first {
            Some('•' | '‣' | '▪' | '◦' | '·' | '●' | '■') => true,
            Some('-' | '–' | '—' | '*') => !is_broken_softly,
            _ => false,
        }
}
