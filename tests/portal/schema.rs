//! The schemas that editors are given accept what the loader accepts, and nothing else.

use parvis::{
    config::{Site as Settings, toml},
    diagnostic::Diagnostics,
    load,
    model::{
        Collection, CollectionItem, Common, Dispatch, FieldReader, FieldShape, Fields, Language, Record,
        Syntax, Topic,
    },
    schema::{SchemaFile, all},
    source::{MapEntry, Node, Scalar, Shape, SourceFile, Sources, Span, Spanned},
};
use serde_json::{Value, json};

use crate::portal::site::fixture;

const LANGUAGES: [Language; 2] = [Language::FRENCH, Language::ENGLISH];

/// What the loader is asked of.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Site,
    Topics,
    Facts(Collection),
    Text(Collection),
}

impl Kind {
    fn schema(self) -> String {
        match self {
            Self::Site => "site.schema.json".to_owned(),
            Self::Topics => "topics.schema.json".to_owned(),
            Self::Facts(collection) => format!("{}.item.schema.json", collection.folder()),
            Self::Text(collection) => format!("{}.text.schema.json", collection.folder()),
        }
    }
}

/// The value as an editor has it: YAML 1.2's core types for what is not in quotes.
fn json(node: &Node) -> Value {
    match &node.shape {
        Shape::Null => Value::Null,
        Shape::Scalar(scalar) if scalar.quoted => json!(scalar.text),
        Shape::Scalar(scalar) => match scalar.text.as_str() {
            "true" => json!(true),
            "false" => json!(false),
            text if text.starts_with(|first: char| first.is_ascii_digit() || first == '-') => {
                serde_json::from_str::<serde_json::Number>(text).map_or_else(|_| json!(text), |it| json!(it))
            }
            text => json!(text),
        },
        Shape::List(nodes) => nodes.iter().map(json).collect(),
        Shape::Map(entries) => entries.iter().map(|(key, node)| (key.value.clone(), json(node))).collect(),
    }
}

struct Take<'a> {
    entries: &'a [MapEntry],
    front: Option<Language>,
    span: Span,
}

impl Dispatch for Take<'_> {
    type Output = Diagnostics;

    fn of<T: CollectionItem>(self) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        let mut reader =
            FieldReader { languages: &LANGUAGES, syntax: Syntax::Yaml, diagnostics: &mut diagnostics };
        let shapes: Vec<FieldShape> = Common::fields().into_iter().chain(T::fields()).collect();
        let mut entries = if self.front.is_some() { Vec::new() } else { self.entries.to_vec() };
        // What must be there and is not may stand in the other file of the item.
        for shape in shapes.iter().filter(|shape| shape.required) {
            let there = entries.iter().any(|(key, node)| key.value == shape.name && !node.is_null());
            if !there && (self.front.is_some() || shape.field_type.is_per_language()) {
                entries.retain(|(key, _)| key.value != shape.name);
                entries.push((Spanned::new(shape.name.to_owned(), self.span), stand_in(shape, self.span)));
            }
        }
        let mut fields = Fields::new(&entries, self.span, &mut reader);
        if let Some(language) = self.front {
            fields.add_front_matter(language, self.entries, &shapes, &mut reader);
        }
        let given = fields.names();
        if let Some(common) = Common::take(&mut fields, &mut reader) {
            common.check_unstated(T::COLLECTION, &given, &mut reader);
        }
        let _ = T::take(&mut fields, &mut reader);
        fields.finish(&mut reader);
        diagnostics
    }
}

/// A good value for a field that the other file of the item gives.
fn stand_in(shape: &FieldShape, span: Span) -> Node {
    let plain = |text: &str| Node::new(Shape::Scalar(Scalar { text: text.to_owned(), quoted: false }), span);
    match &shape.field_type {
        parvis::model::FieldType::PerLanguage(_) => {
            Node::new(Shape::Map(vec![(Spanned::new("en".to_owned(), span), plain("T"))]), span)
        }
        parvis::model::FieldType::Enum(words) => plain(words[0]),
        parvis::model::FieldType::Date => plain("2026"),
        _ => plain("C1"),
    }
}

