//! Items under construction.

use super::{
    conform::{self, Mismatch},
    report::{Note, NoteKind},
    source_page::Sibling,
    target_portal::TargetPortal,
};
use crate::{
    diagnostic::{Location, nearest},
    model::{
        Common, FieldShape, FieldType, ItemKey, Language, ORDERED_DATES, PartialDate, Vocabulary, slugified,
    },
    source::{Node, Shape, Span, Spanned},
};

/// An item under construction, with its notes.
pub(super) struct ItemDraft {
    /// Key of the item.
    pub(super) key: ItemKey,
    /// Location in the source.
    pub(super) place: Span,
    /// Facts, by field name.
    pub(super) fields: Vec<(&'static str, Node)>,
    /// Localized fields.
    pub(super) localized_fields: Vec<(&'static str, Language, Node)>,
    /// Values without a field in the model, with their language if they are localized.
    pub(super) extra: Vec<(String, Option<Language>, Node)>,
    /// Body of each text, with the location of its file.
    pub(super) bodies: Vec<(Language, Location, String)>,
    /// Files of the item, by their new names.
    pub(super) files: Vec<(String, Sibling)>,
    /// Notes for the report.
    pub(super) notes: Vec<Note>,
}

/// The context for checking values.
pub(super) struct ImportContext<'a> {
    pub(super) portal: &'a TargetPortal,
    pub(super) shapes: &'a [FieldShape],
    pub(super) imported: &'a dyn Fn(&ItemKey) -> bool,
}

impl ItemDraft {
    pub(super) fn new(key: ItemKey, place: Span) -> Self {
        Self {
            key,
            place,
            fields: Vec::new(),
            localized_fields: Vec::new(),
            extra: Vec::new(),
            bodies: Vec::new(),
            files: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Returns `true` if the field has a value, in any language.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(other, _)| *other == name)
            || self.localized_fields.iter().any(|(other, ..)| *other == name)
    }

    /// Sets a field. A value that does not conform is reported, and kept in `extra` under its
    /// original name.
    pub(super) fn set(
        &mut self,
        shape: &FieldShape,
        language: Option<Language>,
        node: Node,
        written: &str,
        context: &ImportContext<'_>,
    ) {
        let inner = match (&shape.field_type, language) {
            (FieldType::PerLanguage(inner), Some(_)) => inner,
            (field_type, _) => field_type,
        };
        let node = conform::coerce(inner, node);
        if let (FieldType::List(_), Shape::List(items)) = (inner, &node.shape) {
            let (mut good, mut bad) = (Vec::new(), Vec::new());
            for item in items {
                let item = resolve_name(shape, item, context);
                let alone = Node::new(Shape::List(vec![item.clone()]), item.span);
                match self.check(shape, language, &alone, context) {
                    Ok(()) => good.push(item),
                    Err(misfit) => {
                        self.report_mismatch(misfit, shape, written, &item, context);
                        bad.push(item);
                    }
                }
            }
            if !good.is_empty() {
                self.push_field(shape.name, language, Node::new(Shape::List(good), node.span));
            }
            if !bad.is_empty() {
                let bad = if bad.len() == 1 && items.len() == 1 {
                    bad.remove(0)
                } else {
                    Node::new(Shape::List(bad), node.span)
                };
                self.extra.push((written.to_owned(), language, bad));
            }
            return;
        }
        let node = resolve_name(shape, &node, context);
        match self.check(shape, language, &node, context) {
            Ok(()) => self.push_field(shape.name, language, node),
            Err(misfit) => {
                self.report_mismatch(misfit, shape, written, &node, context);
                self.extra.push((written.to_owned(), language, node));
            }
        }
    }

    /// Adds a value that conforms.
    pub(super) fn push_field(&mut self, name: &'static str, language: Option<Language>, node: Node) {
        match language {
            Some(language) => self.localized_fields.push((name, language, node)),
            None => self.fields.push((name, node)),
        }
    }

    fn check(
        &self,
        shape: &FieldShape,
        language: Option<Language>,
        node: &Node,
        context: &ImportContext<'_>,
    ) -> Result<(), Mismatch> {
        let whole = match language {
            None => node.clone(),
            Some(language) => {
                let part = (Spanned::new(language.to_string(), node.span), node.clone());
                Node::new(Shape::Map(vec![part]), node.span)
            }
        };
        let too_long = node.text().is_some_and(|text| text.chars().count() > Common::MAX_SUMMARY_CHARS)
            && shape.name == "summary";
        if too_long {
            return Err(Mismatch::TooLong);
        }
        conform::check(self.key.collection, shape, &whole, context.portal, context.imported)
    }

    /// Reports why a value is kept in `extra` instead.
    fn report_mismatch(
        &mut self,
        misfit: Mismatch,
        shape: &FieldShape,
        written: &str,
        node: &Node,
        context: &ImportContext<'_>,
    ) {
        let value = one_line(node);
        let note =
            |id| Note::new(NoteKind::Look, node.span, id).with("field", written).with("value", value.clone());
        match misfit {
            Mismatch::TooLong => self.notes.push(note("import-summary-too-long")),
            Mismatch::Unknown(_) if shape.name == "topics" => {
                self.notes.push(note("import-topic-unknown"));
            }
            Mismatch::Unknown(name) => {
                let known = context.portal.organization_names();
                let near = nearest(&value, known).filter(|_| name.starts_with("org:")).unwrap_or("none");
                self.notes.push(note("import-names-nothing").with("to", shape.name).with("nearest", near));
            }
            Mismatch::WrongType(problem) => {
                self.notes.push(note("import-does-not-fit").with("to", shape.name));
                self.notes.push(Note {
                    kind: NoteKind::Look,
                    location: node.span.into(),
                    message: problem.message,
                });
            }
        }
    }

