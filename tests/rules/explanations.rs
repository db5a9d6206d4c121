//! What `parvis explain` says of each rule is true.

use parvis::diagnostic::{Explanation, Section};

use crate::portal::{TODAY, look};

fn files(section: &Section) -> Vec<(String, String)> {
    section.files.iter().map(|file| (file.path.clone(), file.content.clone())).collect()
}

#[test]
fn the_portal_keeps_every_rule() {
    let looked = look(&[], TODAY);
    assert!(looked.told.is_empty(), "{:#?}", looked.told);
    assert!(looked.others.is_empty(), "{:#?}", looked.others);
}

#[test]
fn both_languages_have_the_same_sections() {
    for rule in parvis::rules::all() {
        let [english, french] = Explanation::both(rule.code);
        let titles = |of: &Explanation| of.sections.iter().map(|it| it.title.clone()).collect::<Vec<_>>();
        assert_eq!(titles(&english), ["Why", "Example", "How to mend it", "Source"], "{}", rule.code.id);
        assert_eq!(
            titles(&french),
            ["Pourquoi", "Exemple", "Comment corriger", "Source"],
            "{}",
            rule.code.id
        );
        for explanation in [&english, &french] {
            assert!(!explanation.summary.is_empty(), "{}", rule.code.id);
            for at in [0, 2, 3] {
                assert!(!explanation.sections[at].text.is_empty(), "{} {at}", rule.code.id);
            }
        }
    }
}

#[test]
fn every_example_breaks_its_rule_and_its_mended_form_keeps_it() {
    let mut wrong = Vec::new();
    for rule in parvis::rules::all() {
        let id = rule.code.id;
        let [english, _] = Explanation::both(rule.code);
        let (example, mended) = (files(&english.sections[1]), files(&english.sections[2]));
        if example.is_empty() || mended.is_empty() {
            wrong.push(format!("{id} has no example"));
            continue;
        }
        let broken = look(&example, TODAY);
        if broken.places(id).is_empty() {
            wrong.push(format!("{id}: its example breaks nothing; found: {:?}", broken.others));
        }
        let kept = look(&mended, TODAY);
        if !kept.places(id).is_empty() {
            wrong.push(format!("{id}: its mended example breaks it still"));
        }
        for looked in [&broken, &kept] {
            let errors: Vec<_> = looked.others.iter().map(|it| it.code.id).collect();
            if !errors.is_empty() {
                wrong.push(format!("{id}: its example has other mistakes: {errors:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
