//! What `parvis explain` says of each code that is no rule is true. `tests/rules` holds the rules'.

use std::collections::BTreeSet;

use parvis::{
    diagnostic::{Code, Diagnostics, Explanation, Section},
    pipeline::load_snapshot,
};
use rayon::prelude::*;

use crate::portal::site::Site;

/// The codes whose example is a terminal's, as no text of a portal can cause them, and why.
const AT_A_TERMINAL: &[(&str, &str)] = &[
    ("S100", "a file that is not there"),
    ("S110", "the rights on a file"),
    ("S111", "bytes that are not UTF-8, which no explanation can hold"),
    ("S112", "a symbolic link"),
    ("S113", "a text of many megabytes"),
    ("S114", "a name that is not Unicode, which no explanation can hold"),
    ("S115", "a pipe"),
    ("S135", "a file that another program writes at the same time"),
    ("S421", "a thousand problems"),
    ("S433", "changes of direction, which the compiler refuses in a comment"),
    ("T105", "bytes that are not UTF-8, which no explanation can hold"),
];

/// The codes that are no rules.
fn of_stages() -> impl Iterator<Item = &'static Code> {
    let rules: BTreeSet<&str> = parvis::rules::all().map(|rule| rule.code.id).collect();
    parvis::codes().into_iter().filter(move |code| !rules.contains(code.id))
}

/// What a code's explanation shows before and after.
fn shown(code: &Code) -> (Section, Section) {
    let [english, _] = Explanation::both(code);
    let section = |title: &str| english.sections.iter().find(|it| it.title == title).unwrap().clone();
    (section("Example"), section("How to fix it"))
}

/// The codes that are told of the portal that keeps every rule with these files laid over it. Rules
/// are not asked: an example shows no more of an item than it needs.
fn reported(section: &Section) -> BTreeSet<&'static str> {
    let site = Site::like("rules");
    for file in &section.files {
        site.write(&file.path, &file.content);
    }
    let stages: BTreeSet<&str> = of_stages().map(|code| code.id).collect();
    let of_stages = |diagnostics: &Diagnostics| -> BTreeSet<&'static str> {
        diagnostics.iter().map(|it| it.code.id).filter(|id| stages.contains(id)).collect()
    };
    let snapshot = load_snapshot(&site.request(false));
    let reported = of_stages(&snapshot.diagnostics);
    // What is wrong in a text is wrong in its page again: pages are looked at where texts are right.
    if reported.is_empty() {
        of_stages(&snapshot.check(&mut parvis::cache::PortalCache::default(), &|_, _| ()))
    } else {
        reported
    }
}

#[test]
fn every_example_causes_its_code_and_its_fixed_form_does_not() {
    let of_files = of_stages().filter(|code| AT_A_TERMINAL.iter().all(|(id, _)| *id != code.id));
    let results = of_files.collect::<Vec<_>>().into_par_iter().map(|code| {
        let (example, fixed) = shown(code);
        (code.id, reported(&example), reported(&fixed))
    });
    let wrong: Vec<_> =
        results.filter(|(id, before, after)| *before != BTreeSet::from([*id]) || !after.is_empty()).collect();
    assert!(wrong.is_empty(), "what is told before and after: {wrong:#?}");
}

#[test]
fn only_problems_that_no_text_can_cause_are_shown_at_a_terminal() {
    let is_terminal = |section: &Section| section.files.iter().any(|file| file.format == "sh");
    let at_a_terminal = of_stages().filter(|code| {
        let (example, fixed) = shown(code);
        assert_eq!(is_terminal(&example), is_terminal(&fixed), "{}", code.id);
        let pathless = example.files.iter().chain(&fixed.files).any(|file| file.path.is_empty());
        assert_eq!(is_terminal(&example), pathless, "{}", code.id);
        is_terminal(&example)
    });
    let listed = AT_A_TERMINAL.iter().map(|(id, _)| *id);
    assert_eq!(at_a_terminal.map(|code| code.id).collect::<Vec<_>>(), listed.collect::<Vec<_>>());
}
