//! Running text: adjacent pieces are joined, passages in another language are parsed, and
//! references to undefined footnotes are reported.

use std::{borrow::Cow, ops::Range};

use super::{
    event::{Event, EventKind, Tag},
    parse::{MarkdownParser, OpenTagKind},
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
                    self.text_with_brackets(text, range)
                } else {
                    self.join(Cow::Borrowed(text), range)
                }
            }
            text => self.join(text, range),
        }
    }

    /// Returns `true` if there is no text before this in its paragraph or item.
    fn is_block_start(&self) -> bool {
        let last = self.out.last().map(|event| &event.kind);
        matches!(last, None | Some(EventKind::Start(Tag::Paragraph | Tag::Item(_))))
    }

    /// Joins text to the text before it, so that typography applies to whole sentences.
    pub(super) fn join(&mut self, text: Cow<'a, str>, range: Range<usize>) {
        if text.is_empty() {
            return;
        }
        let next = Event { kind: EventKind::Text(text), range };
        let rest = match self.out.get_mut(self.join_from..).and_then(|from_there| from_there.last_mut()) {
            Some(last) => try_join(last, next, self.source),
            None => Some(next),
        };
        self.out.extend(rest);
    }

    fn text_with_brackets(&mut self, text: &'a str, range: Range<usize>) {
        let mut from = 0;
        while let Some(found) = text[from..].find(['[', ']']).map(|found| from + found) {
            let place = range.start + found;
            if self.is_escaped(place) {
                self.join(Cow::Borrowed(&text[from..=found]), range.start + from..place + 1);
                from = found + 1;
                continue;
            }
            self.join(Cow::Borrowed(&text[from..found]), range.start + from..place);
            from = found + 1;
            if text[found..].starts_with('[') {
                self.open_bracket(place);
            } else if let Some(end) = self.close_bracket(place) {
                from = (end - range.start).min(text.len());
            }
        }
        self.join(Cow::Borrowed(&text[from..]), range.start + from..range.end);
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
        self.push(EventKind::Text(Cow::Borrowed(&self.source[place..=place])), place..place + 1);
        // The bracket stays an event of its own, since it can become the start of a passage.
        self.join_from = self.out.len();
    }

    /// Ends a passage if attributes with a language follow, and returns the end of the attributes.
    fn close_bracket(&mut self, place: usize) -> Option<usize> {
        let depth = self.open.len();
        let bracket = self.brackets.pop_if(|bracket| bracket.depth == depth);
        let attributes = bracket.as_ref().and_then(|_| self.attributes(place + 1));
        let (Some(bracket), Some(attributes)) = (bracket, attributes) else {
            self.join(Cow::Borrowed(&self.source[place..=place]), place..place + 1);
            return None;
        };
        let language = attributes.language.filter(|_| self.brackets.len() < MAX_PASSAGE_DEPTH);
        let start = &mut self.out[bracket.event];
        start.range.end = attributes.end;
        let whole = start.range.clone();
        match language {
            Some(language) => {
                start.kind = EventKind::Start(Tag::Passage(language));
                self.push(EventKind::End, whole);
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

/// Joins adjacent text that was separated by a bracket that did not begin a passage.
pub(super) fn join_adjacent<'a>(events: &mut Vec<Event<'a>>, source: &'a str) {
    let apart = std::mem::take(events);
    for next in apart {
        let rest = match events.last_mut() {
            Some(last) => try_join(last, next, source),
            None => Some(next),
        };
        events.extend(rest);
    }
}

/// Appends `next` to `last` if both are running text; otherwise returns `next`.
fn try_join<'a>(last: &mut Event<'a>, next: Event<'a>, source: &'a str) -> Option<Event<'a>> {
    let (EventKind::Text(before), EventKind::Text(after)) = (&mut last.kind, &next.kind) else {
        return Some(next);
    };
    let touching = last.range.end == next.range.start
        && before.len() == last.range.len()
        && after.len() == next.range.len();
    last.range.end = next.range.end.max(last.range.end);
    match (&mut *before, after) {
        // A contiguous range of the source is borrowed rather than copied.
        (Cow::Borrowed(before), Cow::Borrowed(_)) if touching => *before = &source[last.range.clone()],
        (before, after) => before.to_mut().push_str(after),
    }
    None
}
