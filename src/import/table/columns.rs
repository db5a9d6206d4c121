//! The mapping of columns to fields.

use super::{
    column::{Column, MappedHeading},
    headings::{self, KnownHeading},
    table_language::{ColumnLanguages, LanguageSource},
};
use crate::{
    diagnostic::{Failure, nearest},
    import::{
        ImportRequest,
        report::{Note, NoteKind},
        target_portal::TargetPortal,
    },
    model::{FieldShape, Language},
};

/// Maps each column: as requested, else by its heading; a localized column without a language is in
/// the language of its cells.
///
/// # Errors
/// A requested column is not in the table, or a field does not exist.
pub(super) fn of(
    columns: &[MappedHeading<'_>],
    request: &ImportRequest,
    shapes: &[FieldShape],
    portal: &TargetPortal,
    notes: &mut Vec<Note>,
) -> Result<Vec<Column>, Failure> {
    let texts: Vec<&str> = columns.iter().map(|column| column.text).collect();
    for (name, _) in &request.columns {
        if !texts.contains(&name.as_str()) {
            let near = nearest(name, texts.iter().copied()).unwrap_or("none").to_owned();
            return Err(Failure::new("import-column-unknown")
                .with("column", name.as_str())
                .with("nearest", near));
        }
    }
    let mut mapped: Vec<Column> = Vec::with_capacity(columns.len());
    let mut languages = ColumnLanguages::new(portal, request.from_language);
    for column in columns {
        let requested = request.columns.iter().rev().find(|(name, _)| name == column.text);
        let (found, source) = match requested {
            Some((_, field)) => {
                let found = named(field, shapes, portal).ok_or_else(|| unknown_field(field, shapes))?;
                (found, LanguageSource::Explicit)
            }
            None => guess(column.text, shapes, portal),
        };
        mapped.push(found);
        languages.push(source, &column.cells);
    }
    languages.resolve(&mut mapped);
    let is_requested = |heading: &str| request.columns.iter().any(|(name, _)| name == heading);
    report(columns, &mapped, is_requested, notes);
    languages.report(columns, &mapped, notes);
    Ok(mapped)
}

/// Returns `true` if the heading names a field, a body or a known column.
pub(super) fn is_known(heading: &str, shapes: &[FieldShape], portal: &TargetPortal) -> bool {
    !heading.is_empty() && guess(heading, shapes, portal).0 != Column::Extra
}

fn unknown_field(field: &str, shapes: &[FieldShape]) -> Failure {
    let known = shapes.iter().map(|shape| shape.name).chain(["body", "id", "period.start", "period.end"]);
    let name = field.split('.').next().unwrap_or_default();
    let near = nearest(name, known).unwrap_or("none").to_owned();
    Failure::new("import-field-unknown").with("field", field).with("nearest", near)
}

/// Reports the field of each column that was not requested, and those that have none.
fn report(
    columns: &[MappedHeading<'_>],
    mapped: &[Column],
    is_requested: impl Fn(&str) -> bool,
    notes: &mut Vec<Note>,
) {
    let guessed = columns.iter().zip(mapped).filter(|(column, _)| !column.text.is_empty());
    let mut extra: Vec<String> = Vec::new();
    for (column, found) in guessed.filter(|(column, _)| !is_requested(column.text)) {
        match found.field() {
            Some(field) => {
                let note = Note::new(NoteKind::Changed, column.place, "import-column-is");
                notes.push(note.with("column", column.text).with("field", field));
            }
            None => extra.push(format!("`{}`", column.text)),
        }
    }
    if let (false, Some(first)) = (extra.is_empty(), columns.first()) {
        let note = Note::new(NoteKind::Changed, first.place, "import-columns-in-extra");
        notes.push(note.with("count", extra.len()).with("columns", extra.join(", ")));
    }
}

impl Column {
    /// Returns the name of the field in the syntax of `--map`; `None` for one kept under `extra`.
    fn field(&self) -> Option<String> {
        match self {
            Self::Field(name, None) => Some(name.clone()),
            Self::Field(name, Some(language)) => Some(format!("{name}.{language}")),
            Self::Body(language) => Some(format!("body.{language}")),
            Self::Period(end) => Some(format!("period.{end}")),
            Self::Milestones(language) => Some(format!("milestones.{language}")),
            Self::Rating(name) => Some(format!("extra.ratings.{name}")),
            Self::Id => Some("id".to_owned()),
            Self::Extra | Self::Nothing => None,
        }
    }

    /// Returns the language, if the field is localized.
    pub(super) fn language(&self) -> Option<Language> {
        match self {
            Self::Field(_, language) => *language,
            Self::Body(language) | Self::Milestones(language) => Some(*language),
            Self::Period(_) | Self::Rating(_) | Self::Id | Self::Extra | Self::Nothing => None,
        }
    }

    /// Returns the same column in a language, if it is localized.
    pub(super) fn in_language(self, language: Language) -> Self {
        match self {
            Self::Field(name, Some(_)) => Self::Field(name, Some(language)),
            Self::Body(_) => Self::Body(language),
            Self::Milestones(_) => Self::Milestones(language),
            column => column,
        }
    }
}

/// Maps a heading: a known heading, or the name of a field, with the source of its language.
fn guess(heading: &str, shapes: &[FieldShape], portal: &TargetPortal) -> (Column, LanguageSource) {
    if heading.is_empty() {
        return (Column::Nothing, LanguageSource::Explicit);
    }
    let (name, tag) = headings::split_language(heading, &portal.languages);
    let known = headings::known(name);
    let source = |known: Option<KnownHeading>| match (tag, known) {
        (Some(_), _) => LanguageSource::Explicit,
        (None, Some(known)) if portal.languages.contains(&known.language) => {
            if known.is_shared {
                LanguageSource::SharedHeading(known.language)
            } else {
                LanguageSource::Heading(known.language)
            }
        }
        _ => LanguageSource::None,
    };
    let exact = named(heading, shapes, portal);
    if let Some(column) = exact {
        // The name of a field as the model writes it is not a word in a language.
        let source = if tag.is_some() { LanguageSource::Explicit } else { LanguageSource::FieldName };
        return (column, source);
    }
    let field = known.and_then(|known| match known.field.strip_prefix("ratings.") {
        Some(name) => has_ratings(shapes).then_some(Column::Rating(name)),
        None => named(known.field, shapes, portal),
    });
    let (column, known) = match field {
        Some(column) => (column, known),
        None => (named(&name.to_lowercase(), shapes, portal).unwrap_or(Column::Extra), None),
    };
    (tag.map_or(column.clone(), |language| column.in_language(language)), source(known))
}

/// Returns `true` for the fields of commitments, which the Partnership assesses.
fn has_ratings(shapes: &[FieldShape]) -> bool {
    shapes.iter().any(|shape| shape.name == "independent_assessment")
}

/// Parses the name of a column such as `title.fr`, `kind`, `body.en` or `period.start`; a localized
/// field without a language is in the official one.
fn named(written: &str, shapes: &[FieldShape], portal: &TargetPortal) -> Option<Column> {
    let (name, said) = headings::split_language(written, &portal.languages);
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
