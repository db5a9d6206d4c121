//! The first day of a new user: the portal that is created, its first items, settings and texts.

use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use parvis::model::Collection;

use super::{Finding, findings, news, news_body, places, small_portal};
use crate::portal::site::{Site, TODAY, codes, run};

/// Runs `parvis init` in a folder, with answers on its standard input.
fn init(site: &Site, language: &str, arguments: &[&str], answers: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command.args(["--today", TODAY, "--color", "never", "--lang", language, "init"]).args(arguments);
    command.current_dir(site.root()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that has ended reads nothing more.
    let _ = child.stdin.take().unwrap().write_all(answers.as_bytes());
    child.wait_with_output().unwrap()
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn read(root: &Path, path: &str) -> String {
    std::fs::read_to_string(root.join(path)).unwrap()
}

#[test]
fn answers_on_standard_input_are_taken() {
    let site = Site::empty();
    let answers = "Transparence Sainte-Parvise\nOpen Sainte-Parvise\n\nArchipelago Secretariat\nhttps://ouvert.example.org\ngithub\n";
    let output = init(&site, "fr", &["portail"], answers);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output));
    let settings = read(site.root(), "portail/site.toml");
    for text in ["Transparence Sainte-Parvise", "Open Sainte-Parvise", "https://ouvert.example.org/"] {
        assert!(settings.contains(text), "{text}: {settings}");
    }
    assert!(site.root().join("portail/.github").is_dir());
    let organization = read(site.root(), "portail/content/organizations/ministere-responsable/item.yaml");
    assert!(organization.contains("Archipelago Secretariat"), "{organization}");
    // Some of the answers.
    let output = init(&site, "en", &["autre"], "Un portail\r\n");
    assert_eq!(output.status.code(), Some(0), "{}", words(&output));
    assert!(read(site.root(), "autre/site.toml").contains("\"Un portail\""));
}

#[test]
fn answers_that_are_not_valid_are_refused_with_the_right_ones() {
    let site = Site::empty();
    for (language, corrected, known) in [
        ("fr", "Écrire `https://ouvert.example.org/`", "Écrire `GitHub`, `GitLab` ou `Aucun`"),
        ("en", "Write `https://ouvert.example.org/`", "Write `GitHub`, `GitLab` or `None`"),
    ] {
        let output = init(&site, language, &["portail"], "\n\n\n\nouvert.example.org\n");
        assert_eq!(output.status.code(), Some(2));
        assert!(words(&output).contains(corrected), "{}", words(&output));
        let output = init(&site, language, &["portail"], "\n\n\n\n\nbitbucket\n");
        assert!(words(&output).contains(known), "{}", words(&output));
    }
    assert!(!site.root().join("portail").exists());
}

#[test]
fn nothing_is_asked_in_silence() {
    let site = Site::empty();
    let output = init(&site, "fr", &["a"], "");
    assert!(words(&output).contains("Aucune question n’a été posée"), "{}", words(&output));
    let output = init(&site, "en", &["b"], "");
    assert!(words(&output).contains("No questions were asked"), "{}", words(&output));
    let output = init(&site, "en", &["c", "--yes"], "");
    assert!(!words(&output).contains("No questions"), "{}", words(&output));
}

#[test]
fn the_folder_of_a_new_portal_is_named() {
    let site = Site::empty();
    std::fs::create_dir(site.root().join("portail")).unwrap();
    let inside = |language: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
        command.args(["--today", TODAY, "--lang", language, "init", ".", "--yes"]);
        command.current_dir(site.root().join("portail")).output().unwrap()
    };
    let output = inside("fr");
    assert!(words(&output).contains("fichiers créés dans portail."), "{}", words(&output));
    assert!(words(&output).contains("exécuter `parvis serve --open`."), "{}", words(&output));
    assert!(words(&inside("en")).contains("The folder portail is not empty."));
}

#[test]
fn the_id_of_a_new_item_has_hyphens() {
    let site = small_portal();
    for (id, corrected) in [("mon_appel", "mon-appel"), ("Mon_Appel", "mon-appel"), ("Été 2027", "ete-2027")]
    {
        for language in ["fr", "en"] {
            let output = run(site.root(), language, &["new", "news", id]);
            assert_eq!(output.status.code(), Some(2), "{id}");
            assert!(words(&output).contains(corrected), "{}", words(&output));
        }
    }
}