/// Whether the loader takes a file. What no schema can tell is left out.
fn loader_takes(kind: Kind, node: &Node) -> bool {
    let mut diagnostics = Diagnostics::default();
    let entries = match (&node.shape, kind) {
        (Shape::Map(entries), _) => entries.clone(),
        (Shape::Null, Kind::Facts(_) | Kind::Text(_)) => Vec::new(),
        (Shape::Null, Kind::Topics) => return true,
        (_, Kind::Topics) => Vec::new(),
        _ => return false,
    };
    let diagnostics = match kind {
        Kind::Site => {
            let mut reader =
                FieldReader { languages: &LANGUAGES, syntax: Syntax::Yaml, diagnostics: &mut diagnostics };
            let mut fields = Fields::new(&entries, node.span, &mut reader);
            let _ = Settings::take(&mut fields, &mut reader);
            fields.finish(&mut reader);
            diagnostics
        }
        Kind::Topics => {
            let mut reader =
                FieldReader { languages: &LANGUAGES, syntax: Syntax::Yaml, diagnostics: &mut diagnostics };
            let _ = <Vec<Topic> as parvis::model::Field>::read(node, &mut reader);
            diagnostics
        }
        Kind::Facts(collection) => {
            collection.dispatch(Take { entries: &entries, front: None, span: node.span })
        }
        Kind::Text(collection) => {
            collection.dispatch(Take { entries: &entries, front: Some(Language::FRENCH), span: node.span })
        }
    };
    let reported: Vec<&str> = diagnostics.iter().map(|it| it.code.id).collect();
    reported.iter().all(|id| ["S210", "S212"].contains(id))
}

/// The node with each of its values changed in each way, one at a time.
fn mutations(node: &Node) -> Vec<Node> {
    let plain =
        |text: &str| Node::new(Shape::Scalar(Scalar { text: text.to_owned(), quoted: false }), node.span);
    let quoted =
        |text: &str| Node::new(Shape::Scalar(Scalar { text: text.to_owned(), quoted: true }), node.span);
    let mut all = vec![
        Node::new(Shape::Null, node.span),
        Node::new(Shape::List(Vec::new()), node.span),
        Node::new(Shape::Map(Vec::new()), node.span),
        Node::new(Shape::List(vec![Node::new(Shape::Null, node.span)]), node.span),
        plain("7"),
        plain("-7"),
        plain("12.5"),
        plain("true"),
        plain("zzz"),
        plain("2027-13"),
        plain("2027-fall"),
        plain("by 2028"),
        plain("2027-02-30"),
        plain("2027"),
        quoted(""),
        quoted(" "),
        quoted("12"),
        quoted("false"),
        quoted("Été À"),
        quoted("org:sct"),
        quoted("#12294a"),
        quoted("14:30"),
        quoted("https://example.org/a"),
        quoted("https://example.org/a b"),
        quoted("https://exa mple.org"),
        quoted("http://x.y z"),
        quoted("a@example.org"),
        quoted("a@b"),
    ];
    match &node.shape {
        Shape::Map(entries) => {
            for at in 0..entries.len() {
                let mut without = entries.clone();
                without.remove(at);
                all.push(Node::new(Shape::Map(without), node.span));
                for changed in mutations(&entries[at].1) {
                    let mut entries = entries.clone();
                    entries[at].1 = changed;
                    all.push(Node::new(Shape::Map(entries), node.span));
                }
            }
            let mut more = entries.clone();
            more.push((Spanned::new("inconnu".to_owned(), node.span), plain("a")));
            all.push(Node::new(Shape::Map(more), node.span));
        }
        Shape::List(items) => {
            for at in 0..items.len() {
                for changed in mutations(&items[at]) {
                    let mut items = items.clone();
                    items[at] = changed;
                    all.push(Node::new(Shape::List(items), node.span));
                }
            }
        }
        _ => {}
    }
    all
}

