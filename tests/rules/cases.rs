//! The cases of each rule.

use std::{collections::BTreeSet, fmt::Write, fs, path::Path};

use parvis::{
    diagnostic::Diagnostics,
    locale::Messages,
    report::{Format, format},
    rules::Rule,
};
use rayon::prelude::*;

use super::portal::{RuleReport, TODAY, run_rules};

/// What stands at the end of a line that a rule must blame, before the rule's code.
const BLAMED: &str = " <<<";

#[derive(Default)]
pub struct Case {
    pub title: String,
    today: String,
    pub files: Vec<(String, String)>,
    /// The file and the line of each finding that must be made.
    pub blamed: Vec<(String, usize)>,
}

/// Reads the cases of a rule: a title under `##`, `today: …` where another day is meant, and the
/// files as code blocks that name their path.
pub fn read(text: &str, code: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut path: Option<String> = None;
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ").filter(|_| path.is_none()) {
            let title = title.to_owned();
            cases.push(Case { title, today: TODAY.to_owned(), ..Case::default() });
        }
        let Some(case) = cases.last_mut() else { continue };
        match (&path, line.strip_prefix("````")) {
            (Some(_), Some(_)) => path = None,
            (None, Some(information)) => {
                let named = information.split_once(' ').expect("a path after the format").1;
                case.files.push((named.to_owned(), String::new()));
                path = Some(named.to_owned());
            }
            (Some(named), None) => {
                let (_, content) = case.files.last_mut().unwrap();
                let (line, blamed) =
                    line.split_once(BLAMED).map_or((line, None), |(line, code)| (line, Some(code)));
                content.push_str(line);
                content.push('\n');
                for blamed in blamed.into_iter().flat_map(str::split_whitespace) {
                    assert_eq!(blamed, code, "another rule's code");
                    case.blamed.push((named.clone(), content.lines().count()));
                }
            }
            (None, None) => {
                if let Some(today) = line.strip_prefix("today: ") {
                    today.clone_into(&mut case.today);
                }
            }
        }
    }
    for case in &mut cases {
        case.blamed.sort();
    }
    cases
}

fn reported(report: &RuleReport, code: &str, messages: &Messages) -> String {
    let mut own: Diagnostics = report.reported.iter().filter(|it| it.code.id == code).cloned().collect();
    own.sort(&report.sources);
    let text = format(&own, &report.sources, messages, Format::Text, false);
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// What the cases of a rule show: what is wrong with them, and the findings in both languages.
struct Shown {
    id: &'static str,
    wrong: Vec<String>,
    snapshot: String,
}

/// Holds a rule to the cases in a file.
fn show(rule: &Rule, path: &Path) -> Shown {
    let id = rule.code.id;
    let mut shown = Shown { id, wrong: Vec::new(), snapshot: String::new() };
    let Ok(text) = fs::read_to_string(path) else {
        shown.wrong.push(format!("{id} has no cases: {}", path.display()));
        return shown;
    };
    let cases = read(&text, id);
    for case in &cases {
        let report = run_rules(&case.files, &case.today);
        if report.places(id) != case.blamed {
            let found = report.places(id);
            shown.wrong.push(format!("{id}, {}: found {found:?}, not {:?}", case.title, case.blamed));
        }
        let others: Vec<_> = report.others.iter().map(|it| (it.code.id, &it.location)).collect();
        if !others.is_empty() {
            shown.wrong.push(format!("{id}, {}: other mistakes: {others:?}", case.title));
        }
        if !case.blamed.is_empty() {
            let _ = writeln!(shown.snapshot, "# {}\n", case.title);
            for language in Messages::LANGUAGES {
                let _ = writeln!(shown.snapshot, "{}\n", reported(&report, id, &Messages::of(language)));
            }
        }
    }
    let fires = cases.iter().filter(|case| !case.blamed.is_empty()).count();
    if fires == 0 || fires == cases.len() {
        shown.wrong.push(format!("{id} needs a case that breaks it and one that does not"));
    }
    shown
}

#[test]
fn every_rule_reports_its_cases_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let cases_of = |rule: &'static Rule| {
        let (id, name) = (rule.code.id, rule.code.name);
        let family = match &id[..1] {
            "G" => "government",
            "L" => "language",
            "A" => "writing",
            "P" => "publication",
            _ => "address",
        };
        (rule, folder.join(family).join(format!("{id}-{name}.md")))
    };
    let rules: Vec<_> = parvis::rules::all().filter(|rule| !rule.is_of_pages()).map(cases_of).collect();
    let shown: Vec<Shown> = rules.par_iter().map(|(rule, path)| show(rule, path)).collect();
    let mut wrong = Vec::new();
    for shown in shown {
        wrong.extend(shown.wrong);
        insta::with_settings!({ prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(shown.id, shown.snapshot);
        });
    }
    let known: BTreeSet<&Path> = rules.iter().map(|(_, path)| path.as_path()).collect();
    for entry in walkdir::WalkDir::new(&folder).into_iter().map(Result::unwrap) {
        let path = entry.path();
        // Those of rules of pages are looked at with them.
        let of_pages = ["accessibility", "site"].iter().any(|name| path.starts_with(folder.join(name)));
        if !of_pages && path.extension().is_some_and(|ending| ending == "md") && !known.contains(path) {
            wrong.push(format!("{} belongs to no rule", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
