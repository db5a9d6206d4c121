//! Output that other programs read.

use std::process::Output;

use parvis::{
    locale::Messages,
    model::Language,
    pipeline::load_snapshot,
    report::{Format, format_below},
};
use serde_json::Value;

use super::{news_body, starter};
use crate::portal::site::{Site, run};

/// A repository with the starter in a folder, which has a dead link in `content/news/x/`.
fn repository(folder: &str) -> Site {
    let repository = Site::empty();
    let portal = portal();
    for (path, bytes) in crate::portal::site::files(portal.root()) {
        repository.write(&format!("{folder}/{}", path.to_str().unwrap()), bytes);
    }
    repository
}

fn portal() -> Site {
    let portal = starter();
    news_body(&portal, "[Le comité](news:comite)\n");
    portal
}

fn check(site: &Site, folder: &str, format: &str) -> String {
    let root = site.root().join(folder);
    text(&run(&root, "en", &["check", "--format", format]))
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The files that each format for services names.
fn files(site: &Site, folder: &str) -> Vec<String> {
    let github = check(site, folder, "github");
    let github = github.lines().filter_map(|line| line.split("file=").nth(1)?.split(',').next());
    let junit = check(site, folder, "junit");
    let junit = junit.split("<testsuite name=\"").skip(1).filter_map(|part| part.split('"').next());
    let sarif: Value = serde_json::from_str(&check(site, folder, "sarif")).unwrap();
    let sarif = sarif["runs"][0]["results"].as_array().unwrap().iter().map(|result| {
        let place = &result["locations"][0]["physicalLocation"]["artifactLocation"];
        format!("{}{}", place["uriBaseId"].as_str().unwrap(), place["uri"].as_str().unwrap())
    });
    let mut all: Vec<String> = github.chain(junit).map(str::to_owned).chain(sarif).collect();
    all.sort();
    all.dedup();
    all
}

fn expected(folder: &str) -> Vec<String> {
    let texts = ["en.md", "fr.md"].map(|name| format!("{folder}content/news/x/{name}"));
    texts.iter().map(|path| format!("%SRCROOT%{path}")).chain(texts.clone()).collect()
}

#[test]
fn files_are_named_from_the_root_of_the_repository() {
    for folder in ["portal", "sites/gouvernement ouvert"] {
        let repository = repository(folder);
        std::fs::create_dir(repository.root().join(".git")).unwrap();
        let encoded = folder.replace(' ', "%20");
        let mut wanted = expected(&format!("{folder}/"));
        for path in wanted.iter_mut().filter(|path| path.starts_with("%SRCROOT%")) {
            *path = path.replace(folder, &encoded);
        }
        assert_eq!(files(&repository, folder), wanted);
    }
    // A worktree and a submodule have a file of that name.
    let worktree = repository("portal");
    worktree.write(".git", "gitdir: /elsewhere\n");
    assert_eq!(files(&worktree, "portal"), expected("portal/"));
    // The portal is its own repository inside another folder that is one.
    let own = repository("portal");
    std::fs::create_dir(own.root().join(".git")).unwrap();
    std::fs::create_dir(own.root().join("portal/.git")).unwrap();
    assert_eq!(files(&own, "portal"), expected(""));
}

#[test]
fn people_and_json_name_files_from_the_portal() {
    let repository = repository("portal");
    std::fs::create_dir(repository.root().join(".git")).unwrap();
    let json: Value = serde_json::from_str(&check(&repository, "portal", "json")).unwrap();
    assert_eq!(json["findings"][0]["file"], "content/news/x/en.md");
    let output = run(&repository.root().join("portal"), "en", &["check"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains(" content/news/x/en.md:"));
}

#[test]
fn sarif_names_the_roots_in_the_language_of_the_reader() {
    for (language, root) in [("fr", "Racine du dépôt"), ("en", "Root of the repository")] {
        let output = run(portal().root(), language, &["check", "--format", "sarif"]);
        let sarif: Value = serde_json::from_str(&text(&output)).unwrap();
        let bases = &sarif["runs"][0]["originalUriBaseIds"];
        assert_eq!(bases["%SRCROOT%"]["description"]["text"], root);
        assert_eq!(bases["%SRCROOT%"].get("uri"), None);
    }
}

#[test]
fn the_pages_of_a_folder_are_named_from_the_repository() {
    let site = Site::empty();
    std::fs::create_dir(site.root().join(".git")).unwrap();
    site.write(
        "public/fr/a.html",
        "<!doctype html><html lang=\"fr\"><title>Titre</title><h1>A</h1><img src=a.png>",
    );
    let folder = site.root().join("public");
    let output = run(site.root(), "en", &["check", "--html", folder.to_str().unwrap(), "--format", "github"]);
    assert!(text(&output).contains("file=public/fr/a.html,"), "{}", text(&output));
}

#[test]
fn the_number_of_findings_that_github_omits_is_reported() {
    let notices = |links: usize, language| {
        let site = starter();
        let body: String = (0..links).map(|at| format!("[Le comité](news:comite-{at})\n\n")).collect();
        news_body(&site, &body);
        let snapshot = load_snapshot(&site.request(false));
        let diagnostics = snapshot.check(&mut parvis::cache::PortalCache::default(), &|_, _| ());
        let messages = Messages::of(language);
        let text = format_below("", &diagnostics, &snapshot.sources, &messages, Format::Github, false);
        text.lines().filter(|line| line.starts_with("::notice")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(notices(5, Language::FRENCH), [""; 0]);
    assert_eq!(
        notices(6, Language::FRENCH),
        [
            "::notice title=Parvis::12 erreurs et 0 avertissement. GitHub en affiche 10 de chaque type ici; tous sont dans le journal de cette étape."
        ]
    );
    assert_eq!(
        notices(6, Language::ENGLISH),
        [
            "::notice title=Parvis::12 errors and 0 warnings. GitHub shows 10 of each here; all of them are in the log of this step."
        ]
    );
}

#[test]
fn the_table_of_translations_opens_in_a_spreadsheet() {
    let site = starter();
    site.write("content/news/x/item.yaml", "date: 2026-11-20\n");
    site.write(
        "content/news/x/fr.md",
        "---\ntitle: \"=HYPERLINK(\\\"https://example.org\\\")\"\n---\nÉté.\n",
    );
    for (language, line) in [
        ("fr", "news:x;\"'=HYPERLINK(\"\"https://example.org\"\")\";en;manquante;"),
        ("en", "news:x,\"'=HYPERLINK(\"\"https://example.org\"\")\",en,missing,"),
    ] {
        let table = text(&run(site.root(), language, &["translations", "--format", "csv"]));
        assert!(table.starts_with('\u{feff}'), "{table}");
        assert!(table.lines().any(|row| row.starts_with(line)), "{table}");
    }
}

/// The message and the help of the only finding in `site.toml`, in both languages.
fn settings_problem(line: &str) -> [String; 2] {
    let site = starter();
    site.append("site.toml", &format!("\n{line}\n"));
    let found = super::findings(&site);
    let own: Vec<_> = found.into_iter().filter(|finding| finding.place.contains("S103 site.toml")).collect();
    assert_eq!(own.len(), 1, "{line}");
    [&own[0].french, &own[0].english].map(|text| text.replace('\u{a0}', " "))
}

#[test]
fn mistakes_in_settings_are_explained_in_both_languages_with_the_line_to_write() {
    for (line, french, english) in [
        (
            "note = « Un texte »",
            "Cette valeur n’est pas entre guillemets droits.\nÉcrire `note = \"Un texte\"`.",
            "This value is not in straight quotation marks.\nWrite `note = \"Un texte\"`.",
        ),
        (
            "note: 1",
            "Le signe `=` est manquant entre le nom et la valeur.\nÉcrire `note = 1`.",
            "The sign `=` is missing between the name and the value.\nWrite `note = 1`.",
        ),
        (
            "note = \"C:\\Portail\"",
            "Une barre oblique inverse (`\\`) commence un code qui n’existe pas.\nÉcrire `note = 'C:\\Portail'`.",
            "A backslash (`\\`) begins a code that does not exist.\nWrite `note = 'C:\\Portail'`.",
        ),
        (
            "note = \"x",
            "Le guillemet de cette valeur n’est pas fermé.\nÉcrire `note = \"x\"`.",
            "The quotation mark of this value is not closed.\nWrite `note = \"x\"`.",
        ),
    ] {
        assert_eq!(settings_problem(line), [french, english]);
    }
}

#[test]
fn mistakes_in_templates_are_explained_in_both_languages() {
    for (template, french, english) in [
        ("{% if %}a{% endif %}", "`%}` n’est pas permis à cet endroit", "`%}` is not allowed here"),
        ("{% if true %}a", "une balise ou un bloc n’est pas fermé", "a tag or a block is not closed"),
        ("{{ page | uper }}", "le filtre `uper` n’existe pas", "the filter `uper` does not exist"),
        (
            "{% extends \"bse.html\" %}",
            "le gabarit `bse.html` n’existe pas",
            "the template `bse.html` does not exist",
        ),
    ] {
        let site = starter();
        site.write("themes/parvis/pages/news.html", template);
        let found = super::findings(&site);
        let own = found.iter().find(|finding| finding.place.starts_with("T101"));
        let own = own.unwrap_or_else(|| panic!("{template} {:?}", super::places(&site)));
        assert!(own.french.contains(french) && own.english.contains(english), "{own}");
    }
}