#[test]
fn a_draft_that_is_not_written_is_one_line() {
    let site = super::starter();
    for collection in Collection::ALL {
        let plan = if *collection == Collection::Commitments { &["--plan", "premier-plan"][..] } else { &[] };
        run(site.root(), "fr", &[&["new", collection.prefix(), "essai"], plan].concat());
    }
    let output = run(site.root(), "en", &["check", "--drafts", "--format", "json"]);
    assert_eq!(
        codes(&output),
        vec!["G102"; Collection::ALL.len()],
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("Write the title and the text of this draft"), "{text}");
}

fn strings(french: &str, english: &str) -> Vec<Finding> {
    let site = small_portal();
    for (path, text) in [("i18n/fr.ftl", french), ("i18n/en.ftl", english)] {
        if !text.is_empty() {
            site.write(path, text);
        }
    }
    findings(&site)
}

fn places_of(all: &[Finding]) -> Vec<&str> {
    all.iter().map(|finding| finding.place.as_str()).collect()
}

#[test]
fn mistakes_of_strings_are_at_their_line() {
    for (text, place) in [
        ("menu = Menu { $x\nsearch = Chercher\n", "S501 i18n/fr.ftl:1:"),
        ("menu = Menu {\nsearch = Chercher\n", "S501 i18n/fr.ftl:1:"),
        ("menu = Menu { $x\n\n\nsearch = Chercher\n", "S501 i18n/fr.ftl:1:"),
        ("search = Chercher\nmenu = Menu { \"a\n", "S501 i18n/fr.ftl:2:"),
        ("search = Chercher\nmenu = Menu { $n ->\n   *[other] a\nmenu-main = Menu\n", "S501 i18n/fr.ftl:3:"),
    ] {
        let all = strings(text, "");
        assert!(all.iter().any(|finding| finding.place.starts_with(place)), "{text}{:?}", places_of(&all));
    }
}

#[test]
fn a_string_with_other_variables_is_reported_in_the_file_that_has_them() {
    // Only one file: the other language has the text of the theme.
    for (french, english, place) in [
        ("breadcrumb = Chercher { $mot }\n", "", "S503 i18n/fr.ftl:1:26"),
        ("", "breadcrumb = Search { $word }\n", "S503 i18n/en.ftl:1:24"),
        ("breadcrumb = Chercher { $mot }\n", "breadcrumb = Search\n", "S503 i18n/fr.ftl:1:26"),
        ("breadcrumb = Chercher\n", "breadcrumb = Search { $word }\n", "S503 i18n/en.ftl:1:24"),
    ] {
        let all = strings(french, english);
        assert_eq!(places_of(&all), [place], "{french}{english}");
    }
    let all = strings("breadcrumb = Chercher { $mot }\n", "");
    assert!(
        all[0].french.starts_with("La chaîne «\u{a0}breadcrumb\u{a0}» utilise $mot en français"),
        "{}",
        all[0]
    );
    assert!(all[0].english.starts_with("The string “breadcrumb” uses $mot in French"), "{}", all[0]);
}

#[test]
fn the_name_of_a_string_is_proposed() {
    let all = strings("menu-mian = Menu\nbreadcrmub = Chercher\n", "menu-mian = Menu\nbreadcrmub = Search\n");
    assert_eq!(
        places_of(&all),
        ["S513 i18n/en.ftl:1:1", "S513 i18n/en.ftl:2:1", "S513 i18n/fr.ftl:1:1", "S513 i18n/fr.ftl:2:1"]
    );
    assert!(all[2].french.ends_with("Vouliez-vous dire «\u{a0}menu-main\u{a0}»?"), "{}", all[2]);
    assert!(all[2].english.ends_with("Did you mean “menu-main”?"), "{}", all[2]);
    // A string of the portal that is like no other, or that a template uses.
    assert_eq!(places_of(&strings("bienvenue = Bienvenue\n", "bienvenue = Welcome\n")), [""; 0]);
    assert_eq!(
        places_of(&strings("menu2 = Menu\nmenus = Menus\n", "menu2 = Menu\nmenus = Menus\n")),
        [""; 0]
    );
}

