//! What a build writes: the same bytes each time, whole or not at all, for the day and the address
//! it is asked for.

use std::fs;

use crate::in_time::InTime;
use crate::portal::site::{Site, files, fixture, output_text, parvis, run};

#[test]
fn two_builds_and_one_on_a_single_thread_are_the_same() {
    let build = |threads: &str| {
        let site = Site::like("good");
        let output = parvis(site.root()).env("RAYON_NUM_THREADS", threads).arg("build").output_in_time();
        assert!(output.status.success());
        files(&site.root().join("public"))
    };
    let first = build("2");
    assert!(first.len() > 10);
    assert!(first == build("2") && first == build("1"));
}

#[test]
fn a_folder_that_parvis_did_not_write_is_replaced_only_on_request() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine.txt"), "mine").unwrap();
    let out = folder.path().to_str().unwrap();
    assert_eq!(run(&fixture("good"), "fr", &["build", "--out", out]).status.code(), Some(2));
    assert!(folder.path().join("mine.txt").is_file());
    assert_eq!(run(&fixture("good"), "fr", &["build", "--clean", "--out", out]).status.code(), Some(0));
    assert!(!folder.path().join("mine.txt").exists() && folder.path().join("build.json").is_file());
}

/// A file of the written site, as text.
fn page(site: &Site, options: &[&str], path: &str) -> Option<String> {
    fs::read_to_string(site.built(options).join(path)).ok()
}

#[test]
fn a_draft_is_public_only_when_drafts_are_asked_for() {
    let site = Site::like("good");
    site.write("content/news/a/item.yaml", "date: 2026-01-02\ndraft: true\n");
    assert!(page(&site, &[], "fr/nouvelles/a/index.html").is_none());
    assert!(page(&site, &["--drafts"], "fr/nouvelles/a/index.html").is_some());
    assert!(page(&site, &["--drafts"], "en/news/a/index.html").is_some());
}

#[test]
fn an_item_is_public_from_its_day_to_its_end() {
    let site = Site::like("good");
    for (facts, public) in [
        ("publish_at: 2026-11-24", true),
        ("publish_at: 2026-11-25", false),
        ("expires_at: 2026-11-24", true),
        ("expires_at: 2026-11-23", false),
    ] {
        site.write("content/news/a/item.yaml", format!("date: 2026-01-02\n{facts}\n"));
        for address in ["fr/nouvelles/a/index.html", "en/news/a/index.html"] {
            assert_eq!(page(&site, &[], address).is_some(), public, "{facts}");
        }
    }
}

#[test]
fn an_old_address_redirects_to_the_new_one() {
    let site = Site::like("good");
    site.write(
        "content/news/a/item.yaml",
        "date: 2026-01-02\naliases: {fr: [fr/vieille-adresse], en: [en/old-address]}\n",
    );
    let old = page(&site, &[], "fr/vieille-adresse/index.html").unwrap();
    assert!(old.contains("../nouvelles/a/index.html") && old.contains("noindex"), "{old}");
    assert!(old.contains(">Aller à la nouvelle adresse</a>"), "{old}");
    let old = page(&site, &[], "en/old-address/index.html").unwrap();
    assert!(old.contains("../news/a/index.html"), "{old}");
    assert!(old.contains(">Go to the new address</a>"), "{old}");
}

#[test]
fn the_address_of_publication_is_the_one_asked_for() {
    let site = Site::like("good");
    for address in ["https://ville.test/gouvernement/ouvert", "https://ville.test/gouvernement/ouvert/"] {
        let home = page(&site, &["--base-url", address], "fr/index.html").unwrap();
        assert!(
            home.contains("<link rel=\"canonical\" href=\"https://ville.test/gouvernement/ouvert/fr/\">"),
            "{home}"
        );
    }
    let settings = fs::read_to_string(site.root().join("site.toml")).unwrap();
    site.write("site.toml", settings.replace("https://www.example.org/", "https://ville.test/a"));
    let home = page(&site, &[], "en/index.html").unwrap();
    assert!(home.contains("\"https://ville.test/a/en/\""), "{home}");
    for language in ["fr", "en"] {
        let output = run(site.root(), language, &["build", "--base-url", "ville.test"]);
        assert_eq!(output.status.code(), Some(2));
        insta::assert_snapshot!(format!("base-url.{language}"), String::from_utf8(output.stderr).unwrap());
    }
}

#[test]
fn warnings_stop_a_strict_build_alone() {
    let site = Site::like("good");
    site.write("content/stray.txt", "x");
    let strict = run(site.root(), "fr", &["build", "--strict"]);
    assert_eq!(strict.status.code(), Some(1), "{}", output_text(&strict));
    assert!(!site.root().join("public").exists());
    site.built(&[]);
}

#[test]
fn a_file_and_a_folder_of_pages_at_one_path_are_rejected() {
    for path in ["static/fr", "static/fr/nouvelles", "static/robots.txt/x"] {
        let site = Site::like("good");
        site.write(path, "x");
        let output = run(site.root(), "en", &["check", "--format", "json"]);
        assert_eq!(crate::portal::site::codes(&output), ["S130"], "{path}");
    }
}

/// What is served is the folder that the link leads to.
#[cfg(unix)]
#[test]
fn a_site_behind_a_symbolic_link_is_written_where_it_is_served() {
    let site = Site::like("good");
    let (real, link) = (site.root().join("real"), site.root().join("public"));
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink("real", &link).unwrap();
    let before = site.built(&[]);
    assert!(before == link && link.is_symlink() && real.join("build.json").is_file());
    site.append("content/news/a/fr.md", "\nUn mot de plus.\n");
    site.built(&[]);
    assert!(fs::read_to_string(real.join("fr/nouvelles/a/index.html")).unwrap().contains("Un mot de plus."));
    std::os::unix::fs::symlink(site.root().join("content"), site.root().join("inside")).unwrap();
    let inside = site.root().join("inside/site");
    assert_eq!(run(site.root(), "fr", &["build", "--out", inside.to_str().unwrap()]).status.code(), Some(2));
}

#[test]
fn a_third_language_needs_its_name_in_every_language() {
    let site = Site::like("good");
    let settings = fs::read_to_string(site.root().join("site.toml")).unwrap();
    site.write("site.toml", settings.replace("[\"fr\", \"en\"]", "[\"fr\", \"en\", \"de\"]"));
    // Its words are French here, which is another matter.
    site.append("site.toml", "\n[rules.severities]\nA620 = \"off\"\n");
    let all = include_str!("../../i18n/fr.ftl");
    site.write("i18n/de.ftl", all);
    let output = run(site.root(), "en", &["check", "--format", "json"]);
    assert!(
        crate::portal::site::codes(&output).iter().filter(|code| *code == "L501" || *code == "S502").count()
            >= 2
    );
    for language in ["fr", "en", "de"] {
        let before = if language == "de" { all } else { "" };
        site.write(&format!("i18n/{language}.ftl"), format!("{before}\nlanguage-de = allemand\n"));
    }
    let text = run(site.root(), "en", &["check", "--format", "json"]);
    assert_eq!(text.status.code(), Some(0), "{}", String::from_utf8_lossy(&text.stdout));
}
