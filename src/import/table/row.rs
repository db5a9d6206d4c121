//! A row of a table, as an item.

use std::collections::BTreeSet;

use super::{columns::Column, milestones};
use crate::{
    import::{
        ImportRequest, conform,
        draft::{ImportContext, ItemDraft},
        ids,
        report::{Note, NoteKind},
    },
    model::{FieldShape, FieldType, Language},
    source::{Node, Shape, Span, Spanned},
};

/// Maximum length of an id made from a cell, in characters.
const MAX_NAME_CHARS: usize = 60;

/// A row of the table.
pub(super) struct TableRow<'a> {
    pub(super) place: Span,
    pub(super) headings: &'a [&'a str],
    pub(super) columns: &'a [Column],
    pub(super) cells: &'a [&'a str],
}

impl TableRow<'_> {
    /// Returns the cells that are not empty, with their headings and columns.
    fn filled_cells(&self) -> impl Iterator<Item = (&str, &Column, &str)> {
        let columns = self.headings.iter().zip(self.columns);
        let cells = columns.zip(self.cells).map(|((heading, column), cell)| (*heading, column, *cell));
        cells.filter(|(_, _, cell)| !cell.is_empty())
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.filled_cells()
            .find(|(_, column, _)| matches!(column, Column::Field(field, _) if field == name))
            .map(|it| it.2)
    }

    /// Returns the id of the item: the table's, else one made from its code and title.
    fn name(&self, official: Option<Language>) -> Option<String> {
        if let Some((_, _, id)) = self.filled_cells().find(|(_, column, _)| **column == Column::Id) {
            return ids::id_of(id);
        }
        let title = |wanted: Option<Language>| {
            let is_title = |column: &Column| matches!(column, Column::Field(name, language) if name == "title" && (wanted.is_none() || *language == wanted));
            self.filled_cells().find(|(_, column, _)| is_title(column)).map(|it| it.2)
        };
        let title = title(official).or_else(|| title(None)).and_then(ids::id_of);
        let title =
            title.map(|title| match title.get(..MAX_NAME_CHARS).and_then(|cut| cut.rsplit_once('-')) {
                Some((cut, _)) => cut.to_owned(),
                None => title,
            });
        let code = self.field("code").or_else(|| self.field("ogp_id")).and_then(ids::id_of);
        match (code, title) {
            (Some(code), Some(title)) => Some(format!("{code}-{title}")),
            (code, title) => code.or(title),
        }
    }

    /// Builds the item of the row.
    pub(super) fn draft(
        &self,
        request: &ImportRequest,
        context: &ImportContext<'_>,
        taken: &mut BTreeSet<String>,
    ) -> ItemDraft {
        let official = context.portal.languages.first().copied();
        let wanted = self.name(official).unwrap_or_else(|| request.into.prefix().to_owned());
        let name = ids::available(&wanted, |name| taken.contains(name));
        taken.insert(name.clone());
        let mut draft = ItemDraft::new(ids::key(request.into, request.plan.as_ref(), &name), self.place);
        if name != wanted {
            let note = Note::new(NoteKind::Changed, self.place, "import-id-taken");
            draft
                .notes
                .push(note.with("wanted", wanted.as_str()).with("id", name.as_str()).with("name", wanted));
        }
        for cell in self.cells.iter().skip(self.headings.len()).filter(|cell| !cell.is_empty()) {
            let note = Note::new(NoteKind::Dropped, self.place, "import-cell-without-heading");
            draft.notes.push(note.with("value", *cell));
        }
        self.fields(&mut draft, context);
        self.code(&mut draft, context);
        self.period(&mut draft, context);
        self.milestones(&mut draft, context);
        draft.fill_required(&name, context);
        draft
    }

    fn fields(&self, draft: &mut ItemDraft, context: &ImportContext<'_>) {
        for (heading, column, cell) in self.filled_cells() {
            match column {
                Column::Field(name, language) => {
                    let Some(shape) = shape(name, context) else { continue };
                    if draft.fields.iter().any(|(other, _)| other == name)
                        || draft
                            .localized_fields
                            .iter()
                            .any(|(other, spoken, _)| other == name && Some(*spoken) == *language)
                    {
                        self.extra_value(heading, cell, draft);
                        continue;
                    }
                    draft.set(shape, *language, self.value(&shape.field_type, cell), heading, context);
                }
                Column::Body(language) if draft.bodies.iter().any(|(other, ..)| other == language) => {
                    self.extra_value(heading, cell, draft);
                }
                Column::Body(language) => {
                    let mut body = cell.replace("\r\n", "\n");
                    body.push('\n');
                    draft.bodies.push((*language, self.place.into(), body));
                }
                Column::Extra => {
                    draft.extra.push((heading.to_owned(), None, conform::quoted_scalar(cell, self.place)));
                }
                Column::Period(_) | Column::Milestones(_) | Column::Id | Column::Nothing => {}
            }
        }
    }

    /// Keeps the value of a second column for the same field in `extra`.
    fn extra_value(&self, heading: &str, cell: &str, draft: &mut ItemDraft) {
        let note = Note::new(NoteKind::Changed, self.place, "import-second-column");
        draft.notes.push(note.with("column", heading));
        draft.extra.push((heading.to_owned(), None, conform::quoted_scalar(cell, self.place)));
    }

    /// Converts a cell to a value; to a list if the field is a list.
    fn value(&self, field_type: &FieldType, cell: &str) -> Node {
        let field_type = match field_type {
            FieldType::PerLanguage(inner) => inner,
            other => other,
        };
        let one = |field_type: &FieldType, text: &str| match field_type {
            FieldType::Text | FieldType::Prose => conform::quoted_scalar(text, self.place),
            _ => conform::plain_scalar(text, self.place),
        };
        match field_type {
            FieldType::List(inner) => {
                let items = cell.split([';', '\n']).map(str::trim).filter(|item| !item.is_empty());
                Node::new(Shape::List(items.map(|item| one(inner, item)).collect()), self.place)
            }
            other => one(other, cell),
        }
    }

    /// Uses the Partnership's number as the code of a commitment without one.
    fn code(&self, draft: &mut ItemDraft, context: &ImportContext<'_>) {
        let (Some(shape), false) = (shape("code", context), draft.has("code")) else { return };
        let Some(id) = self.field("ogp_id") else { return };
        let note = Note::new(NoteKind::Changed, self.place, "import-code-from-id").with("code", id);
        draft.notes.push(note);
        draft.set(shape, None, conform::plain_scalar(id, self.place), "code", context);
    }

    fn period(&self, draft: &mut ItemDraft, context: &ImportContext<'_>) {
        let Some(shape) = shape("period", context) else { return };
        let mut ends = Vec::new();
        for (_, column, cell) in self.filled_cells() {
            if let Column::Period(end) = column {
                let date = conform::coerce(&FieldType::Date, conform::plain_scalar(cell, self.place));
                ends.push((Spanned::new((*end).to_owned(), self.place), date));
            }
        }
        if !ends.is_empty() {
            draft.set(shape, None, Node::new(Shape::Map(ends), self.place), "period", context);
        }
    }

    fn milestones(&self, draft: &mut ItemDraft, context: &ImportContext<'_>) {
        let Some(shape) = shape("milestones", context) else { return };
        let mut given: Vec<(Language, Vec<String>)> = Vec::new();
        for (_, column, cell) in self.filled_cells() {
            if let Column::Milestones(language) = column {
                let titles = milestones::titles(cell);
                match given.iter_mut().find(|(other, _)| other == language) {
                    Some((_, there)) => there.extend(titles),
                    None => given.push((*language, titles)),
                }
            }
        }
        given
            .sort_by_key(|(language, _)| context.portal.languages.iter().position(|known| known == language));
        let code = draft.fields.iter().find(|(name, _)| *name == "code").and_then(|(_, node)| node.text());
        let code = code.unwrap_or(draft.key.id.name()).to_owned();
        if let Some(node) = milestones::node(&given, &code, self.place, &mut draft.notes) {
            draft.set(shape, None, node, "milestones", context);
        }
    }
}

fn shape<'c>(name: &str, context: &ImportContext<'c>) -> Option<&'c FieldShape> {
    context.shapes.iter().find(|shape| shape.name == name)
}
