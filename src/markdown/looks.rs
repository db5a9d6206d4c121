//! What a text makes by its looks alone: headings, lists and paragraphs that only eyes can see.

use std::ops::Range;

use super::{
    Origin,
    event::{Document, Event, Tag, What},
};
use crate::source::Span;

/// What looks like something that the text does not say it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    /// Paragraphs that are all bold, with their words.
    pub bold_paragraphs: Vec<(String, Span)>,
    /// Lines of a paragraph that begin with dashes or bullets, from the first of them to the paragraph's
    /// end.
    pub dashed_lines: Vec<Span>,
    /// Line breaks that follow each other.
    pub blank_lines: Vec<Span>,
    /// Tables without headers: their first row was left empty.
    pub headless_tables: Vec<Span>,
}

/// Reads what a text looks like.
pub(super) fn looks(document: &Document<'_>, origin: &Origin) -> Looks {
    let mut eyes = Eyes { origin, looks: Looks::default(), open: Vec::new(), paragraph: None };
    document.events().for_each(|event| eyes.see(event));
    eyes.looks
}

struct Eyes<'o> {
    origin: &'o Origin,
    looks: Looks,
    open: Vec<Seen>,
    paragraph: Option<Paragraph>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Seen {
    Paragraph,
    Strong,
    /// A table, whether or not it has headers: a row of empty ones is no row.
    Table {
        at: Range<usize>,
        has_head: bool,
    },
    Other,
}

/// A paragraph being read.
#[derive(Default)]
struct Paragraph {
    at: Range<usize>,
    /// Whether it stands in the text itself, not in a list, a quotation or a cell.
    is_outermost: bool,
    bold: String,
    /// Whether anything in it is not bold.
    has_plain: bool,
    /// Whether what comes next begins a line.
    begins_line: bool,
    dashed: usize,
    /// Where the first line that begins with a dash begins.
    first_dash: usize,
    breaks: Breaks,
}

/// The line breaks of a paragraph.
#[derive(Default)]
enum Breaks {
    /// Words came last.
    #[default]
    None,
    /// One came last.
    One(Range<usize>),
    /// Some followed each other, which is told once.
    Several,
}

impl Breaks {
    /// Words follow.
    fn end(&mut self) {
        if matches!(self, Self::One(_)) {
            *self = Self::None;
        }
    }
}

impl Eyes<'_> {
    fn see(&mut self, event: &Event<'_>) {
        match &event.what {
            What::Start(tag) => self.start(tag, &event.at),
            What::End => self.end(),
            What::Text(text) => self.text(text, &event.at),
            What::HardBreak => self.line_break(&event.at),
            What::Rule | What::Html(_) => {}
            What::Verbatim(_)
            | What::Code(_)
            | What::Task(_)
            | What::Image(_)
            | What::Figure(_)
            | What::Reference { .. } => self.thing(),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: &Range<usize>) {
        let seen = match tag {
            Tag::Paragraph => {
                let is_outermost = self.open.is_empty();
                self.paragraph = Some(Paragraph {
                    at: at.clone(),
                    is_outermost,
                    begins_line: true,
                    ..Paragraph::default()
                });
                Seen::Paragraph
            }
            Tag::Strong => Seen::Strong,
            Tag::Table(_) => Seen::Table { at: at.clone(), has_head: false },
            Tag::Head => {
                if let Some(Seen::Table { has_head, .. }) = self.open.last_mut() {
                    *has_head = true;
                }
                Seen::Other
            }
            _ => Seen::Other,
        };
        self.open.push(seen);
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Seen::Paragraph) => {
                let Some(paragraph) = self.paragraph.take() else { return };
                let span = self.origin.span(&paragraph.at);
                if paragraph.dashed > 1 {
                    self.looks.dashed_lines.push(self.origin.span(&(paragraph.first_dash..paragraph.at.end)));
                }
                let bold = paragraph.bold.trim();
                if paragraph.is_outermost && !paragraph.has_plain && !bold.is_empty() {
                    self.looks.bold_paragraphs.push((bold.replace('\n', " "), span));
                }
            }
            Some(Seen::Table { at, has_head: false }) => {
                self.looks.headless_tables.push(self.origin.span(&at));
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, at: &Range<usize>) {
        let is_exact = text.len() == at.len();
        let is_blank = text.trim().is_empty();
        let is_bold = self.open.contains(&Seen::Strong);
        let Some(paragraph) = &mut self.paragraph else { return };
        let mut start = at.start;
        for (number, line) in text.split('\n').enumerate() {
            let begins = paragraph.begins_line || number > 0;
            if begins && is_dashed(line, number > 0) {
                if paragraph.dashed == 0 {
                    paragraph.first_dash = start;
                }
                paragraph.dashed += 1;
            }
            paragraph.begins_line = begins && line.trim().is_empty();
            // Where the text is not what was written, its own beginning is as near as can be told.
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

    /// Something that is not words.
    fn thing(&mut self) {
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.has_plain = true;
            paragraph.begins_line = false;
            paragraph.breaks.end();
        }
    }

    fn line_break(&mut self, at: &Range<usize>) {
        let Some(paragraph) = &mut self.paragraph else { return };
        paragraph.begins_line = true;
        match &paragraph.breaks {
            Breaks::None => paragraph.breaks = Breaks::One(at.clone()),
            Breaks::One(before) => {
                self.looks.blank_lines.push(self.origin.span(&(before.start..at.end)));
                paragraph.breaks = Breaks::Several;
            }
            Breaks::Several => {}
        }
    }
}

/// Whether a line begins as an item of a list does. After an ordinary line a dash may belong to the
/// sentence that was broken there.
fn is_dashed(line: &str, is_broken_softly: bool) -> bool {
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