/// Every file of a portal that a schema holds for.
fn files(name: &str) -> Vec<(Kind, Node, String)> {
    let root = if name == "." { std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")) } else { fixture(name) };
    let tree = load::run(&root, &mut Diagnostics::default());
    let mut files = Vec::new();
    files.extend(tree.site.iter().map(|node| (Kind::Site, node.clone(), format!("{name}/site.toml"))));
    files.extend(tree.topics.iter().map(|node| (Kind::Topics, node.clone(), format!("{name}/topics.yaml"))));
    for entry in &tree.items {
        let facts = entry.facts.iter().filter_map(|(_, content)| content.node.clone());
        files.extend(facts.map(|node| (Kind::Facts(entry.collection), node, entry.folder.clone())));
        let fronts = entry.texts.values().filter_map(|text| text.front.as_ref()?.content.node.clone());
        files.extend(fronts.map(|node| (Kind::Text(entry.collection), node, entry.folder.clone())));
    }
    files
}

fn schema_of(schemas: &[SchemaFile], kind: Kind) -> &SchemaFile {
    schemas.iter().find(|schema| schema.name == kind.schema()).unwrap()
}

#[test]
fn every_schema_is_one_and_describes_each_field_in_both_languages() {
    for file in all(&LANGUAGES) {
        assert!(jsonschema::draft7::meta::is_valid(&file.schema), "{}", file.name);
        let Some(properties) = file.schema["properties"].as_object() else { continue };
        for (name, property) in properties {
            let described = property["description"].as_str().unwrap();
            let (french, english) = described.split_once("\n\n").unwrap();
            assert!(!french.is_empty() && !english.is_empty() && french != english, "{} {name}", file.name);
        }
    }
}

#[test]
fn every_field_is_described_in_both_languages() {
    let mut wrong = Vec::new();
    let mut look = |owner: &str, fields: Vec<FieldShape>| {
        for field in fields {
            let languages = [Language::FRENCH, Language::ENGLISH].map(|language| field.description(language));
            if languages.iter().any(|text| !text.ends_with('.')) || languages[0] == languages[1] {
                wrong.push(format!("{owner} {}: {languages:?}", field.name));
            }
        }
    };
    for collection in Collection::ALL {
        look(collection.folder(), collection.fields());
    }
    look("every item", Common::fields());
    look("site", Settings::fields());
    look("topics", Topic::fields());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_loader_and_the_schema_accept_the_same_files() {
    let schemas = all(&LANGUAGES);
    let (mut tried, mut wrong) = (0, Vec::new());
    for name in [".", "good", "complete", "rules"] {
        for (kind, node, path) in files(name) {
            let schema = schema_of(&schemas, kind);
            let validator = jsonschema::draft7::new(&schema.schema).unwrap();
            assert!(validator.is_valid(&json(&node)) && loader_takes(kind, &node), "{path} {kind:?}");
            if name != "complete" {
                continue;
            }
            for changed in mutations(&node) {
                tried += 1;
                let (editor, loader) = (validator.is_valid(&json(&changed)), loader_takes(kind, &changed));
                if editor != loader {
                    wrong.push(format!(
                        "{path} {kind:?}: schema {editor}, loader {loader}: {}",
                        json(&changed)
                    ));
                }
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
    assert!(wrong.is_empty(), "{} of {tried}: {:#?}", wrong.len(), &wrong[..wrong.len().min(12)]);
}

#[test]
fn settings_are_read_as_editors_read_them() {
    let text = "until = 2027-06-30\nyes = true\nmany = [1, 2]\n";
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new("site.toml", text));
    let (node, problems) = toml::parse(text, Span::new(file, 0, text.len()));
    assert!(problems.is_empty());
    assert_eq!(json(&node), json!({ "until": "2027-06-30", "yes": true, "many": [1, 2] }));
}
