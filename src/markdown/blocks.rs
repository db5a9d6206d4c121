//! Tables and figures: what a paragraph beside or around them means.

use std::{borrow::Cow, ops::Range};

use super::{
    event::{Event, Tag, What},
    parse::{Opened, Reader},
};

impl<'a> Reader<'a> {
    /// An image alone in its paragraph, with a title, is a figure, and its title the caption.
    pub(super) fn figure(&mut self, start: usize) {
        let alone = matches!(&self.out[start + 1..], [Event { what: What::Image(image), .. }, _] if !image.title.trim().is_empty());
        if !alone {
            return;
        }
        self.out.pop();
        self.out.remove(start);
        if let Some(event) = self.out.pop()
            && let What::Image(image) = event.what
        {
            self.push(What::Figure(image), event.at);
        }
    }

    /// Begins a table; a paragraph right before it that begins with `Table:` or `Tableau :` is its
    /// caption.
    pub(super) fn table(&mut self, mut table: Tag<'a>, at: Range<usize>) {
        let paragraph = self.paragraph_before();
        let caption = paragraph.and_then(|start| Some((start, self.caption_words(start)?)));
        let Some((start, words)) = caption else {
            return self.start(Opened::Markdown, table, at, true);
        };
        if let Tag::Table(table) = &mut table {
            table.caption = true;
        }
        let rest = self.out.split_off(start + 1);
        let place = self.out.pop().map_or_else(|| at.clone(), |paragraph| paragraph.at);
        self.start(Opened::Markdown, table, at, true);
        self.push(What::Start(Tag::Caption), place);
        self.out.extend(rest);
        let first = &mut self.out[start + 2];
        if let What::Text(text) = &mut first.what {
            first.at.start = (first.at.start + words).min(first.at.end);
            match text {
                Cow::Borrowed(text) => *text = &text[words..],
                Cow::Owned(text) => drop(text.drain(..words)),
            }
        }
        self.joins_from = self.out.len();
    }

    /// Where the paragraph begins that ends right here.
    fn paragraph_before(&self) -> Option<usize> {
        let end = self.out.last().filter(|event| matches!(event.what, What::End))?;
        // A paragraph and its end have the same place; nothing inside one has.
        let begins = |event: &&Event<'_>| event.at.start >= end.at.start;
        let inside = self.out.iter().rev().take_while(begins).count();
        let start = self.out.len().checked_sub(inside)?;
        let first = &self.out[start];
        (matches!(first.what, What::Start(Tag::Paragraph)) && first.at == end.at).then_some(start)
    }

    /// How many bytes of the paragraph's first text say that it is a caption.
    fn caption_words(&self, start: usize) -> Option<usize> {
        let Event { what: What::Text(text), .. } = self.out.get(start + 1)? else { return None };
        let rest = text.strip_prefix("Tableau").or_else(|| text.strip_prefix("Table"))?;
        let words = rest.trim_start().strip_prefix(':')?.trim_start();
        let says_something = !words.is_empty() || self.out.len() > start + 3;
        says_something.then(|| text.len() - words.len())
    }

    /// A head of empty cells is none; a head whose first cell is empty makes the first column name
    /// the rows.
    pub(super) fn table_head(&mut self, start: usize) {
        let cells = &self.out[start + 1..self.out.len() - 1];
        let empty = cells.iter().all(|event| matches!(event.what, What::Start(Tag::Cell) | What::End));
        let corner =
            matches!(cells, [Event { what: What::Start(Tag::Cell), .. }, Event { what: What::End, .. }, ..]);
        if empty {
            self.out.truncate(start);
            self.joins_from = start;
        }
        let table = self.open.last().and_then(|open| open.start);
        if let Some(table) = table
            && let What::Start(Tag::Table(table)) = &mut self.out[table].what
        {
            table.row_headers = corner && !empty;
        }
    }
}
