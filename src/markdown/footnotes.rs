//! Footnotes: collected where they are written, numbered in the order of their references.

use std::{collections::HashMap, ops::Range};

use super::{
    event::{Event, EventKind, Footnote, ParsedMarkdown},
    problem::{Problem, Problems},
    problems::{DUPLICATE_FOOTNOTE, UNUSED_FOOTNOTE},
};

#[derive(Debug, Default)]
pub(super) struct Footnotes<'a> {
    slots: HashMap<String, usize>,
    definitions: Vec<FootnoteDefinition<'a>>,
    /// Footnotes being parsed, with the events around each.
    open: Vec<OpenFootnote<'a>>,
}

#[derive(Debug, Default)]
struct FootnoteDefinition<'a> {
    label: String,
    range: Option<Range<usize>>,
    events: Vec<Event<'a>>,
}

#[derive(Debug)]
struct OpenFootnote<'a> {
    start: usize,
    /// `None` for a second footnote with the same label, which is left out.
    slot: Option<usize>,
    body: Vec<Event<'a>>,
}

impl<'a> Footnotes<'a> {
    /// Returns the index of the footnote with that label, defined or not yet.
    pub(super) fn slot(&mut self, label: &str) -> usize {
        let key = label.to_lowercase();
        let written = &mut self.definitions;
        *self.slots.entry(key).or_insert_with(|| {
            written.push(FootnoteDefinition { label: label.to_owned(), ..FootnoteDefinition::default() });
            written.len() - 1
        })
    }

    /// Begins a footnote's text; `body` contains the events around it so far.
    pub(super) fn begin(
        &mut self,
        label: &str,
        range: Range<usize>,
        body: Vec<Event<'a>>,
        problems: &mut Problems,
    ) {
        let slot = self.slot(label);
        let start = range.start;
        let fresh = self.definitions[slot].range.is_none();
        if fresh {
            self.definitions[slot].range = Some(range);
        } else {
            // The range of the label only: `[^name]`.
            let name = start..start + label.len() + 3;
            problems.push(Problem::new(DUPLICATE_FOOTNOTE, name).with("label", label));
        }
        self.open.push(OpenFootnote { start, slot: fresh.then_some(slot), body });
    }

    /// Returns `true` if the footnote being read starts at that byte.
    pub(super) fn is_open_at(&self, start: usize) -> bool {
        self.open.last().is_some_and(|open| open.start == start)
    }

    /// Ends the footnote being read, with its text; gives back what was read around it.
    pub(super) fn end(&mut self, events: Vec<Event<'a>>) -> Vec<Event<'a>> {
        let Some(open) = self.open.pop() else { return events };
        if let Some(slot) = open.slot {
            self.definitions[slot].events = events;
        }
        open.body
    }

    /// Numbers the references in `body`, then those in the footnotes themselves.
    pub(super) fn into_document(
        self,
        mut body: Vec<Event<'a>>,
        mut problems: Problems,
    ) -> ParsedMarkdown<'a> {
        let mut written = self.definitions;
        let mut numbers = vec![0; written.len()];
        let mut footnotes: Vec<Footnote<'a>> = Vec::new();
        let mut order = Vec::new();
        number(&mut body, &mut numbers, &mut order, &mut footnotes);
        let mut next = 0;
        while let Some(slot) = order.get(next).copied() {
            let mut events = std::mem::take(&mut written[slot].events);
            number(&mut events, &mut numbers, &mut order, &mut footnotes);
            footnotes[next].events = events;
            next += 1;
        }
        let unused = written.into_iter().zip(numbers).filter(|(_, number)| *number == 0);
        for (footnote, _) in unused {
            let range = footnote.range.unwrap_or_default();
            let name = range.start..(range.start + footnote.label.len() + 3).min(range.end);
            problems.push(Problem::new(UNUSED_FOOTNOTE, name).with("label", &footnote.label));
        }
        ParsedMarkdown { body, footnotes, problems }
    }
}

/// Replaces indices with numbers.
fn number<'a>(
    events: &mut [Event<'a>],
    numbers: &mut [usize],
    order: &mut Vec<usize>,
    footnotes: &mut Vec<Footnote<'a>>,
) {
    for event in events {
        let EventKind::FootnoteReference { number, occurrence: time } = &mut event.kind else { continue };
        let slot = *number;
        if numbers[slot] == 0 {
            order.push(slot);
            footnotes.push(Footnote::default());
            numbers[slot] = order.len();
        }
        *number = numbers[slot];
        let footnote = &mut footnotes[*number - 1];
        footnote.references += 1;
        *time = footnote.references;
    }
}
