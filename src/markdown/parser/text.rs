//! Running text: passages in another language, and references to footnotes that do not exist.

use std::{borrow::Cow, ops::Range};

use super::{MarkdownParser, OpenTagKind};
use crate::markdown::{
    event::{EventKind, Tag},
    problem::Problem,
    problems::UNDEFINED_FOOTNOTE,
};

/// Maximum nesting of passages.
const MAX_PASSAGE_DEPTH: usize = 8;

/// Maximum length of a footnote label, in bytes: longer text in brackets is prose.
const MAX_LABEL_BYTES: usize = 60;

/// An opening bracket that can begin a passage: `[words]{lang=en}`.
#[derive(Debug)]
pub(super) struct OpenBracket {
    /// Index of its event.
    pub(super) event: usize,
    /// Number of open elements around it.
    depth: usize,
}

impl<'a> MarkdownParser<'a> {
    pub(super) fn text(&mut self, text: Cow<'a, str>, range: Range<usize>) {
        let verbatim = matches!(text, Cow::Borrowed(_)) && text.len() == range.len();
        if range.start < self.consumed_until && verbatim {
            let read = (self.consumed_until - range.start).min(text.len());
            return match text {
                Cow::Borrowed(text) if read < text.len() => {
                    self.text(Cow::Borrowed(&text[read..]), range.start + read..range.end);
                }
                _ => {}
            };
        }
        match text {
            Cow::Borrowed(text) if verbatim => {
                if text.starts_with(":::") && self.is_block_start() && !self.is_escaped(range.start) {
                    self.report_misplaced(&range);
                }
                if self.tracks_brackets {
                    self.text_with_brackets(text, range);
                } else {
                    self.out.join(Cow::Borrowed(text), range);
                }
            }
            text => self.out.join(text, range),
        }
    }

    /// Returns `true` if no text precedes this in its paragraph or item.
    fn is_block_start(&self) -> bool {
        matches!(self.out.last(), None | Some(EventKind::Start(Tag::Paragraph | Tag::Item(_))))
    }

    fn text_with_brackets(&mut self, text: &'a str, range: Range<usize>) {
        let mut from = 0;
        while let Some(found) = text[from..].find(['[', ']']).map(|found| from + found) {
            let place = range.start + found;
            if self.is_escaped(place) {
                self.out.join(Cow::Borrowed(&text[from..=found]), range.start + from..place + 1);
                from = found + 1;
                continue;
            }
            self.out.join(Cow::Borrowed(&text[from..found]), range.start + from..place);
            from = found + 1;
            if text[found..].starts_with('[') {
                self.open_bracket(place);
            } else if let Some(end) = self.close_bracket(place) {
                from = (end - range.start).min(text.len());
            }
        }
        self.out.join(Cow::Borrowed(&text[from..]), range.start + from..range.end);
    }

    fn open_bracket(&mut self, place: usize) {
        let rest = &self.source[place..];
        if let Some(after) = rest.strip_prefix("[^") {
            let label = after
                .bytes()
                .take(MAX_LABEL_BYTES)
                .position(|byte| matches!(byte, b']' | b' ' | b'\n' | b'['));
            if let Some(length) = label.filter(|length| *length > 0 && rest[2 + length..].starts_with(']')) {
                let problem = Problem::new(UNDEFINED_FOOTNOTE, place..place + length + 3);
                self.problems.push(problem.with("label", &rest[2..2 + length]));
            }
        }
        self.brackets.push(OpenBracket { event: self.out.len(), depth: self.open.len() });
        self.out.push(EventKind::Text(Cow::Borrowed(&self.source[place..=place])), place..place + 1);
        // The bracket stays an event of its own, since it can become the start of a passage.
        self.out.seal();
    }

    /// Ends a passage if attributes with a language follow, and returns the end of the attributes.
    fn close_bracket(&mut self, place: usize) -> Option<usize> {
        let depth = self.open.len();
        let bracket = self.brackets.pop_if(|bracket| bracket.depth == depth);
        let attributes = bracket.as_ref().and_then(|_| self.attributes(place + 1));
        let (Some(bracket), Some(attributes)) = (bracket, attributes) else {
            self.out.join(Cow::Borrowed(&self.source[place..=place]), place..place + 1);
            return None;
        };
        let language = attributes.language.filter(|_| self.brackets.len() < MAX_PASSAGE_DEPTH);
        let start = self.out.get_mut(bracket.event);
        start.range.end = attributes.end;
        let whole = start.range.clone();
        match language {
            Some(language) => {
                start.kind = EventKind::Start(Tag::Passage(language));
                self.out.push(EventKind::End, whole);
            }
            // The error is already reported; the text stays, without the brackets.
            None => start.kind = EventKind::Text(Cow::Borrowed("")),
        }
        Some(attributes.end)
    }

    /// Returns `true` if an odd number of backslashes precedes `place`.
    fn is_escaped(&self, place: usize) -> bool {
        let before = self.source.as_bytes()[..place].iter().rev();
        before.take_while(|byte| **byte == b'\\').count() % 2 == 1
    }

    /// Begins an inline element.
    pub(super) fn start_inline(&mut self, name: &'static str, tag: Tag<'a>, range: Range<usize>) {
        let room = self.may_nest(&range);
        self.start(OpenTagKind::Element(name), tag, range, room);
    }
}
