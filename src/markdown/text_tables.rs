//! The tables of a Markdown text, cell by cell, with locations.

use super::{
    Origin,
    directives::MaskedText,
    event::{EventKind, Tag},
    parser::parse,
};
use crate::source::Span;

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextTable {
    /// Cells of the heads of its columns; none if the table has no head.
    pub head: Vec<TextCell>,
    /// Cells of its rows.
    pub rows: Vec<Vec<TextCell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextCell {
    /// Text, with [`TextCell::OBJECT`] for what is not text.
    pub text: String,
    /// Location.
    pub span: Span,
}

impl TextCell {
    /// Character in the place of an image, a footnote or raw HTML.
    pub const OBJECT: char = '\u{FFFC}';
}

/// Returns the tables of a Markdown text, in reading order.
#[must_use]
pub fn text_tables(text: &str, origin: &Origin) -> Vec<TextTable> {
    let masked = MaskedText::new(text);
    let document = parse(&masked);
    let mut tables: Vec<TextTable> = Vec::new();
    let mut open: Vec<OpenPart> = Vec::new();
    for event in document.events() {
        match &event.kind {
            EventKind::Start(tag) => {
                let part = OpenPart::of(tag);
                open.push(part);
                match part {
                    OpenPart::Table => tables.push(TextTable::default()),
                    OpenPart::Row => {
                        if let Some(table) = tables.last_mut() {
                            table.rows.push(Vec::new());
                        }
                    }
                    OpenPart::Cell => {
                        let cell = TextCell { text: String::new(), span: origin.span(&event.range) };
                        if let Some(row) = current_row(&mut tables, &open) {
                            row.push(cell);
                        }
                    }
                    OpenPart::Head | OpenPart::Other => {}
                }
            }
            EventKind::End => {
                open.pop();
            }
            other if open.contains(&OpenPart::Cell) => {
                let Some(cell) = current_row(&mut tables, &open).and_then(|row| row.last_mut()) else {
                    continue;
                };
                match other {
                    EventKind::Text(text) | EventKind::Code(text) => cell.text.push_str(text),
                    EventKind::HardBreak => cell.text.push('\n'),
                    _ => cell.text.push(TextCell::OBJECT),
                }
            }
            _ => {}
        }
    }
    tables
}

/// The open elements that matter to a table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OpenPart {
    Table,
    Head,
    Row,
    Cell,
    Other,
}

impl OpenPart {
    fn of(tag: &Tag<'_>) -> Self {
        match tag {
            Tag::Table(_) => Self::Table,
            Tag::Head => Self::Head,
            Tag::Row => Self::Row,
            Tag::Cell => Self::Cell,
            _ => Self::Other,
        }
    }
}

/// Returns the row, or the head, that the current cell belongs to.
fn current_row<'t>(tables: &'t mut [TextTable], open: &[OpenPart]) -> Option<&'t mut Vec<TextCell>> {
    let table = tables.last_mut()?;
    if open.contains(&OpenPart::Head) { Some(&mut table.head) } else { table.rows.last_mut() }
}
