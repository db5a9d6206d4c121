//! Events in the making: joined where they are one run of text, and rearranged where a paragraph turns
//! out to be a figure or the caption of a table.

use std::{borrow::Cow, ops::Range};

use crate::markdown::event::{Event, EventKind, Tag};

/// The events of a text so far.
pub(super) struct EventBuffer<'a> {
    source: &'a str,
    events: Vec<Event<'a>>,
    /// Text is joined only to text from this event on.
    join_from: usize,
}

/// The paragraph before a table that is its caption.
pub(super) struct Caption<'a> {
    /// The range of the paragraph.
    pub(super) range: Range<usize>,
    /// The events after the start of the paragraph, without the words that make it a caption.
    events: Vec<Event<'a>>,
}

impl<'a> EventBuffer<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, events: Vec::with_capacity(source.len() / 32), join_from: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.events.len()
    }

    pub(super) fn push(&mut self, kind: EventKind<'a>, range: Range<usize>) {
        self.events.push(Event { kind, range });
    }

    /// The kind of the last event.
    pub(super) fn last(&self) -> Option<&EventKind<'a>> {
        self.events.last().map(|event| &event.kind)
    }

    pub(super) fn get(&self, index: usize) -> &EventKind<'a> {
        &self.events[index].kind
    }

    pub(super) fn get_mut(&mut self, index: usize) -> &mut Event<'a> {
        &mut self.events[index]
    }

    /// Takes the events out, for those of a footnote to come.
    pub(super) fn take(&mut self) -> Vec<Event<'a>> {
        std::mem::take(&mut self.events)
    }

    /// Puts events that were taken out back in.
    pub(super) fn restore(&mut self, events: Vec<Event<'a>>) {
        self.events = events;
    }

    /// Adds text, joined to the text before it, so that typography sees whole sentences.
    pub(super) fn join(&mut self, text: Cow<'a, str>, range: Range<usize>) {
        if text.is_empty() {
            return;
        }
        let next = Event { kind: EventKind::Text(text), range };
        let rest = match self.events.get_mut(self.join_from..).and_then(<[_]>::last_mut) {
            Some(last) => try_join(last, next, self.source),
            None => Some(next),
        };
        self.events.extend(rest);
    }

    /// Keeps what comes next from being joined to what is there.
    pub(super) fn seal(&mut self) {
        self.join_from = self.events.len();
    }

    /// Turns the paragraph that starts there, and just ended, into a figure if it is an image alone with
    /// a title: its caption.
    pub(super) fn figure(&mut self, start: usize) {
        let is_figure = matches!(
            &self.events[start + 1..],
            [Event { kind: EventKind::Image(image), .. }, _] if !image.title.trim().is_empty()
        );
        if !is_figure {
            return;
        }
        self.events.pop();
        self.events.remove(start);
        if let Some(event) = self.events.pop()
            && let EventKind::Image(image) = event.kind
        {
            self.push(EventKind::Figure(image), event.range);
        }
    }

    /// Takes out the paragraph that just ended if it begins with `Table:` or `Tableau :`.
    pub(super) fn take_caption(&mut self) -> Option<Caption<'a>> {
        let start = self.paragraph_start()?;
        let words = self.caption_label(start)?;
        let mut events = self.events.split_off(start + 1);
        let range = self.events.pop().map(|paragraph| paragraph.range)?;
        if let Some(Event { kind: EventKind::Text(text), range }) = events.first_mut() {
            range.start = (range.start + words).min(range.end);
            match text {
                Cow::Borrowed(text) => *text = &text[words..],
                Cow::Owned(text) => drop(text.drain(..words)),
            }
        }
        Some(Caption { range, events })
    }

    /// Adds the caption of the table that just began.
    pub(super) fn caption(&mut self, caption: Caption<'a>) {
        self.push(EventKind::Start(Tag::Caption), caption.range);
        self.events.extend(caption.events);
        self.seal();
    }

    /// Returns the index of the start of the paragraph that ends with the last event; `None` if the last
    /// event ends no paragraph.
    fn paragraph_start(&self) -> Option<usize> {
        let end = self.events.last().filter(|event| matches!(event.kind, EventKind::End))?;
        // A paragraph and its end have the same range; nothing inside one has.
        let is_inside = |event: &&Event<'_>| event.range.start >= end.range.start;
        let inside = self.events.iter().rev().take_while(is_inside).count();
        let start = self.events.len().checked_sub(inside)?;
        let first = &self.events[start];
        (matches!(first.kind, EventKind::Start(Tag::Paragraph)) && first.range == end.range).then_some(start)
    }

    /// The bytes of the paragraph's first text that make it a caption.
    fn caption_label(&self, start: usize) -> Option<usize> {
        let Event { kind: EventKind::Text(text), .. } = self.events.get(start + 1)? else { return None };
        let length = caption_label(text)?;
        let has_words = length < text.len() || self.events.len() > start + 3;
        has_words.then_some(length)
    }

    /// Ends the head of a table that starts there: a head of empty cells is none, and one whose first
    /// cell is empty makes the first column name the rows.
    pub(super) fn table_head(&mut self, start: usize, table: Option<usize>) {
        let cells = &self.events[start + 1..self.events.len() - 1];
        let is_empty =
            cells.iter().all(|event| matches!(event.kind, EventKind::Start(Tag::Cell) | EventKind::End));
        let has_corner = matches!(
            cells,
            [Event { kind: EventKind::Start(Tag::Cell), .. }, Event { kind: EventKind::End, .. }, ..]
        );
        if is_empty {
            self.events.truncate(start);
            self.seal();
        }
        if let Some(table) = table
            && let EventKind::Start(Tag::Table(table)) = &mut self.events[table].kind
        {
            table.has_row_headers = has_corner && !is_empty;
        }
    }
}

/// Returns the number of bytes of the words at the start of a caption: `Table:` or `Tableau :`.
pub(in crate::markdown) fn caption_label(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("Tableau").or_else(|| text.strip_prefix("Table"))?;
    let words = rest.trim_start().strip_prefix(':')?.trim_start();
    Some(text.len() - words.len())
}

/// Joins adjacent texts that a bracket separated, if it began no passage.
pub(super) fn join_adjacent<'a>(events: &mut Vec<Event<'a>>, source: &'a str) {
    for next in std::mem::take(events) {
        let rest = match events.last_mut() {
            Some(last) => try_join(last, next, source),
            None => Some(next),
        };
        events.extend(rest);
    }
}

/// Adds `next` to `last` if both are running text, and gives it back if they are not.
fn try_join<'a>(last: &mut Event<'a>, next: Event<'a>, source: &'a str) -> Option<Event<'a>> {
    let (EventKind::Text(before), EventKind::Text(after)) = (&mut last.kind, &next.kind) else {
        return Some(next);
    };
    let touching = last.range.end == next.range.start
        && before.len() == last.range.len()
        && after.len() == next.range.len();
    last.range.end = next.range.end.max(last.range.end);
    match (&mut *before, after) {
        // One stretch of the source is not copied.
        (Cow::Borrowed(before), Cow::Borrowed(_)) if touching => *before = &source[last.range.clone()],
        (before, after) => before.to_mut().push_str(after),
    }
    None
}
