//! Footnotes: set aside where they are written, numbered in the order they are referred to.

use std::{collections::HashMap, ops::Range};

use super::{
    event::{Document, Event, Footnote, What},
    problem::{Problem, Problems},
    problems::{DUPLICATE_FOOTNOTE, UNUSED_FOOTNOTE},
};

#[derive(Debug, Default)]
pub(super) struct Footnotes<'a> {
    slots: HashMap<String, usize>,
    written: Vec<Written<'a>>,
    /// Those being read, with the text that goes on after each.
    reading: Vec<Reading<'a>>,
}

#[derive(Debug, Default)]
struct Written<'a> {
    label: String,
    at: Option<Range<usize>>,
    events: Vec<Event<'a>>,
}

#[derive(Debug)]
struct Reading<'a> {
    start: usize,
    /// None for a second footnote of the same name, which is left out.
    slot: Option<usize>,
    body: Vec<Event<'a>>,
}

impl<'a> Footnotes<'a> {
    /// Where the footnote of that name stands among them, written or not yet.
    pub(super) fn slot(&mut self, label: &str) -> usize {
        let key = label.to_lowercase();
        let written = &mut self.written;
        *self.slots.entry(key).or_insert_with(|| {
            written.push(Written { label: label.to_owned(), ..Written::default() });
            written.len() - 1
        })
    }

    /// Begins a footnote's text; `body` is what was read around it so far.
    pub(super) fn begin(
        &mut self,
        label: &str,
        at: Range<usize>,
        body: Vec<Event<'a>>,
        problems: &mut Problems,
    ) {
        let slot = self.slot(label);
        let start = at.start;
        let fresh = self.written[slot].at.is_none();
        if fresh {
            self.written[slot].at = Some(at);
        } else {
            // Its name alone: `[^name]`.
            let name = start..start + label.len() + 3;
            problems.push(Problem::new(DUPLICATE_FOOTNOTE, name).with("label", label));
        }
        self.reading.push(Reading { start, slot: fresh.then_some(slot), body });
    }

    /// Ends the footnote that began at that byte, if that is the one being read: takes its text out
    /// of `out` and gives back what was read around it.
    pub(super) fn end(&mut self, start: usize, out: &mut Vec<Event<'a>>) -> Option<Vec<Event<'a>>> {
        let reading = self.reading.pop_if(|reading| reading.start == start)?;
        let events = std::mem::take(out);
        if let Some(slot) = reading.slot {
            self.written[slot].events = events;
        }
        Some(reading.body)
    }

    /// Numbers the references in `body`, then those in the footnotes themselves.
    pub(super) fn into_document(self, mut body: Vec<Event<'a>>, mut problems: Problems) -> Document<'a> {
        let mut written = self.written;
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
            let at = footnote.at.unwrap_or_default();
            let name = at.start..(at.start + footnote.label.len() + 3).min(at.end);
            problems.push(Problem::new(UNUSED_FOOTNOTE, name).with("label", &footnote.label));
        }
        Document { body, footnotes, problems }
    }
}

/// Turns slots into numbers.
fn number<'a>(
    events: &mut [Event<'a>],
    numbers: &mut [usize],
    order: &mut Vec<usize>,
    footnotes: &mut Vec<Footnote<'a>>,
) {
    for event in events {
        let What::Reference { number, time } = &mut event.what else { continue };
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
