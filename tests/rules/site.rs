//! The cases of each rule that compares pages: each is a small site.

use std::{fmt::Write, fs, path::Path};

use parvis::{
    check,
    diagnostic::{Diagnostics, Explanation, Section},
    locale::Messages,
    report::{Format, format},
    rules::{self, Rule},
};

use super::cases::read;

/// What the rule finds in those pages, and the file and line of each.
fn found(files: &[(String, String)], rule: &Rule) -> (Vec<(String, usize)>, check::SiteReport) {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let mut report = check::html(folder.path()).unwrap();
    report.diagnostics =
        report.diagnostics.iter().filter(|it| it.code == rule.code).cloned().collect::<Diagnostics>();
    let elements = report.diagnostics.iter().filter_map(|it| it.element.as_ref());
    let mut places: Vec<_> = elements.map(|element| (element.page.clone(), element.line)).collect();
    places.sort();
    (places, report)
}

fn files(section: &Section) -> Vec<(String, String)> {
    section.files.iter().map(|file| (file.path.clone(), file.content.clone())).collect()
}

fn that_compare() -> impl Iterator<Item = &'static Rule> {
    rules::all().filter(|rule| rule.compares_pages())
}

#[test]
fn every_rule_that_compares_pages_reports_its_cases_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/site");
    let mut wrong = Vec::new();
    for rule in that_compare() {
        let (id, name) = (rule.code.id, rule.code.name);
        let Ok(text) = fs::read_to_string(folder.join(format!("{id}-{name}.md"))) else {
            wrong.push(format!("{id} has no cases: {id}-{name}.md"));
            continue;
        };
        let cases = read(&text, id);
        let mut snapshot = String::new();
        for case in &cases {
            let (places, report) = found(&case.files, rule);
            if places != case.blamed {
                wrong.push(format!("{id}, {}: found {places:?}, not {:?}", case.title, case.blamed));
            }
            if !places.is_empty() {
                let _ = writeln!(snapshot, "# {}\n", case.title);
                for messages in Messages::LANGUAGES.map(Messages::of) {
                    let text = format(&report.diagnostics, &report.sources, &messages, Format::Text, false);
                    let _ = writeln!(
                        snapshot,
                        "{}\n",
                        text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
                    );
                }
            }
        }
        let fires = cases.iter().filter(|case| !case.blamed.is_empty()).count();
        if fires == 0 || fires == cases.len() {
            wrong.push(format!("{id} needs a case that breaks it and one that does not"));
        }
        insta::with_settings!({ prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(id, snapshot);
        });
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_of_a_site_breaks_its_rule_and_its_fixed_form_does_not() {
    for rule in that_compare() {
        let [english, _] = Explanation::both(rule.code);
        assert!(!found(&files(&english.sections[1]), rule).0.is_empty(), "{}: breaks nothing", rule.code.id);
        assert!(found(&files(&english.sections[2]), rule).0.is_empty(), "{}: breaks it still", rule.code.id);
    }
}
