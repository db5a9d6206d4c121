//! What a text and the page made from it both show: told once, and excused once.

use crate::portal::site::{Site, codes, output_text, run};

const FRENCH: &str = "---\ntitle: Nouvelle\n---\n\n[Cliquez ici](https://example.org/plan).\n\n\
                      #### Trop bas\n\nRemplir les champs en rouge.\n\n\
                      ![Photo de la salle](https://example.org/a.jpg)\n";

/// The codes that are told of the text above, in a portal with those settings.
fn found(settings: &str) -> Vec<String> {
    let site = Site::like("good");
    site.write("content/news/a/fr.md", FRENCH);
    site.append("site.toml", settings);
    let output = run(site.root(), "fr", &["check", "--format", "json"]);
    let mut codes: Vec<String> = codes(&output).into_iter().filter(|code| code.starts_with('A')).collect();
    codes.sort();
    codes
}

#[test]
fn findings_of_rules_of_texts_are_not_repeated_for_the_page() {
    assert_eq!(found(""), ["A912", "A921", "A931", "A940"]);
}

#[test]
fn a_disabled_rule_of_texts_is_not_reported_for_the_page_instead() {
    let off = |code: &str| found(&format!("\n[rules.severities]\n{code} = \"off\"\n"));
    assert_eq!(off("A912"), ["A921", "A931", "A940"]);
    assert_eq!(off("A921"), ["A912", "A931", "A940"]);
    assert_eq!(off("A931"), ["A912", "A921", "A940"]);
    assert_eq!(off("A940"), ["A912", "A921", "A931"]);
}

#[test]
fn exceptions_for_a_text_apply_to_its_page() {
    let excused = |more: &str| {
        found(&format!(
            "\n[[rules.exceptions]]\nrule = \"A931\"\nitem = \"news:a\"\nreason = \"Cité tel quel.\"\n{more}"
        ))
    };
    assert_eq!(excused(""), ["A912", "A921", "A940"]);
    // Once it is over, the text is told again, and the page still is not.
    assert_eq!(excused("until = \"2026-01-31\"\n"), ["A912", "A921", "A931", "A940"]);
}

#[test]
fn equivalents_have_the_same_words_in_both_languages() {
    let site = Site::like("good");
    site.write("content/news/a/fr.md", FRENCH);
    for language in ["fr", "en"] {
        let output = run(site.root(), language, &["check"]);
        insta::assert_snapshot!(format!("equivalents.{language}"), output_text(&output));
    }
}
