//! The rows of a table that contain its headings.

use super::{
    headings,
    sheet::{Cell, SheetRow},
};
use crate::{
    import::report::{Note, NoteKind},
    model::Language,
    source::Span,
};

/// Number of rows that can precede the headings: a title, the date of a table.
const MAX_ROWS_ABOVE: usize = 10;

/// The headings of a table.
pub(super) struct HeadingRows {
    /// Heading of each column; empty for a column without one.
    pub(super) texts: Vec<String>,
    /// Location of each.
    pub(super) places: Vec<Span>,
    /// Index of the first row below the headings.
    pub(super) end: usize,
}

/// Finds the headings: the row with the most known ones, with the row of languages above or below it.
/// Reports the rows above them.
pub(super) fn find(
    rows: &[SheetRow],
    languages: &[Language],
    is_known: impl Fn(&str) -> bool,
    notes: &mut Vec<Note>,
) -> HeadingRows {
    let known = |row: &SheetRow| row.iter().filter(|cell| is_known(&cell.text)).count();
    let counts: Vec<usize> = rows.iter().take(MAX_ROWS_ABOVE).map(known).collect();
    let most = counts.iter().copied().max().unwrap_or(0);
    let first = counts.first().copied().unwrap_or(0);
    let at =
        if most > first.max(1) { counts.iter().position(|count| *count == most).unwrap_or(0) } else { 0 };
    let names_languages = |row: Option<&SheetRow>| {
        row.is_some_and(|row| {
            let filled: Vec<&Cell> = row.iter().filter(|cell| !cell.text.is_empty()).collect();
            let is_language =
                |cell: &&Cell| headings::language(&cell.text).is_some_and(|it| languages.contains(&it));
            filled.len() > 1 && filled.iter().all(is_language)
        })
    };
    let (above, below) = (at.checked_sub(1), at + 1);
    let (texts, start, end) = match above {
        Some(above) if names_languages(rows.get(above)) => {
            (joined(&rows[at], &carried(&rows[above], rows[at].len())), above, below)
        }
        _ if names_languages(rows.get(below)) => {
            let width = rows[at].len().max(rows[below].len());
            (carried(&rows[at], width), at, below + 1)
        }
        _ => (rows[at].iter().map(|cell| cell.text.clone()).collect(), at, below),
    };
    let texts = if end > below { with_languages(texts, &rows[below]) } else { texts };
    for row in &rows[..start] {
        let filled = row.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty());
        let note = Note::new(NoteKind::Dropped, row[0].place, "import-row-above");
        notes.push(note.with("value", filled.collect::<Vec<_>>().join(" ")));
    }
    let place =
        |column: usize| rows[at].get(column).or(rows[at].last()).map_or(rows[at][0].place, |it| it.place);
    HeadingRows { places: (0..texts.len()).map(place).collect(), texts, end }
}

/// Repeats the text of a merged cell, which is only in the first of its columns.
fn carried(row: &SheetRow, width: usize) -> Vec<String> {
    let mut last = "";
    let cells = (0..width).map(|at| {
        if let Some(cell) = row.get(at).filter(|cell| !cell.text.is_empty()) {
            last = &cell.text;
        }
        last.to_owned()
    });
    cells.collect()
}

/// Adds to each heading the language in the row above it.
fn joined(row: &SheetRow, languages: &[String]) -> Vec<String> {
    let cells = row.iter().zip(languages);
    cells.map(|(cell, language)| with_language(&cell.text, language)).collect()
}

/// Adds to each heading the language in the row below it. A heading without one is that of its own
/// column alone.
fn with_languages(texts: Vec<String>, row: &SheetRow) -> Vec<String> {
    let language = |at: usize| row.get(at).map_or("", |cell| cell.text.as_str());
    texts.into_iter().enumerate().map(|(at, text)| with_language(&text, language(at))).collect()
}

fn with_language(heading: &str, language: &str) -> String {
    if heading.is_empty() || language.is_empty() {
        heading.to_owned()
    } else {
        format!("{heading} ({language})")
    }
}
