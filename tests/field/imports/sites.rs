//! Sites of other generators: the languages of their texts, and the pairs that they form.

use crate::{
    field::starter,
    portal::site::{Site, files, run},
};

/// The report of an import into the pages of the starter, with the files that were made.
struct Imported {
    report: serde_json::Value,
    files: Vec<(String, String)>,
    said: String,
    portal: Site,
}

fn import(format: &str, texts: &[(&str, &str)], language: &str, options: &[&str]) -> Imported {
    let site = Site::empty();
    for (path, text) in texts {
        site.write(path, text);
    }
    let portal = starter();
    let before = files(portal.root());
    let from = site.root().to_str().unwrap();
    let options = [&["import", format, from, "--into", "pages", "--format", "json"], options].concat();
    let output = run(portal.root(), language, &options);
    let made = files(portal.root()).into_iter().filter(|file| !before.contains(file));
    let made = made.map(|(path, bytes)| (path.display().to_string(), String::from_utf8(bytes).unwrap()));
    let (files, said) = (made.collect(), String::from_utf8(output.stderr).unwrap());
    Imported { report: serde_json::from_slice(&output.stdout).unwrap_or_default(), files, said, portal }
}

impl Imported {
    fn paths(&self) -> Vec<&str> {
        let texts = self.files.iter().map(|(path, _)| path.trim_start_matches("content/pages/"));
        texts.filter(|path| path.ends_with(".md")).collect()
    }

    fn notes(&self, rule: &str) -> Vec<String> {
        let own =
            self.report["entries"].as_array().into_iter().flatten().filter(|entry| entry["rule"] == rule);
        own.map(|entry| {
            format!("{} {}", entry["file"].as_str().unwrap(), entry["message"].as_str().unwrap())
                .replace('\u{a0}', " ")
        })
        .collect()
    }
}

fn text(fields: &str, body: &str) -> String {
    format!("---\n{fields}---\n{body}\n")
}

const FRENCH: &str = "Cette page indique ce que le gouvernement a promis de faire cette année.";
const ENGLISH: &str = "This page tells what the government has promised to do this year.";

#[test]
fn a_jekyll_page_is_paired_with_its_counterpart_by_any_usual_field() {
    for (english, french) in [
        ("altLangPage: concevoir\n", "altLangPage: design\n"),
        ("altLangPage: concevoir\n", ""),
        ("altLangPage: concevoir.md\n", ""),
        ("altLangPage: fr/concevoir\n", ""),
        ("altLangPage: ../fr/concevoir.html\n", ""),
        ("altLangPage: /fr/concevoir.html\n", ""),
        ("altLangPage: https://example.org/fr/concevoir.html\n", ""),
        ("alt_lang_page: Concevoir\n", ""),
        ("ref: design\n", "ref: design\n"),
        ("lang-ref: design-page\n", "lang-ref: design-page\n"),
        ("page_id: d1\n", "page_id: d1\n"),
    ] {
        let texts = [
            ("_config.yml", "title: x\n".to_owned()),
            ("en/design.md", text(&format!("title: Design\nlang: en\n{english}"), "Hello.")),
            ("fr/concevoir.md", text(&format!("title: Concevoir\nlang: fr\n{french}"), "Bonjour.")),
            ("fr/autre.md", text("title: Autre\nlang: fr\nref: autre\n", "Bonjour.")),
        ];
        let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let imported = import("jekyll", &texts, "fr", &[]);
        assert_eq!(imported.paths(), ["autre/fr.md", "concevoir/en.md", "concevoir/fr.md"], "{english}");
    }
}

#[test]
fn a_name_that_two_folders_have_is_that_of_the_same_folder() {
    let texts = [
        ("en/guides/start.md", text("title: Start\naltLangPage: debut\n", ENGLISH)),
        ("fr/guides/debut.md", text("title: Début\n", FRENCH)),
        ("fr/jeux/debut.md", text("title: Début du jeu\n", FRENCH)),
    ];
    let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let imported = import("jekyll", &texts, "fr", &[]);
    assert_eq!(imported.paths(), ["debut/en.md", "debut/fr.md", "debut-2/fr.md"]);
    let english = imported.files.iter().find(|(path, _)| path.ends_with("debut/fr.md")).unwrap();
    assert!(english.1.contains("title: Début\n"), "{}", english.1);
}

