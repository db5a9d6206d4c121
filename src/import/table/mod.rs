//! The import of a table: one item per row, one field per column.
//!
//! [`sheet`] reads the cells; [`heading_rows`] finds the headings, whose fields are in [`headings`];
//! [`columns`] maps each column, in its language ([`table_language`]); [`row`] makes the items.

mod cell_problem;
mod column;
mod columns;
mod heading_rows;
mod headings;
mod milestones;
mod row;
mod sheet;
mod table_language;

use std::collections::{BTreeMap, BTreeSet};

use self::{
    cell_problem::{is_error, is_total},
    column::{Column, MappedHeading},
    heading_rows::HeadingRows,
    row::TableRow,
    sheet::{Cell, SheetRow},
};
use super::{
    ImportRequest, conform,
    draft::{ImportContext, ItemDraft},
    report::{Note, NoteKind},
    target_portal::TargetPortal,
};
use crate::{diagnostic::Failure, source::Sources};

/// Reads a table into items.
///
/// # Errors
/// The file is not a valid table, or a column cannot be mapped as requested.
pub(super) fn read(
    request: &ImportRequest,
    portal: &TargetPortal,
    sources: &mut Sources,
    notes: &mut Vec<Note>,
) -> Result<Vec<ItemDraft>, Failure> {
    let path = &request.source;
    let shown = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes =
        std::fs::read(path).map_err(|error| Failure::system("import-source-unreadable", path, &error))?;
    let rows = sheet::read(&bytes, &shown, sources, notes)?;
    if rows.is_empty() {
        return Err(Failure::new("import-table-empty").with("path", shown));
    }
    let shapes = conform::field_shapes(request.into);
    let is_requested = |heading: &str| request.columns.iter().any(|(name, _)| name == heading);
    let is_known = |heading: &str| is_requested(heading) || columns::is_known(heading, &shapes, portal);
    let headings = heading_rows::find(&rows, &portal.languages, is_known, notes);
    report_repeated_headings(&headings, notes);
    let body: Vec<&SheetRow> =
        rows[headings.end..].iter().filter(|row| is_item(row, &headings, notes)).collect();
    let column = |at: usize| {
        let cells = body.iter().filter_map(|row| row.get(at)).map(|cell| cell.text.as_str());
        let cells = cells.filter(|cell| !cell.is_empty() && !is_error(cell)).collect();
        MappedHeading { text: &headings.texts[at], place: headings.places[at], cells }
    };
    let columns: Vec<MappedHeading<'_>> = (0..headings.texts.len()).map(column).collect();
    let columns: Vec<Column> = columns::of(&columns, request, &shapes, portal, notes)?;
    let mut taken = BTreeSet::new();
    let context = ImportContext { portal, shapes: &shapes, imported: &|_| false };
    let mut drafts: Vec<ItemDraft> = Vec::new();
    for cells in body {
        let cells = without_errors(cells, &headings, notes);
        let row =
            TableRow { place: cells[0].place, headings: &headings.texts, columns: &columns, cells: &cells };
        if row.says_nothing() {
            let said: Vec<&str> = row.filled().collect();
            let note = Note::new(NoteKind::Dropped, row.place, "import-row-without-item");
            notes.push(note.with("value", said.join(" ")));
            continue;
        }
        drafts.push(row.draft(request, &context, &mut taken));
    }
    report_repeated_codes(&mut drafts);
    Ok(drafts)
}

/// Returns `false` for the headings repeated on each page and for rows of sums, which are reported.
fn is_item(row: &SheetRow, headings: &HeadingRows, notes: &mut Vec<Note>) -> bool {
    let filled = || row.iter().filter(|cell| !cell.text.is_empty());
    let is_heading =
        filled().count() > 1 && row.iter().zip(&headings.texts).all(|(cell, heading)| cell.text == *heading);
    let id = match filled().next() {
        _ if is_heading => "import-row-of-headings",
        Some(cell) if is_total(&cell.text) => "import-row-of-sums",
        _ => return true,
    };
    let said: Vec<&str> = filled().map(|cell| cell.text.as_str()).collect();
    notes.push(Note::new(NoteKind::Dropped, row[0].place, id).with("value", said.join(" ")));
    false
}

/// Returns the cells, with those that contain the error of a formula empty and reported.
fn without_errors(row: &SheetRow, headings: &HeadingRows, notes: &mut Vec<Note>) -> SheetRow {
    let cells = row.iter().enumerate().map(|(at, cell)| {
        if !is_error(&cell.text) {
            return cell.clone();
        }
        let note =
            Note::new(NoteKind::Look, cell.place, "import-cell-error").with("value", cell.text.as_str());
        notes.push(note.with("column", headings.texts.get(at).map_or("", String::as_str)));
        Cell { text: String::new(), place: cell.place }
    });
    cells.collect()
}

/// Reports each heading that is the same as one before it.
fn report_repeated_headings(headings: &HeadingRows, notes: &mut Vec<Note>) {
    let mut seen = BTreeSet::new();
    for (text, place) in headings.texts.iter().zip(&headings.places) {
        if !text.is_empty() && !seen.insert(text) {
            notes.push(
                Note::new(NoteKind::Look, *place, "import-heading-twice").with("column", text.as_str()),
            );
        }
    }
}

/// Reports each item with the same code as one before it, since commitments are known by their
/// codes.
fn report_repeated_codes(drafts: &mut [ItemDraft]) {
    let mut before: BTreeMap<String, String> = BTreeMap::new();
    for draft in drafts {
        let code = draft.fields.iter().find(|(name, _)| *name == "code").and_then(|(_, node)| node.text());
        let Some(code) = code.map(str::to_owned) else { continue };
        match before.get(&code) {
            Some(other) => {
                let note = Note::new(NoteKind::Look, draft.place, "import-code-repeated");
                draft.notes.push(note.with("code", code).with("other", other.as_str()));
            }
            None => {
                before.insert(code, draft.key.id.name().to_owned());
            }
        }
    }
}
