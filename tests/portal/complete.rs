//! The portal `complete`, which uses every collection, every field and every word of the model, and
//! shows the states that a real portal comes into sooner or later.

use std::{collections::BTreeSet, fs, path::PathBuf};

use parvis::{
    config::Site as Settings,
    diagnostic::Diagnostics,
    load,
    model::{Collection, Common, FieldShape, FieldType, Record, Topic},
    source::{Node, Shape},
};

use crate::portal::site::{codes, fixture, output_text, run};

/// What the model allows, or what the portal uses: `commitments.milestones.code`,
/// `events.kind=summit`.
type Uses = BTreeSet<String>;

/// A record is the same wherever it stands: an attachment, a phone.
fn name_of(fields: &[FieldShape]) -> String {
    fields.iter().map(|field| field.name).collect::<Vec<_>>().join(",")
}

fn word_of(words: &[&str], word: &str) -> String {
    format!("{}: {word}", words.join("|"))
}

fn allowed(field_type: &FieldType, all: &mut Uses) {
    match field_type {
        FieldType::List(inner) | FieldType::PerLanguage(inner) => allowed(inner, all),
        FieldType::Record(fields) => allowed_fields(&name_of(&fields()), &fields(), all),
        FieldType::Enum(words) => all.extend(words.iter().map(|word| word_of(words, word))),
        _ => {}
    }
}

fn allowed_fields(path: &str, fields: &[FieldShape], all: &mut Uses) {
    for field in fields {
        let path = format!("{path}.{}", field.name);
        allowed(&field.field_type, all);
        all.insert(path);
    }
}

fn used(node: &Node, field_type: &FieldType, all: &mut Uses) {
    match (field_type, &node.shape) {
        (FieldType::List(inner), Shape::List(nodes)) => {
            for node in nodes {
                used(node, inner, all);
            }
        }
        (FieldType::PerLanguage(inner), Shape::Map(entries))
            if entries.iter().all(|(key, _)| matches!(key.value.as_str(), "fr" | "en")) =>
        {
            for (_, node) in entries {
                used(node, inner, all);
            }
        }
        (FieldType::PerLanguage(inner), _) => used(node, inner, all),
        (FieldType::Record(fields), _) => used_fields(&name_of(&fields()), node, &fields(), all),
        (FieldType::Enum(words), Shape::Scalar(scalar)) => {
            all.insert(word_of(words, &scalar.text));
        }
        _ => {}
    }
}

fn used_fields(path: &str, node: &Node, fields: &[FieldShape], all: &mut Uses) {
    let Shape::Map(entries) = &node.shape else { return };
    for (key, node) in entries {
        let Some(field) = fields.iter().find(|field| field.name == key.value) else { continue };
        let path = format!("{path}.{}", field.name);
        used(node, &field.field_type, all);
        all.insert(path);
    }
}

#[test]
fn every_collection_field_and_word_is_used() {
    let tree = load::run(&fixture("complete"), &mut Diagnostics::default());
    let (mut all, mut found) = (Uses::new(), Uses::new());
    for collection in Collection::ALL {
        let (name, own) = (collection.folder(), collection.fields());
        allowed_fields(name, &own, &mut all);
        for entry in tree.items.iter().filter(|entry| entry.collection == *collection) {
            let facts = entry.facts.iter().filter_map(|(_, content)| content.node.as_ref());
            let fronts = entry.texts.values().filter_map(|text| text.front.as_ref()?.content.node.as_ref());
            for node in facts.chain(fronts) {
                used_fields(name, node, &own, &mut found);
                used_fields("every item", node, &Common::fields(), &mut found);
            }
        }
    }
    allowed_fields("every item", &Common::fields(), &mut all);
    allowed_fields("topics", &Topic::fields(), &mut all);
    let Shape::List(topics) = &tree.topics.unwrap().shape.clone() else { panic!("topics are a list") };
    for node in topics {
        used_fields("topics", node, &Topic::fields(), &mut found);
    }
    allowed_fields("site", &Settings::fields(), &mut all);
    used_fields("site", &tree.site.unwrap(), &Settings::fields(), &mut found);
    let unused: Vec<_> = all.difference(&found).collect();
    assert!(all.len() > 200 && unused.is_empty(), "{} of {} unused: {unused:#?}", unused.len(), all.len());
}