#[test]
fn settings_are_answered_in_their_syntax() {
    let palette = |line: &str| {
        let site = small_portal();
        site.append("site.toml", &format!("\n[palette]\n{line}\n"));
        let all = findings(&site);
        all.into_iter().find(|finding| finding.place.starts_with("S2")).unwrap()
    };
    for line in ["paper = \"#003366\"", "paper = [\"#000000\", \"#ffffff\"]", "paper = 3"] {
        let found = palette(line);
        assert!(found.english.ends_with("Write `{light = …, dark = …}`."), "{line}: {found}");
        assert!(found.french.ends_with("Écrire `{light = …, dark = …}`."), "{line}: {found}");
    }
    for (written, corrected) in [
        ("#fff", "\"#ffffff\""),
        ("FFF", "\"#ffffff\""),
        ("ffffffff", "\"#ffffff\""),
        ("rgb(255, 255, 255)", "\"#ffffff\""),
    ] {
        let found = palette(&format!("paper = {{light = \"{written}\", dark = \"#000000\"}}"));
        assert!(found.english.ends_with(&format!("Write `{corrected}`.")), "{written}: {found}");
    }
    let found = palette("paper = {light = \"#ffffff\"}");
    assert!(
        found.english.ends_with("Add `dark`: a colour in quotation marks, such as `\"#12294a\"`."),
        "{found}"
    );
    let found = palette("paper = {light = \"blanc\", dark = \"#000000\"}");
    assert!(found.french.ends_with("Écrire une couleur entre guillemets, comme `\"#12294a\"`."), "{found}");
}

#[test]
fn a_text_is_not_the_translation_of_itself() {
    let site = small_portal();
    let text = |language: &str, title: &str| {
        format!("---\ntitle: {title}\ntranslation: {{kind: courtesy, of: {language}}}\n---\n12 – 13\n")
    };
    news(&site, &text("fr", "Les membres du comité"), &text("en", "The members of the committee"));
    let all = findings(&site);
    assert_eq!(
        places_of(&all),
        ["S307 content/news/x/en.md:3:14", "S307 content/news/x/fr.md:3:14"],
        "{}",
        all[0]
    );
    assert!(all[0].english.contains("`translation: {kind: courtesy, of: fr}`"), "{}", all[0]);
    assert!(all[0].french.contains("`translation: {kind: courtesy, of: fr}`"), "{}", all[0]);
}

#[test]
fn empty_blocks_and_captions_without_their_table_are_reported() {
    let of = |body: &str| {
        let site = small_portal();
        news_body(&site, body);
        let mut own = places(&site);
        own.retain(|place| place.contains("/fr.md"));
        own
    };
    let table = "| A | B |\n| --- | --- |\n| 1 | 2 |\n";
    assert_eq!(
        of("> [!NOTE]\n\n1\n\n:::note\n:::\n\n2\n\n>\n\n3\n\n> [!WARNING]\n>\n\n4\n"),
        [
            "S422 content/news/x/fr.md:4:1",
            "S422 content/news/x/fr.md:8:1",
            "S422 content/news/x/fr.md:13:1",
            "S422 content/news/x/fr.md:17:1"
        ]
    );
    assert_eq!(of("> [!NOTE]\n> 1\n\n:::note 2\n3\n:::\n\n> 4\n"), [""; 0]);
    assert_eq!(of(&format!("{table}\nTableau : 5\n")), ["S423 content/news/x/fr.md:8:1"]);
    assert_eq!(of(&format!("Table: 5\n\n6\n\n{table}")), ["S423 content/news/x/fr.md:4:1"]);
    assert_eq!(of(&format!("Table: 5\n\n{table}")), [""; 0]);
    assert_eq!(of("Table: 5\n"), [""; 0]);
}

#[test]
fn the_reference_lists_the_settings_of_the_policy() {
    let site = Site::empty();
    for (language, words) in [("fr", "Sites dont les pages peuvent"), ("en", "Sites that pages may")] {
        let output = run(site.root(), language, &["reference", "site"]);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains("policy.scripts") && text.contains(words), "{text}");
    }
}