#[test]
fn a_counterpart_that_does_not_exist_is_reported_with_the_nearest() {
    let texts = [
        ("en/design.md", text("title: Design\nlang: en\naltLangPage: /fr/concevoire\n", "Hello.")),
        ("fr/concevoir.md", text("title: Concevoir\nlang: fr\n", "Bonjour.")),
    ];
    let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
    assert_eq!(
        import("jekyll", &texts, "fr", &[]).notes("import-alternate-unknown"),
        [
            "en/design.md `altLangPage` mène à une page qui n’existe pas : /fr/concevoire (vouliez-vous dire /fr/concevoir?)"
        ]
    );
}

#[test]
fn hugo_pages_are_paired_with_their_counterparts() {
    for (english, french) in [
        ("translationKey: d\n", "translationKey: d\n"),
        ("translation_key: d\n", "translation_key: d\n"),
        ("altLangPage: /fr/concevoir/\n", ""),
        ("altLangPage: concevoir\n", ""),
        ("translation_url: https://example.org/fr/concevoir/\n", ""),
    ] {
        let texts = [
            ("hugo.toml", "defaultContentLanguage = \"fr\"\ndefaultContentLanguageInSubdir = true\n[languages.fr]\n[languages.en]\n".to_owned()),
            ("content/en/design.md", text(&format!("title: Design\n{english}"), "Hello.")),
            ("content/fr/concevoir.md", text(&format!("title: Concevoir\n{french}"), "Bonjour.")),
        ];
        let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
        assert_eq!(
            import("hugo", &texts, "fr", &[]).paths(),
            ["concevoir/en.md", "concevoir/fr.md"],
            "{english}"
        );
    }
}

#[test]
fn the_language_of_a_site_is_detected_from_its_words() {
    let english = text("title: Our plan\n", ENGLISH);
    let short = text("title: Contact\n", "info@example.org");
    for (format, folder, settings) in [
        ("jekyll", "", ("_config.yml", "title: Plan\n")),
        ("hugo", "content/", ("hugo.toml", "title = \"Plan\"\n")),
        ("hugo", "content/", ("hugo.toml", "languageCode = \"fr-ca\"\n")),
    ] {
        let (plan, contact) = (format!("{folder}plan.md"), format!("{folder}contact.md"));
        let texts = [settings, (plan.as_str(), english.as_str()), (contact.as_str(), short.as_str())];
        let imported = import(format, &texts, "en", &[]);
        let is_stated = settings.1.contains("languageCode");
        let wanted =
            if is_stated { ["contact/fr.md", "plan/en.md"] } else { ["contact/en.md", "plan/en.md"] };
        assert_eq!(imported.paths(), wanted, "{settings:?} {}", imported.said);
        assert_eq!(
            imported.notes("import-language-detected"),
            [format!(
                "{} 1 text does not state its language. Its words are English. To choose another language, use `--from-lang`.",
                settings.0
            )]
        );
        // A translation without its source is not published.
        let found = run(imported.portal.root(), "fr", &["check", "--format", "json"]);
        assert!(
            !String::from_utf8_lossy(&found.stdout).contains("A62"),
            "{}",
            String::from_utf8_lossy(&found.stdout)
        );
    }
}

#[test]
fn each_text_of_a_site_in_two_languages_has_its_own() {
    let (french, english) = (text("title: Plan\n", FRENCH), text("title: Plan\n", ENGLISH));
    let imported = import(
        "jekyll",
        &[("plan-du-gouvernement.md", &french), ("government-plan.md", &english)],
        "fr",
        &[],
    );
    assert_eq!(imported.paths(), ["government-plan/en.md", "plan-du-gouvernement/fr.md"]);
    assert_eq!(
        imported.notes("import-language-detected"),
        ["français", "anglais"].map(|language| format!(
            "_config.yml 1 texte n’indique pas sa langue. Selon ses mots, il est en {language}. Pour choisir une autre langue, utiliser `--from-lang`."
        )).into_iter().rev().collect::<Vec<_>>()
    );
}

