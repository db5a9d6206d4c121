//! Running text: joined where it is one stretch, searched for passages in another language and
//! for references to footnotes that do not exist.

use std::{borrow::Cow, ops::Range};

use super::{
    event::{Event, Tag, What},
    parse::{Opened, Reader},
    problem::Problem,
    problems::UNDEFINED_FOOTNOTE,
};

/// Passages nest no deeper.
const PASSAGES: usize = 8;

/// No name of a footnote is longer: what is, is prose in brackets.
const LONGEST_LABEL: usize = 60;

/// An opening bracket that may begin a passage: `[words]{lang=en}`.
#[derive(Debug)]
pub(super) struct Bracket {
    /// The event that holds it.
    pub(super) event: usize,
    /// How much was open around it.
    depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn text(&mut self, text: Cow<'a, str>, at: Range<usize>) {
        let verbatim = matches!(text, Cow::Borrowed(_)) && text.len() == at.len();
        if at.start < self.read_until && verbatim {
            let read = (self.read_until - at.start).min(text.len());
            return match text {
                Cow::Borrowed(text) if read < text.len() => {
                    self.text(Cow::Borrowed(&text[read..]), at.start + read..at.end);
                }
                _ => {}
            };
        }
        match text {
            Cow::Borrowed(text) if verbatim => {
                if text.starts_with(":::") && self.begins_block() && !self.is_escaped(at.start) {
                    self.report_misplaced(&at);
                }
                if self.attentive { self.brackets_in(text, at) } else { self.join(Cow::Borrowed(text), at) }
            }
            text => self.join(text, at),
        }
    }

    /// Whether no text stands before this in its paragraph or item.
    fn begins_block(&self) -> bool {
        let last = self.out.last().map(|event| &event.what);
        matches!(last, None | Some(What::Start(Tag::Paragraph | Tag::Item(_))))
    }

    /// Joined to the text before, so that typography sees whole sentences.
    pub(super) fn join(&mut self, text: Cow<'a, str>, at: Range<usize>) {
        if text.is_empty() {
            return;
        }
        let next = Event { what: What::Text(text), at };
        let rest = match self.out.get_mut(self.joins_from..).and_then(|from_there| from_there.last_mut()) {
            Some(last) => joined(last, next, self.source),
            None => Some(next),
        };
        self.out.extend(rest);
    }

    fn brackets_in(&mut self, text: &'a str, at: Range<usize>) {
        let mut from = 0;
        while let Some(found) = text[from..].find(['[', ']']).map(|found| from + found) {
            let place = at.start + found;
            if self.is_escaped(place) {
                self.join(Cow::Borrowed(&text[from..=found]), at.start + from..place + 1);
                from = found + 1;
                continue;
            }
            self.join(Cow::Borrowed(&text[from..found]), at.start + from..place);
            from = found + 1;
            if text[found..].starts_with('[') {
                self.open_bracket(place);
            } else if let Some(end) = self.close_bracket(place) {
                from = (end - at.start).min(text.len());
            }
        }
        self.join(Cow::Borrowed(&text[from..]), at.start + from..at.end);
    }

    fn open_bracket(&mut self, place: usize) {
        let rest = &self.source[place..];
        if let Some(after) = rest.strip_prefix("[^") {
            let label =
                after.bytes().take(LONGEST_LABEL).position(|byte| matches!(byte, b']' | b' ' | b'\n' | b'['));
            if let Some(length) = label.filter(|length| *length > 0 && rest[2 + length..].starts_with(']')) {
                let problem = Problem::new(UNDEFINED_FOOTNOTE, place..place + length + 3);
                self.problems.push(problem.with("label", &rest[2..2 + length]));
            }
        }
        self.brackets.push(Bracket { event: self.out.len(), depth: self.open.len() });
        self.push(What::Text(Cow::Borrowed(&self.source[place..=place])), place..place + 1);
        // The bracket stays an event of its own: it may become the beginning of a passage.
        self.joins_from = self.out.len();
    }

    /// Ends a passage if attributes with a language follow; gives the byte they end at.
    fn close_bracket(&mut self, place: usize) -> Option<usize> {
        let depth = self.open.len();
        let bracket = self.brackets.pop_if(|bracket| bracket.depth == depth);
        let attributes = bracket.as_ref().and_then(|_| self.attributes(place + 1));
        let (Some(bracket), Some(attributes)) = (bracket, attributes) else {
            self.join(Cow::Borrowed(&self.source[place..=place]), place..place + 1);
            return None;
        };
        let language = attributes.language.filter(|_| self.brackets.len() < PASSAGES);
        let start = &mut self.out[bracket.event];
        start.at.end = attributes.end;
        let whole = start.at.clone();
        match language {
            Some(language) => {
                start.what = What::Start(Tag::Passage(language));
                self.push(What::End, whole);
            }
            // What is wrong was told; the words stay without the brackets.
            None => start.what = What::Text(Cow::Borrowed("")),
        }
        Some(attributes.end)
    }

    /// Whether an odd number of backslashes stands before.
    fn is_escaped(&self, place: usize) -> bool {
        let before = self.source.as_bytes()[..place].iter().rev();
        before.take_while(|byte| **byte == b'\\').count() % 2 == 1
    }

    /// Begins something inside a line.
    pub(super) fn start_inline(&mut self, name: &'static str, tag: Tag<'a>, at: Range<usize>) {
        let room = self.has_room(&at);
        self.start(Opened::Element(name), tag, at, room);
    }
}

/// Joins the text beside each other, where a bracket held it apart that began no passage.
pub(super) fn join_adjacent<'a>(events: &mut Vec<Event<'a>>, source: &'a str) {
    let apart = std::mem::take(events);
    for next in apart {
        let rest = match events.last_mut() {
            Some(last) => joined(last, next, source),
            None => Some(next),
        };
        events.extend(rest);
    }
}

/// Adds `next` to `last` if both are running text, and gives it back if they are not.
fn joined<'a>(last: &mut Event<'a>, next: Event<'a>, source: &'a str) -> Option<Event<'a>> {
    let (What::Text(before), What::Text(after)) = (&mut last.what, &next.what) else { return Some(next) };
    let touching =
        last.at.end == next.at.start && before.len() == last.at.len() && after.len() == next.at.len();
    last.at.end = next.at.end.max(last.at.end);
    match (&mut *before, after) {
        // One stretch of the source is not copied.
        (Cow::Borrowed(before), Cow::Borrowed(_)) if touching => *before = &source[last.at.clone()],
        (before, after) => before.to_mut().push_str(after),
    }
    None
}
