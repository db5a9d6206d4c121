//! `parvis explain`: every code explained, at a terminal and in the documentation.

use crate::portal::site::{Site, run};

fn explain(arguments: &[&str], language: &str) -> String {
    let output = run(Site::empty().root(), language, arguments);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    format!("{}{}", text(output.stdout), text(output.stderr))
}

#[test]
fn a_code_is_explained_wherever_one_is() {
    for language in ["fr", "en"] {
        insta::assert_snapshot!(format!("G301.{language}"), explain(&["explain", "G301"], language));
        assert_eq!(
            explain(&["explain", "g301"], language),
            explain(&["explain", "commitment-without-lead"], language)
        );
    }
}

#[test]
fn without_a_code_they_are_listed_by_family() {
    for language in ["fr", "en"] {
        let list = explain(&["explain"], language);
        for code in parvis::codes() {
            assert!(list.contains(&format!("  {}  ", code.id)), "{}", code.id);
        }
        let families: Vec<&str> =
            list.lines().filter(|line| !line.is_empty() && !line.starts_with(' ')).collect();
        insta::assert_snapshot!(format!("families.{language}"), families.join("\n"));
    }
}

#[test]
fn an_unknown_code_is_reported_with_the_nearest() {
    for language in ["fr", "en"] {
        insta::assert_snapshot!(format!("unknown.{language}"), explain(&["explain", "G31"], language));
    }
}
