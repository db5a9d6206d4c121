//! The mapping of columns to fields.

use super::headings;
use crate::{
    diagnostic::{Failure, nearest},
    import::{
        ImportRequest,
        report::{Note, NoteKind},
        target_portal::TargetPortal,
    },
    model::{FieldShape, Language},
    source::Span,
};

/// The use of a column.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Column {
    /// A field, with its language if it is localized.
    Field(String, Option<Language>),
    /// The body of the text in a language.
    Body(Language),
    /// The start or end of the item's period.
    Period(&'static str),
    /// The milestones, in a language.
    Milestones(Language),
    /// The id of the item.
    Id,
    /// A value without a field in the model.
    Extra,
    /// Ignored on request.
    Nothing,
}

/// Maps each column: as requested, else by its heading.
///
/// # Errors
/// A requested column is not in the table, or a field does not exist.
pub(super) fn of(
    headings: &[&str],
    request: &ImportRequest,
    shapes: &[FieldShape],
    portal: &TargetPortal,
    place: Span,
    notes: &mut Vec<Note>,
) -> Result<Vec<Column>, Failure> {
    for (name, _) in &request.columns {
        if !headings.contains(&name.as_str()) {
            let near = nearest(name, headings.iter().copied()).unwrap_or("none").to_owned();
            return Err(Failure::new("import-column-unknown")
                .with("column", name.as_str())
                .with("nearest", near));
        }
    }
    let mut columns = Vec::with_capacity(headings.len());
    for heading in headings {
        let asked = request.columns.iter().rev().find(|(name, _)| name == heading);
        let column = match asked {
            Some((_, field)) => self::column(field, shapes, portal).ok_or_else(|| {
                let known =
                    shapes.iter().map(|shape| shape.name).chain(["body", "id", "period.start", "period.end"]);
                let name = field.split('.').next().unwrap_or_default();
                let near = nearest(name, known).unwrap_or("none").to_owned();
                Failure::new("import-field-unknown").with("field", field.as_str()).with("nearest", near)
            })?,
            None => guess(heading, shapes, portal),
        };
        columns.push(column);
    }
    let is_asked = |heading: &&str| request.columns.iter().any(|(name, _)| name == heading);
    yield_to_requested(headings, &mut columns, is_asked, portal);
    let guessed =
        headings.iter().zip(&columns).filter(|(heading, _)| !is_asked(heading) && !heading.is_empty());
    let mut extra = Vec::new();
    for (heading, column) in guessed {
        match field(column) {
            Some(field) => {
                let note = Note::new(NoteKind::Changed, place, "import-column-is");
                notes.push(note.with("column", *heading).with("field", field));
            }
            None => extra.push(format!("`{heading}`")),
        }
    }
    if !extra.is_empty() {
        let note = Note::new(NoteKind::Changed, place, "import-columns-in-extra");
        notes.push(note.with("count", extra.len()).with("columns", extra.join(", ")));
    }
    Ok(columns)
}

/// Resolves conflicts for the official language: if a heading in that language (`Titre`) maps to
/// the same field as its bare name (`title`), the latter is mapped to English.
fn yield_to_requested(
    headings: &[&str],
    columns: &mut [Column],
    is_asked: impl Fn(&&str) -> bool,
    portal: &TargetPortal,
) {
    if !portal.languages.contains(&Language::ENGLISH) {
        return;
    }
    for (at, heading) in headings.iter().enumerate() {
        let Column::Field(name, Some(_)) = &columns[at] else { continue };
        let others =
            || columns.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, column)| column);
        let english = Column::Field(name.clone(), Some(Language::ENGLISH));
        let is_taken = others().any(|column| *column == columns[at]);
        if heading == name && !is_asked(heading) && is_taken && others().all(|column| *column != english) {
            columns[at] = english;
        }
    }
}

/// Returns the name of a column's field in the syntax of `--map`; `None` for one kept under
/// `extra`.
fn field(column: &Column) -> Option<String> {
    match column {
        Column::Field(name, None) => Some(name.clone()),
        Column::Field(name, Some(language)) => Some(format!("{name}.{language}")),
        Column::Body(language) => Some(format!("body.{language}")),
        Column::Period(end) => Some(format!("period.{end}")),
        Column::Milestones(language) => Some(format!("milestones.{language}")),
        Column::Id => Some("id".to_owned()),
        Column::Extra | Column::Nothing => None,
    }
}

/// Maps a heading: the name of a field, or a known heading, optionally with a language at its end.
fn guess(heading: &str, shapes: &[FieldShape], portal: &TargetPortal) -> Column {
    if let Some(column) = column(heading, shapes, portal) {
        return column;
    }
    let (name, said) = with_language(heading, portal);
    let official = portal.languages.first().copied().unwrap_or(Language::FRENCH);
    let Some((field, own)) = headings::known(name) else {
        let found = column(&name.to_lowercase(), shapes, portal).unwrap_or(Column::Extra);
        return said.map_or(found.clone(), |language| in_language(found, language));
    };
    let own = if portal.languages.contains(&own) { own } else { official };
    let found = column(field, shapes, portal).unwrap_or(Column::Extra);
    in_language(found, said.unwrap_or(own))
}

/// Returns the same column in a language, if it is localized.
fn in_language(column: Column, language: Language) -> Column {
    match column {
        Column::Field(name, Some(_)) => Column::Field(name, Some(language)),
        Column::Body(_) => Column::Body(language),
        Column::Milestones(_) => Column::Milestones(language),
        column => column,
    }
}

/// Splits the language from the end of a heading: `title_fr`, `Title (FR)`, `title.fr`.
fn with_language<'h>(heading: &'h str, portal: &TargetPortal) -> (&'h str, Option<Language>) {
    let trimmed = heading.trim_end_matches([')', ']', ' ']);
    let found = trimmed.rsplit_once(['_', '-', '.', '(', '[', ' ']).and_then(|(name, tag)| {
        let language: Language = tag.to_lowercase().parse().ok()?;
        portal.languages.contains(&language).then_some((name.trim_end(), Some(language)))
    });
    found.unwrap_or((heading, None))
}

/// Parses the name of a column such as `title.fr`, `kind`, `body.en` or `period.start`; a localized
/// field without a language is in the official one.
fn column(written: &str, shapes: &[FieldShape], portal: &TargetPortal) -> Option<Column> {
    let (name, said) = with_language(written, portal);
    let language = said.or_else(|| portal.languages.first().copied())?;
    let has = |name: &str| shapes.iter().any(|shape| shape.name == name);
    match (written, name) {
        ("period.start", _) if has("period") => return Some(Column::Period("start")),
        ("period.end", _) if has("period") => return Some(Column::Period("end")),
        ("id", _) => return Some(Column::Id),
        ("extra", _) => return Some(Column::Extra),
        ("none", _) => return Some(Column::Nothing),
        (_, "body") => return Some(Column::Body(language)),
        (_, "milestones") if has("milestones") => return Some(Column::Milestones(language)),
        _ => {}
    }
    let shape = shapes.iter().find(|shape| shape.name == name || shape.name == written)?;
    let per_language = shape.field_type.is_per_language();
    Some(Column::Field(shape.name.to_owned(), per_language.then_some(language)))
}
