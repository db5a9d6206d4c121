//! A row of a table, as an item.

use std::collections::BTreeSet;

use super::{column::Column, milestones, sheet::Cell};
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
    pub(super) headings: &'a [String],
    pub(super) columns: &'a [Column],
    pub(super) cells: &'a [Cell],
}

impl TableRow<'_> {
    /// Returns the cells that are not empty, with their headings and columns.
    fn filled_cells(&self) -> impl Iterator<Item = (&str, &Column, &Cell)> {
        let columns = self.headings.iter().zip(self.columns);
        let cells = columns.zip(self.cells).map(|((heading, column), cell)| (heading.as_str(), column, cell));
        cells.filter(|(_, _, cell)| !cell.text.is_empty())
    }

    /// Returns the texts of the cells that are not empty.
    pub(super) fn filled(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty())
    }

    /// Returns `true` if the row is no item: it is empty, or a remark alone in a table of several
    /// columns.
    pub(super) fn says_nothing(&self) -> bool {
        let is_named = self.filled_cells().any(|(_, column, cell)| match column {
            Column::Id => true,
            Column::Field(name, _) if name == "title" => true,
            Column::Field(name, _) => ["code", "ogp_id"].contains(&name.as_str()) && !cell.text.contains(' '),
            _ => false,
        });
        match self.filled().count() {
            0 => true,
            1 => !is_named && self.headings.len() > 2,
            _ => false,
        }
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.filled_cells()
            .find(|(_, column, _)| matches!(column, Column::Field(field, _) if field == name))
            .map(|it| it.2.text.as_str())
    }

    /// Returns the id of the item: the table's, else one made from its code and title.
    fn name(&self, official: Option<Language>) -> Option<String> {
        if let Some((_, _, id)) = self.filled_cells().find(|(_, column, _)| **column == Column::Id) {
            return ids::id_of(&id.text);
        }
        let title = |wanted: Option<Language>| {
            let is_title = |column: &Column| matches!(column, Column::Field(name, language) if name == "title" && (wanted.is_none() || *language == wanted));
            self.filled_cells().find(|(_, column, _)| is_title(column)).map(|it| it.2.text.as_str())
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
        for (at, cell) in self.cells.iter().enumerate().filter(|(_, cell)| !cell.text.is_empty()) {
            if self.headings.get(at).is_none_or(String::is_empty) {
                let note = Note::new(NoteKind::Dropped, cell.place, "import-cell-without-heading");
                draft.notes.push(note.with("value", cell.text.as_str()));
            }
        }
        self.fields(&mut draft, context);
        self.code(&mut draft, context);
        self.period(&mut draft, context);
        self.milestones(&mut draft, context);
        draft.fill_required(&name, context);
        draft
    }

    fn fields(&self, draft: &mut ItemDraft, context: &ImportContext<'_>) {
        let mut ratings = Vec::new();
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
                        keep_second_value(heading, cell, draft);
                        continue;
                    }
                    draft.set(shape, *language, value(&shape.field_type, cell), heading, context);
                }
                Column::Body(language) if draft.bodies.iter().any(|(other, ..)| other == language) => {
                    keep_second_value(heading, cell, draft);
                }
                Column::Body(language) => {
                    let mut body = cell.text.replace("\r\n", "\n");
                    body.push('\n');
                    draft.bodies.push((*language, cell.place.into(), body));
                }
                Column::Extra => {
                    draft.extra.push((
                        heading.to_owned(),
                        None,
                        conform::quoted_scalar(&cell.text, cell.place),
                    ));
                }
                Column::Rating(name) => {
                    let rating = conform::quoted_scalar(&cell.text, cell.place);
                    ratings.push((Spanned::new((*name).to_owned(), cell.place), rating));
                }
                Column::Period(_) | Column::Milestones(_) | Column::Id | Column::Nothing => {}
            }
        }
        if !ratings.is_empty() {
            draft.extra.push(("ratings".to_owned(), None, Node::new(Shape::Map(ratings), self.place)));
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
                let date = conform::coerce(&FieldType::Date, conform::plain_scalar(&cell.text, cell.place));
                ends.push((Spanned::new((*end).to_owned(), cell.place), date));
            }
        }
        if let Some((first, _)) = ends.first() {
            let place = first.span;
            draft.set(shape, None, Node::new(Shape::Map(ends), place), "period", context);
        }
    }

    fn milestones(&self, draft: &mut ItemDraft, context: &ImportContext<'_>) {
        let Some(shape) = shape("milestones", context) else { return };
        let mut given: Vec<(Language, Vec<String>)> = Vec::new();
        for (_, column, cell) in self.filled_cells() {
            if let Column::Milestones(language) = column {
                let titles = milestones::titles(&cell.text);
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

/// Keeps the value of a second column for the same field in `extra`.
fn keep_second_value(heading: &str, cell: &Cell, draft: &mut ItemDraft) {
    let note = Note::new(NoteKind::Changed, cell.place, "import-second-column");
    draft.notes.push(note.with("column", heading));
    draft.extra.push((heading.to_owned(), None, conform::quoted_scalar(&cell.text, cell.place)));
}

/// Converts a cell to a value; to a list if the field is a list.
fn value(field_type: &FieldType, cell: &Cell) -> Node {
    let field_type = match field_type {
        FieldType::PerLanguage(inner) => inner,
        other => other,
    };
    let one = |field_type: &FieldType, text: &str| match field_type {
        FieldType::Text | FieldType::Prose => conform::quoted_scalar(text, cell.place),
        _ => conform::plain_scalar(text, cell.place),
    };
    match field_type {
        FieldType::List(inner) => {
            let items = cell.text.split([';', '\n']).map(str::trim).filter(|item| !item.is_empty());
            Node::new(Shape::List(items.map(|item| one(inner, item)).collect()), cell.place)
        }
        other => one(other, &cell.text),
    }
}
