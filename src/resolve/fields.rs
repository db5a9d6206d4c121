//! The localized fields of an item: their values and locations.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Diagnostics,
    markdown,
    model::{
        Collection, Common, FieldShape, FieldType, ItemMeta, Language, PeriodEnds, Record, WordedDate, layout,
    },
    source::{FileId, Node, Shape, Sources, Span},
    yaml,
};

/// A localized text field of an item, outside the bodies. URLs and file names are not text and are
/// excluded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalizedField {
    /// Name: the path of fields, with each list value identified by its code, its period or its
    /// number (`milestones/C01.2/title`).
    pub name: String,
    /// `true` if it is Markdown, which can have several paragraphs.
    pub prose: bool,
    /// Value in each language.
    pub values: BTreeMap<Language, FieldValue>,
    /// Path in `item.yaml`.
    pub path: Vec<String>,
}

/// The value of a field in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldValue {
    /// Text, as written.
    pub text: String,
    /// `true` if it is in `item.yaml`; `false` if it is in the language's front matter.
    pub with_facts: bool,
}

impl LocalizedField {
    /// Returns the trimmed value in that language; `None` if it is missing or empty.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        self.values.get(&language).map(|value| value.text.trim()).filter(|text| !text.is_empty())
    }

    /// Returns `true` if the field belongs with the body: the title or the summary of the item.
    #[must_use]
    pub fn is_of_text(&self) -> bool {
        matches!(self.name.as_str(), "title" | "summary")
    }
}

/// Returns the `item.yaml` of an item; `None` if it has none.
#[must_use]
pub fn facts(meta: &ItemMeta, sources: &Sources) -> Option<FileId> {
    let file = meta.declared.file;
    (sources.file(file).path().strip_prefix(&meta.folder)?.strip_prefix('/')? == layout::FACTS)
        .then_some(file)
}

/// Returns the span of a file's YAML: the whole file, or the front matter of a text. `None` if a
/// text has no front matter.
#[must_use]
pub fn yaml_of(file: FileId, sources: &Sources) -> Option<Span> {
    let source = sources.file(file);
    if !source.path().ends_with(".md") {
        return Some(Span::new(file, 0, source.text().len()));
    }
    let front = markdown::split(source.text(), file, &mut Diagnostics::default()).front_matter?;
    Some(Span::new(file, front.start, front.end))
}

/// Returns every localized field of an item, title and summary first, in the order of the model.
#[must_use]
pub fn fields(meta: &ItemMeta, sources: &Sources) -> Vec<LocalizedField> {
    let read = |file: FileId| {
        let place = yaml_of(file, sources)?;
        yaml::parse(sources.slice(place), place).ok()
    };
    let facts = facts(meta, sources).and_then(read);
    let fronts = meta.texts.iter().filter_map(|(language, text)| Some((*language, read(text.body.file)?)));
    fields_of(meta.collection, facts.as_ref(), &fronts.collect::<Vec<_>>())
}

/// Returns the localized fields from parsed YAML: the facts, and the front matter of each text.
#[must_use]
pub fn fields_of(
    collection: Collection,
    facts: Option<&Node>,
    fronts: &[(Language, Node)],
) -> Vec<LocalizedField> {
    let mut walk = FieldWalker { fields: Vec::new(), path: Vec::new(), names: Vec::new() };
    let mut shapes = Common::fields();
    shapes.extend(collection.fields());
    for shape in &shapes {
        let own = facts.and_then(|node| entry(node, shape.name));
        let given = fronts.iter().filter_map(|(language, node)| Some((*language, entry(node, shape.name)?)));
        walk.field(shape, own, given.collect());
    }
    walk.fields
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    node.entries()?.iter().find(|(key, _)| key.value == name).map(|(_, node)| node)
}

struct FieldWalker {
    fields: Vec<LocalizedField>,
    path: Vec<String>,
    names: Vec<String>,
}

impl FieldWalker {
    /// Adds the localized values of one field, from the facts and from the front matter of each
    /// text.
    fn field(&mut self, shape: &FieldShape, own: Option<&Node>, given: Vec<(Language, &Node)>) {
        self.step(shape.name.to_owned(), shape.name.to_owned(), |walk| match &shape.field_type {
            FieldType::PerLanguage(inner) => walk.words(inner, own, given),
            field_type => own.into_iter().for_each(|node| walk.value(field_type, node)),
        });
    }

    fn step(&mut self, step: String, name: String, go: impl FnOnce(&mut Self)) {
        self.path.push(step);
        self.names.push(name);
        go(self);
        self.path.pop();
        self.names.pop();
    }

    fn value(&mut self, field_type: &FieldType, node: &Node) {
        match (field_type, &node.shape) {
            (FieldType::PerLanguage(inner), _) => self.words(inner, Some(node), Vec::new()),
            (FieldType::Record(shapes), _) => self.record(&shapes(), node),
            (FieldType::Date, Shape::Map(_)) => self.record(&WordedDate::fields(), node),
            (FieldType::Period, _) => self.record(&PeriodEnds::fields(), node),
            (FieldType::ByCode(inner), Shape::Map(entries)) => {
                for (key, node) in entries {
                    self.step(key.value.clone(), key.value.clone(), |walk| walk.value(inner, node));
                }
            }
            (FieldType::List(inner), Shape::List(nodes)) => {
                for (at, (name, node)) in names(nodes).into_iter().zip(nodes).enumerate() {
                    self.step(at.to_string(), name, |walk| walk.value(inner, node));
                }
            }
            _ => {}
        }
    }

    fn record(&mut self, shapes: &[FieldShape], node: &Node) {
        for shape in shapes {
            self.field(shape, entry(node, shape.name), Vec::new());
        }
    }

    fn words(&mut self, inner: &FieldType, own: Option<&Node>, given: Vec<(Language, &Node)>) {
        let prose = match inner {
            FieldType::Text => false,
            FieldType::Prose => true,
            _ => return,
        };
        let own = own.and_then(Node::entries).unwrap_or_default().iter();
        let own = own.filter_map(|(key, node)| Some((key.value.parse().ok()?, node, true)));
        let given = given.into_iter().map(|(language, node)| (language, node, false));
        let mut values = BTreeMap::new();
        for (language, node, with_facts) in own.chain(given) {
            if let Some(text) = node.text() {
                values.insert(language, FieldValue { text: text.to_owned(), with_facts });
            }
        }
        if !values.is_empty() {
            self.fields.push(LocalizedField {
                name: self.names.join("/"),
                prose,
                values,
                path: self.path.clone(),
            });
        }
    }
}

/// Returns the identifiers of a list's values: their codes or periods if all are present and
/// distinct, else their numbers.
fn names(nodes: &[Node]) -> Vec<String> {
    let safe = |letter: char| letter.is_ascii_alphanumeric() || ".-_".contains(letter);
    let by = |field: &str| {
        let names = nodes.iter().map(|node| entry(node, field).and_then(Node::text));
        let names: Vec<&str> = names.collect::<Option<_>>()?;
        let apart = names
            .iter()
            .enumerate()
            .all(|(at, name)| !name.is_empty() && name.chars().all(safe) && !names[..at].contains(name));
        apart.then(|| names.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let number = || (1..=nodes.len()).map(|number| number.to_string()).collect();
    by("code").or_else(|| by("period")).unwrap_or_else(number)
}
