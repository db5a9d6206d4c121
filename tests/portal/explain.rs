//! `parvis explain`: every code explained, at a terminal and in the documentation.

use std::{fs, path::Path};

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
fn an_unknown_code_is_told_with_the_nearest() {
    for language in ["fr", "en"] {
        insta::assert_snapshot!(format!("unknown.{language}"), explain(&["explain", "G31"], language));
    }
}

/// `cargo run -- --lang fr explain --out docs/fr/regles` and its like in English write them anew.
#[test]
fn the_pages_of_the_documentation_are_what_it_says() {
    for (language, folder) in [("fr", "docs/fr/regles"), ("en", "docs/en/rules")] {
        let site = Site::empty();
        let out = site.root().join("pages");
        run(site.root(), language, &["explain", "--out", out.to_str().unwrap()]);
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let names = |folder: &Path| {
            let mut names: Vec<_> =
                fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        assert_eq!(names(&out), names(&docs), "{folder}");
        for name in names(&out) {
            let (new, kept) = (fs::read_to_string(out.join(&name)), fs::read_to_string(docs.join(&name)));
            assert!(new.unwrap() == kept.unwrap(), "{folder}/{} is not what explain says", name.display());
        }
    }
}
