//! The import of a table: one item per row, one field per column.

mod columns;
mod headings;
mod milestones;
mod row;

use std::collections::{BTreeMap, BTreeSet};

use self::{columns::Column, row::TableRow};
use super::{
    ImportRequest, conform,
    draft::{ImportContext, ItemDraft},
    report::{Note, NoteKind},
    target_portal::TargetPortal,
};
use crate::{
    diagnostic::Failure,
    source::{SourceFile, Sources, Span},
};

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
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::new("import-table-not-utf8").with("path", shown.clone()))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text).to_owned();
    let file = sources.add(SourceFile::new(shown.clone(), text));
    let text = sources.file(file).text();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            Failure::new("import-table-unreadable")
                .with("path", shown.clone())
                .with("detail", error.to_string())
        })?;
        let start = record.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        // The library includes the line breaks before a record in it.
        let blank =
            text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\n', '\r']).len());
        rows.push((Span::new(file, start + blank, start + blank), record));
    }
    let mut rows = rows.into_iter();
    let Some((at, headings)) = rows.next() else {
        return Err(Failure::new("import-table-empty").with("path", shown));
    };
    let shapes = conform::field_shapes(request.into);
    let headings: Vec<&str> = headings.iter().map(str::trim).collect();
    let columns: Vec<Column> = columns::of(&headings, request, &shapes, portal, at, notes)?;
    let mut taken = BTreeSet::new();
    let context = ImportContext { portal, shapes: &shapes, imported: &|_| false };
    let mut drafts = Vec::new();
    for (place, record) in rows {
        let cells: Vec<&str> = record.iter().map(str::trim).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            let row = TableRow { place, headings: &headings, columns: &columns, cells: &cells };
            drafts.push(row.draft(request, &context, &mut taken));
        }
    }
    report_repeated_codes(&mut drafts);
    Ok(drafts)
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

/// Returns the delimiter: the candidate that occurs most in the line of headings.
fn delimiter(text: &str) -> u8 {
    let headings = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| headings.bytes().filter(|byte| byte == sign).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}
