//! The cases of each rule of pages.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use parvis::{
    diagnostic::{Diagnostic, Explanation, Severity},
    dom::Document,
    locale::Messages,
    rules::{self, Rule},
};

/// What stands at the end of a line that a rule must blame, before the rule's code.
const BLAMED: &str = " <<<";

#[derive(Default)]
struct Case {
    title: String,
    page: String,
    /// The line of each finding that must be made, and what it counts as.
    blamed: Vec<(usize, Severity)>,
}

fn read(text: &str, code: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ").filter(|_| !inside) {
            cases.push(Case { title: title.to_owned(), ..Case::default() });
        }
        let Some(case) = cases.last_mut() else { continue };
        if line.starts_with("````") {
            inside = !inside;
        } else if inside {
            let (line, blamed) = line.split_once(BLAMED).unwrap_or((line, ""));
            case.page.push_str(line);
            case.page.push('\n');
            for blamed in blamed.split_whitespace() {
                let severity = if blamed.ends_with('?') { Severity::Warning } else { Severity::Error };
                assert_eq!(blamed.trim_end_matches('?'), code, "another rule's code");
                case.blamed.push((case.page.lines().count(), severity));
            }
        }
    }
    for case in &mut cases {
        case.blamed.sort_unstable();
    }
    cases
}

/// What the rule finds in a page, and the line of each.
fn found(page: &str, rule: &Rule) -> Vec<(usize, Diagnostic)> {
    let document = Document::parse(page);
    let reported = rules::of_page(&document).into_iter().filter(|it| it.diagnostic.code == rule.code);
    let line = |byte: usize| page[..byte].matches('\n').count() + 1;
    let mut found: Vec<_> = reported.map(|it| (line(it.element.bytes().start), it.diagnostic)).collect();
    found.sort_by_key(|(line, diagnostic)| (*line, diagnostic.severity));
    found
}

fn of_pages() -> impl Iterator<Item = &'static Rule> {
    rules::all().filter(|rule| rule.is_of_pages() && !rule.compares_pages())
}

#[test]
fn every_rule_of_pages_reports_its_cases_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/accessibility");
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).map(walkdir::DirEntry::into_path);
    let mut files: BTreeMap<String, _> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), path))
        .collect();
    let mut wrong = Vec::new();
    for rule in of_pages() {
        let (id, name) = (rule.code.id, rule.code.name);
        let Some(path) = files.remove(&format!("{id}-{name}")) else {
            wrong.push(format!("{id} has no cases: {id}-{name}.md"));
            continue;
        };
        let cases = read(&fs::read_to_string(path).unwrap(), id);
        let mut snapshot = String::new();
        for case in &cases {
            let found = found(&case.page, rule);
            let places: Vec<_> = found.iter().map(|(line, it)| (*line, it.severity)).collect();
            if places != case.blamed {
                wrong.push(format!("{id}, {}: found {places:?}, not {:?}", case.title, case.blamed));
            }
            if let Some((_, first)) = found.first() {
                let _ = writeln!(snapshot, "# {}\n", case.title);
                for messages in Messages::LANGUAGES.map(Messages::of) {
                    let help = messages.help(&first.message).unwrap_or_default();
                    let _ = writeln!(snapshot, "{}\n{help}\n", messages.text(&first.message));
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
    wrong.extend(files.keys().map(|name| format!("{name} belongs to no rule")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_of_a_page_breaks_its_rule_and_its_fixed_form_does_not() {
    for rule in of_pages() {
        let [english, _] = Explanation::both(rule.code);
        let page = |section: usize| english.sections[section].files[0].content.as_str();
        assert!(!found(page(1), rule).is_empty(), "{}: its example breaks nothing", rule.code.id);
        assert!(found(page(2), rule).is_empty(), "{}: its fixed example breaks it", rule.code.id);
        assert!(rule.code.standard.is_some(), "{} names no success criterion", rule.code.id);
    }
}
