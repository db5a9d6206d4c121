//! What `parvis explain` says of each rule is true.

use std::{collections::BTreeSet, fs, path::Path};

use parvis::{
    diagnostic::{Explanation, Section},
    rules::Rule,
};
use rayon::prelude::*;

use super::portal::{TODAY, run_rules};

fn files(section: &Section) -> Vec<(String, String)> {
    section.files.iter().map(|file| (file.path.clone(), file.content.clone())).collect()
}

#[test]
fn the_portal_follows_every_rule() {
    let report = run_rules(&[], TODAY);
    assert!(report.reported.is_empty(), "{:#?}", report.reported);
    assert!(report.others.is_empty(), "{:#?}", report.others);
}

#[test]
fn every_code_is_explained_in_both_languages() {
    const SECTIONS: [(&str, &str); 4] = [
        ("Why", "Pourquoi"),
        ("Example", "Exemple"),
        ("How to fix it", "Comment corriger"),
        ("Source", "Source"),
    ];
    for code in parvis::codes() {
        let [english, french] = Explanation::both(code);
        let title = |section: &Section| section.title.clone();
        let (english_titles, french_titles): (Vec<_>, Vec<_>) =
            (english.sections.iter().map(title).collect(), french.sections.iter().map(title).collect());
        let own: Vec<_> =
            SECTIONS.iter().filter(|(name, _)| english_titles.iter().any(|it| it == name)).collect();
        assert_eq!(english_titles, own.iter().map(|(name, _)| *name).collect::<Vec<_>>(), "{}", code.id);
        assert_eq!(french_titles, own.iter().map(|(_, name)| *name).collect::<Vec<_>>(), "{}", code.id);
        for name in ["Why", "Example", "How to fix it"] {
            assert!(english_titles.iter().any(|it| it == name), "{} does not say {name}", code.id);
        }
        for explanation in [&english, &french] {
            assert!(!explanation.summary.is_empty(), "{}", code.id);
            for (at, when) in [(1, "before"), (2, "after")] {
                assert!(!explanation.sections[at].files.is_empty(), "{} shows nothing {when}", code.id);
            }
            for section in explanation
                .sections
                .iter()
                .filter(|section| section.title != "Example" && section.title != "Exemple")
            {
                assert!(!section.text.is_empty(), "{} {}", code.id, section.title);
            }
        }
    }
}

#[test]
fn every_rule_has_an_example_and_a_source() {
    for rule in parvis::rules::all() {
        let [english, _] = Explanation::both(rule.code);
        assert_eq!(english.sections.len(), 4, "{}", rule.code.id);
    }
}

/// What is wrong with the examples of a rule.
fn wrong_examples(rule: &Rule) -> Vec<String> {
    let id = rule.code.id;
    let [english, _] = Explanation::both(rule.code);
    let (example, fixed) = (files(&english.sections[1]), files(&english.sections[2]));
    if example.is_empty() || fixed.is_empty() {
        return vec![format!("{id} has no example")];
    }
    let mut wrong = Vec::new();
    let broken = run_rules(&example, TODAY);
    if broken.places(id).is_empty() {
        wrong.push(format!("{id}: its example breaks nothing; found: {:?}", broken.others));
    }
    let kept = run_rules(&fixed, TODAY);
    if !kept.places(id).is_empty() {
        wrong.push(format!("{id}: its fixed example breaks it still"));
    }
    for report in [&broken, &kept] {
        let errors: Vec<_> = report.others.iter().map(|it| it.code.id).collect();
        if !errors.is_empty() {
            wrong.push(format!("{id}: its example has other mistakes: {errors:?}"));
        }
    }
    wrong
}

#[test]
fn every_example_breaks_its_rule_and_its_fixed_form_does_not() {
    let rules: Vec<&Rule> = parvis::rules::all().filter(|rule| !rule.is_of_pages()).collect();
    let wrong: Vec<String> = rules.par_iter().flat_map_iter(|rule| wrong_examples(rule)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_equivalent_is_of_texts_and_declared_by_a_rule_of_pages() {
    let is_of_pages = |id: &str| parvis::rules::all().any(|rule| rule.code.id == id && rule.is_of_pages());
    assert!(parvis::rules::equivalents().count() > 0);
    for (of_pages, of_text) in parvis::rules::equivalents() {
        assert!(of_pages.is_of_pages() && !of_pages.compares_pages(), "{}", of_pages.code.id);
        assert!(!is_of_pages(of_text), "{of_text}");
        assert!(parvis::codes().iter().any(|code| code.id == of_text), "{of_text} is no code");
    }
}

/// The code of each rule that a file of `src/rules/` declares.
fn declared() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let files = walkdir::WalkDir::new(root).into_iter().map(Result::unwrap);
    let files = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "rs"));
    let texts = files.map(|file| fs::read_to_string(file.path()).unwrap());
    let code = |text: &str| {
        let (_, rule) = text.split_once("\nrule! {\n")?;
        let (code, _) = rule.lines().find_map(|line| line.strip_prefix("    \"")?.split_once('"'))?;
        Some(code.to_owned())
    };
    texts.filter_map(|text| code(&text)).collect()
}

#[test]
fn every_rule_that_is_declared_is_in_its_family() {
    let listed: BTreeSet<String> = parvis::rules::all().map(|rule| rule.code.id.to_owned()).collect();
    assert_eq!(declared(), listed);
}

#[test]
fn no_two_codes_share_a_name() {
    let mut names: Vec<&str> = parvis::codes().iter().map(|code| code.name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}
