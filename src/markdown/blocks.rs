//! Tables and figures, and the paragraphs that become their captions.

use std::{borrow::Cow, ops::Range};

use super::{
    event::{Event, EventKind, Tag},
    parse::{MarkdownParser, OpenTagKind},
};

impl<'a> MarkdownParser<'a> {
    /// Converts an image with a title, alone in its paragraph, to a figure: the title is its
    /// caption.
    pub(super) fn figure(&mut self, start: usize) {
        let alone = matches!(&self.out[start + 1..], [Event { kind: EventKind::Image(image), .. }, _] if !image.title.trim().is_empty());
        if !alone {
            return;
        }
        self.out.pop();
        self.out.remove(start);
        if let Some(event) = self.out.pop()
            && let EventKind::Image(image) = event.kind
        {
            self.push(EventKind::Figure(image), event.range);
        }
    }

    /// Begins a table. If the paragraph right before it begins with `Table:` or `Tableau :`, it
    /// becomes the caption.
    pub(super) fn table(&mut self, mut table: Tag<'a>, range: Range<usize>) {
        let paragraph = self.paragraph_before();
        let caption = paragraph.and_then(|start| Some((start, self.caption_words(start)?)));
        let Some((start, words)) = caption else {
            return self.start(OpenTagKind::Markdown, table, range, true);
        };
        if let Tag::Table(table) = &mut table {
            table.has_caption = true;
        }
        let rest = self.out.split_off(start + 1);
        let place = self.out.pop().map_or_else(|| range.clone(), |paragraph| paragraph.range);
        self.start(OpenTagKind::Markdown, table, range, true);
        self.push(EventKind::Start(Tag::Caption), place);
        self.out.extend(rest);
        let first = &mut self.out[start + 2];
        if let EventKind::Text(text) = &mut first.kind {
            first.range.start = (first.range.start + words).min(first.range.end);
            match text {
                Cow::Borrowed(text) => *text = &text[words..],
                Cow::Owned(text) => drop(text.drain(..words)),
            }
        }
        self.join_from = self.out.len();
    }

    /// Returns the start of the paragraph that ends right here.
    fn paragraph_before(&self) -> Option<usize> {
        let end = self.out.last().filter(|event| matches!(event.kind, EventKind::End))?;
        // A paragraph and its end have the same range; nothing inside it has.
        let begins = |event: &&Event<'_>| event.range.start >= end.range.start;
        let inside = self.out.iter().rev().take_while(begins).count();
        let start = self.out.len().checked_sub(inside)?;
        let first = &self.out[start];
        (matches!(first.kind, EventKind::Start(Tag::Paragraph)) && first.range == end.range).then_some(start)
    }

    /// Returns the length in bytes of the caption marker at the start of a paragraph.
    fn caption_words(&self, start: usize) -> Option<usize> {
        let Event { kind: EventKind::Text(text), .. } = self.out.get(start + 1)? else { return None };
        let rest = text.strip_prefix("Tableau").or_else(|| text.strip_prefix("Table"))?;
        let words = rest.trim_start().strip_prefix(':')?.trim_start();
        let says_something = !words.is_empty() || self.out.len() > start + 3;
        says_something.then(|| text.len() - words.len())
    }

    /// Removes a head whose cells are all empty; if only the first cell is empty, the first column
    /// becomes row headers.
    pub(super) fn table_head(&mut self, start: usize) {
        let cells = &self.out[start + 1..self.out.len() - 1];
        let empty =
            cells.iter().all(|event| matches!(event.kind, EventKind::Start(Tag::Cell) | EventKind::End));
        let corner = matches!(
            cells,
            [Event { kind: EventKind::Start(Tag::Cell), .. }, Event { kind: EventKind::End, .. }, ..]
        );
        if empty {
            self.out.truncate(start);
            self.join_from = start;
        }
        let table = self.open.last().and_then(|open| open.start);
        if let Some(table) = table
            && let EventKind::Start(Tag::Table(table)) = &mut self.out[table].kind
        {
            table.has_row_headers = corner && !empty;
        }
    }
}
