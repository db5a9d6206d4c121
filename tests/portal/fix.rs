//! `parvis check --fix`, and the record of published addresses.

use std::fs;

use crate::portal::site::{Site, codes, output_text, run};

const FRENCH: &str = "---\ntitle: Nouvelle\n---\n\nA propos de la 2ème rencontre, dite “ouverte”. \
                      Voir `“code”` et [un organisme](org:o).\n";

#[test]
fn safe_fixes_are_applied_in_place() {
    let site = Site::like("good");
    site.write("content/news/a/fr.md", FRENCH);
    let output = run(site.root(), "fr", &["check", "--fix", "--strict"]);
    assert_eq!(output.status.code(), Some(0), "{}", output_text(&output));
    assert!(
        output_text(&output).starts_with("3 problèmes corrigés dans content/news/a/fr.md."),
        "{}",
        output_text(&output)
    );
    let fixed = "---\ntitle: Nouvelle\n---\n\nÀ propos de la 2e rencontre, dite «\u{a0}ouverte\u{a0}». \
                  Voir `“code”` et [un organisme](org:o).\n";
    assert_eq!(fs::read_to_string(site.root().join("content/news/a/fr.md")).unwrap(), fixed);
    let again = run(site.root(), "fr", &["check", "--fix", "--strict"]);
    assert_eq!(output_text(&again), "");
}

#[test]
fn without_the_option_files_do_not_change() {
    let site = Site::like("good");
    site.write("content/news/a/fr.md", FRENCH);
    let output = run(site.root(), "fr", &["check", "--format", "json"]);
    assert_eq!(codes(&output), ["L304", "L303", "L302"]);
    assert_eq!(fs::read_to_string(site.root().join("content/news/a/fr.md")).unwrap(), FRENCH);
}

#[test]
fn a_recorded_address_is_published_or_reported() {
    let site = Site::like("good");
    site.built(&["--record"]);
    let record = fs::read_to_string(site.root().join("addresses.lock")).unwrap();
    insta::assert_snapshot!("record", record);
    site.built(&["--record"]);
    assert_eq!(fs::read_to_string(site.root().join("addresses.lock")).unwrap(), record);
    site.append("content/news/a/item.yaml", "slug: {fr: autre}\n");
    let output = run(site.root(), "fr", &["check", "--format", "json"]);
    assert_eq!(codes(&output), ["R301"]);
    site.append("content/news/a/item.yaml", "aliases: {fr: [/fr/nouvelles/a/]}\n");
    site.built(&["--record", "--strict"]);
    let after = fs::read_to_string(site.root().join("addresses.lock")).unwrap();
    assert!(
        after.contains("fr/nouvelles/autre/ news:a") && after.contains("fr/nouvelles/a/ news:a"),
        "{after}"
    );
}

#[test]
fn an_invalid_record_is_reported_at_its_line() {
    let site = Site::like("good");
    site.write("addresses.lock", "# Adresses.\nfr/nouvelles/a/ news:a\nune ligne\n");
    for language in ["fr", "en"] {
        let output = run(site.root(), language, &["check"]);
        assert_eq!(output.status.code(), Some(1));
        insta::assert_snapshot!(format!("not-a-record.{language}"), output_text(&output));
    }
}

#[test]
fn fixes_are_repeated_until_complete_and_counted() {
    let texts = [
        ("title: “Ouvert”, la 2ème fois", "Le “2ème plan” ici et “Etat\nde droit”."),
        ("title: La “2ème” fois", "Un texte."),
    ];
    for (title, body) in texts {
        for (language, corrections) in [("fr", "problèmes corrigés dans"), ("en", "problems fixed in")] {
            let site = Site::like("good");
            site.write("content/news/a/fr.md", format!("---\n{title}\n---\n\n{body}\n"));
            let before = codes(&run(site.root(), "fr", &["check", "--format", "json"]));
            let fixable =
                before.iter().filter(|code| ["L302", "L303", "L304"].contains(&code.as_str())).count();
            assert!(fixable > 1, "{before:?}");
            let output = run(site.root(), language, &["check", "--fix"]);
            let line = output_text(&output).lines().next().unwrap().to_owned();
            assert_eq!(line, format!("{fixable} {corrections} content/news/a/fr.md."));
            let after = codes(&run(site.root(), "fr", &["check", "--format", "json"]));
            assert!(!after.iter().any(|code| ["L302", "L303", "L304"].contains(&code.as_str())), "{after:?}");
        }
    }
}