#[test]
fn it_has_the_warnings_that_it_is_made_to_have() {
    for language in ["fr", "en"] {
        let output = run(&fixture("complete"), language, &["check", "--format", "json"]);
        assert_eq!(output.status.code(), Some(0), "{}", output_text(&output));
        let made = ["G903", "G406", "G403", "G402", "G504", "G501", "L103", "L101", "L101"];
        assert_eq!(codes(&output), made);
    }
}

struct Built(tempfile::TempDir);

impl Built {
    fn new(options: &[&str]) -> Self {
        let built = Self(tempfile::tempdir().unwrap());
        let out = built.0.path().join("site");
        let arguments = [&["build", "--out", out.to_str().unwrap()], options].concat();
        let output = run(&fixture("complete"), "fr", &arguments);
        assert_eq!(output.status.code(), Some(0), "{}", output_text(&output));
        built
    }

    fn file(&self, page: &str) -> PathBuf {
        self.0.path().join("site").join(page).join("index.html")
    }

    fn has(&self, page: &str) -> bool {
        self.file(page).is_file()
    }

    #[track_caller]
    fn says(&self, page: &str, words: &[&str]) {
        let html = fs::read_to_string(self.file(page)).unwrap_or_else(|error| panic!("{page}: {error}"));
        for words in words {
            assert!(html.contains(words), "{page} does not say {words}");
        }
    }
}

#[test]
fn awkward_states_are_shown_in_both_languages() {
    let site = Built::new(&[]);
    // A translation that is missing: the page is there, its text marked as French.
    site.says("en/news/non-traduite", &["lang=\"fr\"", "Texte à traduire", "<html lang=\"en\""]);
    // One left out by its collection, and one left out by choice, with its reason.
    assert!(site.has("fr/evenements/sans-anglais") && !site.has("en/events/sans-anglais"));
    assert!(site.has("fr/nouvelles/par-choix") && !site.has("en/news/par-choix"));
    site.says("fr/nouvelles/par-choix", &["ne concerne que le service en français"]);
    // What is not public today.
    for page in ["brouillon", "plus-tard", "expiree"] {
        assert!(
            !site.has(&format!("fr/nouvelles/{page}")) && !site.has(&format!("en/news/{page}")),
            "{page}"
        );
    }
    // A courtesy translation, and one that is behind its source.
    site.says("en/news/first", &["Courtesy translation"]);
    site.says("en/declarations/charte-2012", &["has changed since"]);
    // Lists of several pages.
    assert!(site.has("fr/nouvelles/page-2") && site.has("en/news/page-2"));
    // A commitment that was withdrawn, one without a report, a plan without commitments.
    site.says("fr/plans/2024-2027/03-pont", &["Retiré", "Le pont ne sera pas construit."]);
    site.says("en/plans/2024-2027/03-pont", &["Withdrawn", "The bridge will not be built."]);
    site.says("fr/plans/2024-2027/04-sans-rapport", &["Aucun bilan n’est encore publié"]);
    site.says("en/plans/2024-2027/04-sans-rapport", &["No progress reports have been published yet"]);
    site.says("fr/plans/2028-2030", &["Cocréation", "En projet.", "ne donne pas les engagements"]);
    site.says("en/plans/2028-2030", &["Co-creation", "Planned.", "does not give the commitments"]);
    // The published plan's own words for a date, and dates of each precision.
    site.says("fr/consultations-publiques/inform", &["Avant les grandes marées"]);
    site.says("en/public-consultations/inform", &["Before the spring tides"]);
    site.says("fr/plans/2024-2027/qualite-de-l-eau", &["D’ici la fin du 3<sup>e</sup>", "198,5"]);
    site.says("en/plans/2024-2027/water-quality", &["198.5"]);
    // The old address of an organization.
    site.says("fr/le-secretariat", &["../organismes/secretariat-archipel/index.html"]);
    site.says("en/the-secretariat", &["../organizations/archipelago-secretariat/index.html"]);
    // Every collection is there, and every topic, even one that nothing is about.
    site.says("fr/sujets/sans-rien", &["Sujet sans rien"]);
    site.says("en/topics/sans-rien", &["Topic with nothing"]);
}

#[test]
fn drafts_show_unpublished_items() {
    let site = Built::new(&["--drafts"]);
    for page in ["brouillon", "plus-tard", "expiree"] {
        assert!(site.has(&format!("fr/nouvelles/{page}")) && site.has(&format!("en/news/{page}")), "{page}");
    }
}
