//! Translations are watched from the start, and only what a source says makes them outdated.

use std::{fs, path::Path, process::Command};

use super::{news, starter};
use crate::in_time::InTime;
use crate::portal::site::{Site, run};

const FRENCH: &str =
    "---\ntitle: Le plan\n---\nLe plan est prêt et il sera publié bientôt.\n\n- un\n- deux *mots*\n";
const ENGLISH: &str =
    "---\ntitle: The plan\n---\nThe plan is ready and it will be published soon.\n\n- one\n- two *words*\n";

fn answer(site: &Site, arguments: &[&str]) -> String {
    let output = run(site.root(), "en", arguments);
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

/// The states of the news item, as `translations` lists them.
fn state(site: &Site) -> String {
    let json: serde_json::Value = serde_json::from_str(
        &String::from_utf8(run(site.root(), "en", &["translations", "--format", "json"]).stdout).unwrap(),
    )
    .unwrap();
    let all = json["translations"].as_array().unwrap();
    let own = all.iter().find(|it| it["item"] == "news:x").unwrap();
    own["state"].as_str().unwrap().to_owned()
}

fn read(site: &Site, path: &str) -> String {
    fs::read_to_string(site.root().join(path)).unwrap()
}

fn git(root: &Path, arguments: &[&str]) {
    let names = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(root).args(names).args(arguments).output_in_time();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn commit(site: &Site) {
    git(site.root(), &["add", "."]);
    git(site.root(), &["commit", "-q", "-m", "Un"]);
}

#[test]
fn the_starter_is_stamped() {
    let site = starter();
    let texts = ["news/ouverture", "pages/a-propos", "pages/accessibilite", "pages/nous-joindre"];
    for item in texts {
        assert!(read(&site, &format!("content/{item}/en.md")).contains("source_hash: 2-"), "{item}");
    }
    assert!(
        answer(&site, &["translations"]).contains("\n     0  not verified\n"),
        "{}",
        answer(&site, &["translations"])
    );
    assert!(!answer(&site, &["check"]).contains("accept"), "{}", answer(&site, &["check"]));
    let before = read(&site, "content/news/ouverture/en.md");
    answer(&site, &["translations", "accept", "--all"]);
    assert_eq!(read(&site, "content/news/ouverture/en.md"), before);
}

#[test]
fn a_translation_without_a_stamp_is_not_verified() {
    let site = starter();
    news(&site, FRENCH, ENGLISH);
    assert_eq!(state(&site), "not-verified");
    let (french, english) = (run(site.root(), "fr", &["check"]), answer(&site, &["check"]));
    let french = String::from_utf8_lossy(&french.stderr).into_owned();
    assert_eq!(english.matches("1 translation is not verified").count(), 1, "{english}");
    assert!(english.contains("parvis translations accept --all"), "{english}");
    assert!(french.contains("1 traduction n’est pas vérifiée"), "{french}");
    // A second one is in the same sentence.
    site.write("content/news/y/item.yaml", "date: 2026-11-20\n");
    site.write("content/news/y/fr.md", FRENCH);
    site.write("content/news/y/en.md", ENGLISH);
    assert_eq!(answer(&site, &["check"]).matches("translations are not verified").count(), 1);
    insta::assert_snapshot!(answer(&site, &["translations"]));
}

#[test]
fn translations_are_accepted_together() {
    let names: [&[&str]; 6] = [
        &["--all"],
        &["--all", "en"],
        &["news"],
        &["news", "en"],
        &["news:x", "news:ouverture"],
        &["content/news/x/", "en"],
    ];
    for names in names {
        let site = starter();
        news(&site, FRENCH, ENGLISH);
        let said = answer(&site, &[&["translations", "accept"], names].concat());
        assert_eq!(state(&site), "complete", "{names:?} {said}");
        site.write("content/news/x/fr.md", FRENCH.replace("bientôt", "demain"));
        assert_eq!(state(&site), "outdated", "{names:?}");
    }
    let site = starter();
    news(&site, FRENCH, ENGLISH);
    insta::assert_snapshot!(
        [&["--all"][..], &["--all"], &[], &["pages"], &["new:x", "news"]]
            .map(|names| { answer(&site, &[&["translations", "accept"], names].concat()) })
            .join("---\n")
    );
}

#[test]
fn the_way_a_source_is_written_does_not_make_its_translation_outdated() {
    let site = starter();
    news(&site, FRENCH, ENGLISH);
    answer(&site, &["translations", "accept", "news:x", "en"]);
    for (from, to) in [
        ("prêt et il", "prêt\net il"),
        ("bientôt.\n", "bientôt.  \n"),
        ("bientôt.\n\n", "bientôt.\n\n\n\n"),
        ("- un\n- deux", "* un\n* deux"),
        ("- un\n- deux", "-   un\n-   deux"),
        ("*mots*", "_mots_"),
        ("\n", "\r\n"),
        ("prêt", "pre\u{302}t"),
        ("Le plan est", "Le\u{a0}plan est"),
        ("title: Le plan", "title: \"Le plan\""),
        ("bientôt.", "bientôt\\."),
    ] {
        site.write("content/news/x/fr.md", FRENCH.replace(from, to));
        assert_eq!(state(&site), "complete", "{to:?}");
    }
    for (from, to) in
        [("bientôt", "demain"), ("- un\n", ""), ("title: Le plan", "title: Le projet"), ("deux", "*deux*")]
    {
        site.write("content/news/x/fr.md", FRENCH.replace(from, to));
        assert_eq!(state(&site), "outdated", "{to:?}");
    }
}

#[test]
fn a_fix_does_not_make_a_translation_outdated() {
    let site = starter();
    let french = FRENCH.replace("bientôt.", "le 1ère janvier à 14h30, “enfin”. Ecole.");
    news(&site, &french, &ENGLISH.replace("soon", "on January 1 at 2:30 p.m., “at last”. School"));
    answer(&site, &["translations", "accept", "--all"]);
    answer(&site, &["check", "--fix"]);
    let fixed = read(&site, "content/news/x/fr.md");
    assert!(fixed != french && fixed.contains("14\u{a0}h\u{a0}30"), "{fixed}");
    assert_eq!(state(&site), "complete");
    // What was outdated stays so.
    site.write("content/news/x/fr.md", french.replace("Le plan est", "Le projet est"));
    assert_eq!(state(&site), "outdated");
    answer(&site, &["check", "--fix"]);
    assert_eq!(state(&site), "outdated");
}

#[test]
fn a_stamp_of_an_earlier_version_is_recognized() {
    let site = starter();
    let parts = ["title", "Le plan", "Le plan est prêt et il sera publié bientôt.\n\n- un\n- deux *mots*"];
    let old = parvis::source::Fingerprint::of_parts(parts).short();
    let stamped = ENGLISH.replace(
        "---\nThe",
        &format!("translation: {{kind: courtesy, of: fr, source_hash: {old}}}\n---\nThe"),
    );
    news(&site, FRENCH, &stamped);
    assert_eq!(state(&site), "complete");
    site.write("content/news/x/fr.md", FRENCH.replace("bientôt", "demain"));
    assert_eq!(state(&site), "outdated");
    site.write("content/news/x/fr.md", FRENCH);
    answer(&site, &["translations", "accept", "news:x", "en"]);
    assert!(read(&site, "content/news/x/en.md").contains("source_hash: 2-"));
}

#[test]
fn a_source_that_changed_after_its_translation_is_probably_newer() {
    let site = starter();
    news(&site, FRENCH, ENGLISH);
    // Without a repository, and before the first commit.
    assert_eq!(state(&site), "not-verified");
    git(site.root(), &["init", "-q"]);
    assert_eq!(state(&site), "not-verified");
    commit(&site);
    assert_eq!(state(&site), "not-verified");
    site.write("content/news/x/fr.md", FRENCH.replace("bientôt", "demain"));
    assert_eq!(state(&site), "probably-outdated");
    commit(&site);
    assert_eq!(state(&site), "probably-outdated");
    let said = answer(&site, &["translations"]);
    assert!(said.contains("probably outdated"), "{said}");
    // The translation follows.
    site.write("content/news/x/en.md", ENGLISH.replace("soon", "tomorrow"));
    assert_eq!(state(&site), "not-verified");
    commit(&site);
    assert_eq!(state(&site), "not-verified");
    // A portal in a folder of a repository.
    let nested = starter();
    fs::create_dir_all(nested.root().join("portail")).unwrap();
    for name in ["content", "site.toml"] {
        fs::rename(nested.root().join(name), nested.root().join("portail").join(name)).unwrap();
    }
    nested.write("portail/content/news/x/item.yaml", "date: 2026-11-20\n");
    nested.write("portail/content/news/x/fr.md", FRENCH);
    nested.write("portail/content/news/x/en.md", ENGLISH);
    git(nested.root(), &["init", "-q"]);
    commit(&nested);
    nested.write("portail/content/news/x/fr.md", FRENCH.replace("bientôt", "demain"));
    commit(&nested);
    let output = run(&nested.root().join("portail"), "en", &["translations", "--format", "json"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("probably-outdated"));
}

#[test]
fn the_page_of_a_missing_translation_is_that_of_its_text() {
    let site = starter();
    site.write("content/news/x/item.yaml", "date: 2026-11-20\n");
    site.write("content/news/x/fr.md", FRENCH);
    run(site.root(), "fr", &["build"]);
    let page =
        |language: &str, section: &str| read(&site, &format!("public/{language}/{section}/x/index.html"));
    let (french, english) = (page("fr", "nouvelles"), page("en", "news"));
    let address = "https://www.example.org/fr/nouvelles/x/";
    assert!(english.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{english}");
    assert!(!english.contains("<link rel=\"alternate\" hreflang"), "{english}");
    assert!(french.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{french}");
    assert!(!french.contains("hreflang=\"en\" href"), "{french}");
    assert!(!french.contains("hreflang=\"en\" rel=\"alternate\""), "{french}");
    let sitemap = read(&site, "public/sitemap.xml");
    assert!(sitemap.contains(address) && !sitemap.contains("/en/news/x/"), "{sitemap}");
    // A translation is a page of its own.
    let own = read(&site, "public/en/news/ouverture/index.html");
    assert!(own.contains("hreflang=\"fr\" href=\"https://www.example.org/fr/"), "{own}");
}