#[test]
fn a_language_that_is_given_is_not_detected() {
    let english = text("title: Our plan\n", ENGLISH);
    let texts = [("plan.md", english.as_str())];
    let imported = import("jekyll", &texts, "fr", &["--from-lang", "fr"]);
    assert_eq!(imported.paths(), ["plan/fr.md"]);
    assert_eq!(
        imported.notes("import-language-doubtful"),
        ["plan.md Ce texte est importé en français, mais il semble en anglais. Vérifier sa langue."]
    );
    assert_eq!(import("jekyll", &texts, "fr", &["--from-lang", "EN-ca"]).paths(), ["plan/en.md"]);
    let refused = import("jekyll", &texts, "en", &["--from-lang", "english language"]);
    assert!(refused.said.contains("“english language” is not a language code"), "{}", refused.said);
}

#[test]
fn an_undetectable_language_is_requested() {
    let text = text("title: Contact\n", "info@example.org");
    for (language, wanted) in [
        ("fr", "La langue de 2 textes est inconnue, dont a.md."),
        ("en", "The language of 2 texts is unknown, among them a.md."),
    ] {
        let imported = import("jekyll", &[("a.md", &text), ("b.md", &text)], language, &[]);
        assert!(
            imported.said.contains(wanted) && imported.said.contains("`--from-lang fr`"),
            "{}",
            imported.said
        );
        assert_eq!(imported.paths(), [""; 0]);
    }
    assert_eq!(import("jekyll", &[("a.md", &text)], "fr", &["--from-lang", "en"]).paths(), ["a/en.md"]);
}

#[test]
fn a_stated_language_is_kept_and_verified() {
    let english = text("title: Our plan\nlang: fr\n", ENGLISH);
    let imported = import("jekyll", &[("plan.md", &english)], "en", &[]);
    assert_eq!(imported.paths(), ["plan/fr.md"]);
    assert_eq!(
        imported.notes("import-language-doubtful"),
        ["plan.md This text is imported as French, but it seems to be in English. Check its language."]
    );
    assert_eq!(imported.notes("import-language-detected"), [""; 0]);
}

#[test]
fn facts_without_a_field_that_differ_between_languages_are_reported() {
    for (french, english, wanted) in [
        ("budget: 100", "budget: 120", Some("`budget` is 120 here, but 100 in a.fr.md:3.")),
        (
            "params: {budget: 100, nom: Un}",
            "params: {budget: 120, nom: One}",
            Some("`params.budget` is 120 here"),
        ),
        ("votes: [1, 2]", "votes: [1, 3]", Some("`votes` is 3 here, but 2")),
        ("courriel: a@example.org", "courriel: b@example.org", Some("`courriel` is b@example.org here")),
        ("fin: 2024-03-01", "fin: 2024-03-02", Some("`fin` is 2024-03-02 here")),
        ("ouvert: true", "ouvert: false", Some("`ouvert` is false here")),
        ("budget: 1 000,5", "budget: 1000.5", None),
        ("fin: 2024-03-01", "fin: 2024-03-01T10:00:00", None),
        ("couleur: vert", "couleur: green", None),
        ("budget: 100 millions", "budget: 100 million", None),
        ("etapes: [1, 2]", "etapes: [1]", None),
    ] {
        let (french, english) = (
            text(&format!("title: Un\n{french}\n"), "Un."),
            text(&format!("title: One\n{english}\n"), "One."),
        );
        let imported = import("hugo", &[("a.fr.md", &french), ("a.en.md", &english)], "en", &[]);
        let notes = imported.notes("import-extra-facts-differ");
        match wanted {
            Some(wanted) => assert!(notes.len() == 1 && notes[0].contains(wanted), "{french} {notes:?}"),
            None => assert_eq!(notes, [""; 0], "{french}"),
        }
    }
}

#[test]
fn texts_in_an_old_encoding_are_decoded() {
    let french = text("title: Été\nlang: fr\n", "Les données ouvertes à Québec.");
    let site = Site::empty();
    site.write("ete.md", encoding_rs::WINDOWS_1252.encode(&french).0);
    site.write("image.md", b"\x89PNG\r\n\x1a\n\x00\xff\xfe\x9c\xd8");
    let portal = starter();
    let from = site.root().to_str().unwrap();
    let output = run(portal.root(), "en", &["import", "jekyll", from, "--into", "pages"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("This file is not in UTF-8. It was read as Windows-1252; check the accents."),
        "{said}"
    );
    assert!(said.contains("This file is not UTF-8 text."), "{said}");
    let page = std::fs::read_to_string(portal.root().join("content/pages/ete/fr.md")).unwrap();
    assert!(page.contains("données ouvertes à Québec"), "{page}");
}
