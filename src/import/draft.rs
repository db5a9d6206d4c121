//! An item as it is put together.

use super::{
    fit::{self, Misfit},
    page::Beside,
    portal::Portal,
    report::{Entry, Kind},
};
use crate::{
    diagnostic::{Location, nearest},
    model::{FieldShape, FieldType, ItemKey, Language, PartialDate, Vocabulary, slugified},
    source::{Node, Shape, Span, Spanned},
};

/// An item that is being put together, and what is said of it.
pub(super) struct Draft {
    /// What it is called.
    pub(super) key: ItemKey,
    /// Where it comes from.
    pub(super) place: Span,
    /// Its facts, by the name of the field.
    pub(super) facts: Vec<(&'static str, Node)>,
    /// What it says per language.
    pub(super) words: Vec<(&'static str, Language, Node)>,
    /// What the model has no field for: one value, or one for each language.
    pub(super) extra: Vec<(String, Option<Language>, Node)>,
    /// The body of each text, with the place of its file.
    pub(super) bodies: Vec<(Language, Location, String)>,
    /// The files beside it, each by the name it has from now on.
    pub(super) files: Vec<(String, Beside)>,
    /// What is said of it.
    pub(super) notes: Vec<Entry>,
}

/// What fitting a value needs to know.
pub(super) struct Context<'a> {
    pub(super) portal: &'a Portal,
    pub(super) shapes: &'a [FieldShape],
    pub(super) imported: &'a dyn Fn(&ItemKey) -> bool,
}

impl Draft {
    pub(super) fn new(key: ItemKey, place: Span) -> Self {
        Self {
            key,
            place,
            facts: Vec::new(),
            words: Vec::new(),
            extra: Vec::new(),
            bodies: Vec::new(),
            files: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Whether the field has a value, in that language if it has one for each.
    pub(super) fn has(&self, name: &str) -> bool {
        self.facts.iter().any(|(other, _)| *other == name)
            || self.words.iter().any(|(other, ..)| *other == name)
    }

    /// Puts a value into a field. What does not fit there is kept in `extra` under the name it had,
    /// and told.
    pub(super) fn put(
        &mut self,
        shape: &FieldShape,
        language: Option<Language>,
        node: Node,
        written: &str,
        context: &Context<'_>,
    ) {
        let inner = match (&shape.field_type, language) {
            (FieldType::PerLanguage(inner), Some(_)) => inner,
            (field_type, _) => field_type,
        };
        let node = fit::shaped(inner, node);
        if let (FieldType::List(_), Shape::List(items)) = (inner, &node.shape) {
            let (mut good, mut bad) = (Vec::new(), Vec::new());
            for item in items {
                let item = named(shape, item, context);
                let alone = Node::new(Shape::List(vec![item.clone()]), item.span);
                match self.trial(shape, language, &alone, context) {
                    Ok(()) => good.push(item),
                    Err(misfit) => {
                        self.misfit(misfit, shape, written, &item, context);
                        bad.push(item);
                    }
                }
            }
            if !good.is_empty() {
                self.keep(shape.name, language, Node::new(Shape::List(good), node.span));
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
        let node = named(shape, &node, context);
        match self.trial(shape, language, &node, context) {
            Ok(()) => self.keep(shape.name, language, node),
            Err(misfit) => {
                self.misfit(misfit, shape, written, &node, context);
                self.extra.push((written.to_owned(), language, node));
            }
        }
    }

    /// Keeps a value that fits.
    pub(super) fn keep(&mut self, name: &'static str, language: Option<Language>, node: Node) {
        match language {
            Some(language) => self.words.push((name, language, node)),
            None => self.facts.push((name, node)),
        }
    }

    fn trial(
        &self,
        shape: &FieldShape,
        language: Option<Language>,
        node: &Node,
        context: &Context<'_>,
    ) -> Result<(), Misfit> {
        let whole = match language {
            None => node.clone(),
            Some(language) => {
                let part = (Spanned::new(language.to_string(), node.span), node.clone());
                Node::new(Shape::Map(vec![part]), node.span)
            }
        };
        let too_long = node.text().is_some_and(|text| text.chars().count() > 300) && shape.name == "summary";
        if too_long {
            return Err(Misfit::TooLong);
        }
        fit::fits(self.key.collection, shape, &whole, context.portal, context.imported)
    }

    /// Tells why a value is kept in `extra` instead.
    fn misfit(
        &mut self,
        misfit: Misfit,
        shape: &FieldShape,
        written: &str,
        node: &Node,
        context: &Context<'_>,
    ) {
        let value = shown(node);
        let note =
            |id| Entry::new(Kind::Look, node.span, id).with("field", written).with("value", value.clone());
        match misfit {
            Misfit::TooLong => self.notes.push(note("import-summary-too-long")),
            Misfit::Nothing(_) if shape.name == "topics" => {
                self.notes.push(note("import-topic-unknown"));
            }
            Misfit::Nothing(name) => {
                let known = context.portal.organization_names();
                let near = nearest(&value, known).filter(|_| name.starts_with("org:")).unwrap_or("none");
                self.notes.push(note("import-names-nothing").with("to", shape.name).with("nearest", near));
            }
            Misfit::Kind(problem) => {
                self.notes.push(note("import-does-not-fit").with("to", shape.name));
                self.notes.push(Entry {
                    kind: Kind::Look,
                    location: node.span.into(),
                    message: problem.message,
                });
            }
        }
    }

    /// Keeps apart an end that comes before its beginning.
    fn part_impossible_ends(&mut self) {
        for (start, end) in [("publish_at", "expires_at"), ("start", "end"), ("opens", "closes")] {
            let date = |wanted: &str| {
                let (_, node) = self.facts.iter().find(|(name, _)| *name == wanted)?;
                node.text()?.parse::<PartialDate>().ok()
            };
            let (Some(first), Some(last)) = (date(start), date(end)) else { continue };
            if last.extent.last_day() >= first.extent.first_day() {
                continue;
            }
            let Some(at) = self.facts.iter().position(|(name, _)| *name == end) else { continue };
            let (_, node) = self.facts.remove(at);
            let note = Entry::new(Kind::Look, node.span, "import-does-not-fit").with("value", shown(&node));
            self.notes.push(note.with("field", end).with("to", end));
            self.notes.push(Entry::new(Kind::Look, node.span, "impossible-period"));
            self.extra.push((end.to_owned(), None, node));
        }
    }

    /// Makes the item a draft where all it has is a translation: that is never published before its
    /// source.
    fn hold_translation(&mut self, context: &Context<'_>) {
        let Some(official) = context.portal.languages.first() else { return };
        let titled = |language: &Language| {
            self.words.iter().any(|(name, spoken, _)| *name == "title" && spoken == language)
        };
        let has_official = titled(official) || self.bodies.iter().any(|(language, ..)| language == official);
        let says_nothing = self.bodies.is_empty() && !self.has("title");
        if has_official || says_nothing {
            return;
        }
        let note = Entry::new(Kind::Look, self.place, "import-official-missing");
        self.notes.push(note.with("language", official.as_str()));
        self.make_draft();
    }

    /// Keeps the item from being published.
    pub(super) fn make_draft(&mut self) {
        self.facts.retain(|(name, _)| *name != "draft");
        self.facts.push(("draft", fit::plain("true", self.place)));
    }

    /// Gives a value that says nothing to each field that the item cannot be read without, and makes
    /// the item a draft, so that nothing of the kind is published.
    pub(super) fn fill_in(&mut self, name: &str, context: &Context<'_>) {
        self.hold_translation(context);
        self.part_impossible_ends();
        let mut to_fill = Vec::new();
        for shape in context.shapes {
            if !shape.required || self.has(shape.name) {
                continue;
            }
            let languages = &context.portal.languages;
            match (shape.name, languages.first()) {
                ("title", Some(language)) => {
                    let name = if name.trim().is_empty() { self.key.id.name() } else { name };
                    self.words.push(("title", *language, fit::quoted(name, self.place)));
                }
                ("code", _) => self.facts.push(("code", fit::plain(self.key.id.name(), self.place))),
                _ => {
                    let node = fit::stand_in(&shape.field_type, languages, self.place);
                    self.facts.push((shape.name, node));
                }
            }
            let note = Entry::new(Kind::Look, self.place, "import-fill-in").with("field", shape.name);
            let wanted = match &shape.field_type {
                FieldType::PerLanguage(inner) => inner,
                other => other,
            };
            let field_type = match wanted {
                FieldType::Enum(words) => crate::diagnostic::Argument::choice(words.iter().copied()),
                other => crate::diagnostic::Argument::term(other.term()),
            };
            self.notes.push(note.with("expects", field_type));
            to_fill.push(fit::plain(shape.name, self.place));
        }
        if !to_fill.is_empty() {
            self.make_draft();
            self.extra.push(("to_fill_in".to_owned(), None, Node::new(Shape::List(to_fill), self.place)));
        }
    }
}

/// The id where a field that names organizations, topics or values gives a title or an acronym.
fn named(shape: &FieldShape, node: &Node, context: &Context<'_>) -> Node {
    let names = matches!(shape.field_type, FieldType::Id(_) | FieldType::Term(_))
        || matches!(&shape.field_type, FieldType::List(inner) if matches!(**inner, FieldType::Id(_) | FieldType::Term(_)));
    let of_organizations =
        ["leads", "supporting", "author", "organizers", "organizations", "publisher", "coordinator"];
    let found = node.text().filter(|_| names && of_organizations.contains(&shape.name));
    match found.and_then(|name| context.portal.organization(name)) {
        Some(id) => fit::plain(id, node.span),
        None if shape.name == "topics" => {
            let id = node.text().and_then(|name| context.portal.topic(name));
            id.map_or_else(|| node.clone(), |id| fit::plain(id, node.span))
        }
        None if shape.name == "values" => {
            let id = node.text().map(slugified);
            let known = id.filter(|id| context.portal.has_term(Vocabulary::Values, id));
            known.map_or_else(|| node.clone(), |id| fit::plain(&id, node.span))
        }
        None => node.clone(),
    }
}

/// A value on one line, as it is told.
pub(super) fn shown(node: &Node) -> String {
    match &node.shape {
        Shape::Null => String::new(),
        Shape::Scalar(scalar) => scalar.text.clone(),
        Shape::List(items) => items.iter().map(shown).collect::<Vec<_>>().join("; "),
        Shape::Map(fields) => {
            let each = fields.iter().map(|(key, node)| format!("{}: {}", key.value, shown(node)));
            each.collect::<Vec<_>>().join("; ")
        }
    }
}