    /// Moves an end that is before its start to `extra`.
    fn set_aside_reversed_periods(&mut self) {
        for (start, end) in ORDERED_DATES {
            let date = |wanted: &str| {
                let (_, node) = self.fields.iter().find(|(name, _)| *name == wanted)?;
                node.text()?.parse::<PartialDate>().ok()
            };
            let (Some(first), Some(last)) = (date(start), date(end)) else { continue };
            if last.extent.last_day() >= first.extent.first_day() {
                continue;
            }
            let Some(at) = self.fields.iter().position(|(name, _)| name == end) else { continue };
            let (_, node) = self.fields.remove(at);
            let note =
                Note::new(NoteKind::Look, node.span, "import-does-not-fit").with("value", one_line(&node));
            self.notes.push(note.with("field", *end).with("to", *end));
            let reversed = Note::new(NoteKind::Look, node.span, "impossible-period")
                .with("first", *start)
                .with("start", first.to_string())
                .with("last", *end)
                .with("end", last.to_string())
                .with("kind", "date");
            self.notes.push(reversed);
            self.extra.push(((*end).to_owned(), None, node));
        }
    }

    /// Makes the item a draft if it only has a translation, which must not be published before its
    /// source text.
    fn draft_if_official_missing(&mut self, context: &ImportContext<'_>) {
        let Some(official) = context.portal.languages.first() else { return };
        let titled = |language: &Language| {
            self.localized_fields.iter().any(|(name, spoken, _)| *name == "title" && spoken == language)
        };
        let has_official = titled(official) || self.bodies.iter().any(|(language, ..)| language == official);
        let says_nothing = self.bodies.is_empty() && !self.has("title");
        if has_official || says_nothing {
            return;
        }
        let note = Note::new(NoteKind::Look, self.place, "import-official-missing");
        self.notes.push(note.with("language", official.as_str()));
        self.mark_draft();
    }

    /// Marks the item as a draft.
    pub(super) fn mark_draft(&mut self) {
        self.fields.retain(|(name, _)| *name != "draft");
        self.fields.push(("draft", conform::plain_scalar("true", self.place)));
    }

    /// Gives a placeholder to each required field without a value, and makes the item a draft, so
    /// that no placeholder is published.
    pub(super) fn fill_required(&mut self, name: &str, context: &ImportContext<'_>) {
        self.draft_if_official_missing(context);
        let mut to_fill = Vec::new();
        for shape in context.shapes {
            if !shape.required || self.has(shape.name) {
                continue;
            }
            let languages = &context.portal.languages;
            match (shape.name, languages.first()) {
                ("title", Some(language)) => {
                    let name = if name.trim().is_empty() { self.key.id.name() } else { name };
                    self.localized_fields.push((
                        "title",
                        *language,
                        conform::quoted_scalar(name, self.place),
                    ));
                }
                ("code", _) => {
                    self.fields.push(("code", conform::plain_scalar(self.key.id.name(), self.place)));
                }
                _ => {
                    let node = conform::placeholder(&shape.field_type, languages, self.place);
                    self.fields.push((shape.name, node));
                }
            }
            let note = Note::new(NoteKind::Look, self.place, "import-fill-in").with("field", shape.name);
            let wanted = match &shape.field_type {
                FieldType::PerLanguage(inner) => inner,
                other => other,
            };
            let field_type = match wanted {
                FieldType::Enum(words) => crate::diagnostic::Argument::choice(words.iter().copied()),
                other => crate::diagnostic::Argument::term(other.term()),
            };
            self.notes.push(note.with("expects", field_type));
            to_fill.push(conform::plain_scalar(shape.name, self.place));
        }
        // A placeholder can be the start of something.
        self.set_aside_reversed_periods();
        if !to_fill.is_empty() {
            self.mark_draft();
            self.extra.push(("to_fill_in".to_owned(), None, Node::new(Shape::List(to_fill), self.place)));
        }
    }
}

/// Replaces a title or an acronym with the id, in a field for organizations, topics or values.
fn resolve_name(shape: &FieldShape, node: &Node, context: &ImportContext<'_>) -> Node {
    let names = matches!(shape.field_type, FieldType::Id(_) | FieldType::Term(_))
        || matches!(&shape.field_type, FieldType::List(inner) if matches!(**inner, FieldType::Id(_) | FieldType::Term(_)));
    let of_organizations =
        ["leads", "supporting", "author", "organizers", "organizations", "publisher", "coordinator"];
    let found = node.text().filter(|_| names && of_organizations.contains(&shape.name));
    match found.and_then(|name| context.portal.organization(name)) {
        Some(id) => conform::plain_scalar(id, node.span),
        None if shape.name == "topics" => {
            let id = node.text().and_then(|name| context.portal.topic(name));
            id.map_or_else(|| node.clone(), |id| conform::plain_scalar(id, node.span))
        }
        None if shape.name == "values" => {
            let id = node.text().map(slugified);
            let known = id.filter(|id| context.portal.has_term(Vocabulary::Values, id));
            known.map_or_else(|| node.clone(), |id| conform::plain_scalar(&id, node.span))
        }
        None => node.clone(),
    }
}

/// Formats a value on one line, for notes.
pub(super) fn one_line(node: &Node) -> String {
    match &node.shape {
        Shape::Null => String::new(),
        Shape::Scalar(scalar) => scalar.text.clone(),
        Shape::List(items) => items.iter().map(one_line).collect::<Vec<_>>().join("; "),
        Shape::Map(fields) => {
            let each = fields.iter().map(|(key, node)| format!("{}: {}", key.value, one_line(node)));
            each.collect::<Vec<_>>().join("; ")
        }
    }
}
