//! The pages of the documentation that a command writes: `explain` and `reference`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use parvis::model::{Collection, Common, Record};

use crate::portal::site::{Site, files, run};

/// Each command, and the folders of its pages in French and in English.
const WRITTEN: [(&str, [&str; 2]); 2] = [
    ("explain", ["docs/fr/regles", "docs/en/rules"]),
    ("reference", ["docs/fr/reference", "docs/en/reference"]),
];

fn docs(folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).into_iter().collect()
}

/// `cargo run -- --lang fr reference --out docs/fr/reference` and its like write them anew.
#[test]
fn generated_pages_match_the_commands() {
    for (command, folders) in WRITTEN {
        for (language, folder) in ["fr", "en"].into_iter().zip(folders) {
            let site = Site::empty();
            let out = site.root().join("pages");
            run(site.root(), language, &[command, "--out", out.to_str().unwrap()]);
            let (written, kept) = (files(&out).into_iter().collect::<BTreeMap<_, _>>(), docs(folder));
            assert!(written.keys().eq(kept.keys()), "{folder}: {:?}", written.keys());
            for (name, text) in &written {
                assert!(kept[name] == *text, "{folder}/{} is not what {command} writes", name.display());
            }
        }
    }
}

/// Every field of the model has a row with words in both languages.
#[test]
fn every_field_is_described_in_both_languages() {
    for (folder, language) in [("docs/fr/reference", "fr"), ("docs/en/reference", "en")] {
        let pages = docs(folder);
        let all: String = pages.values().map(|page| String::from_utf8_lossy(page)).collect();
        for collection in Collection::ALL {
            for field in Common::fields().into_iter().chain(collection.fields()) {
                let start = format!("| `{}`", field.name);
                let row = all.lines().find(|line| line.starts_with(&start));
                let row = row.unwrap_or_else(|| panic!("{} is not in {folder}", field.name));
                assert!(row.split(" | ").all(|cell| !cell.trim_matches(['|', ' ']).is_empty()), "{row}");
            }
        }
        assert!(!all.contains("[reference-") && !all.contains("[environment-"), "{language}: a missing text");
    }
}

#[test]
fn the_reference_is_shown_at_a_terminal() {
    for (language, subjects) in
        [("fr", ["engagement", "réglages", "site"]), ("en", ["news", "setings", "site"])]
    {
        let shown = subjects.map(|subject| {
            let output = run(Site::empty().root(), language, &["reference", subject]);
            let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
            let lines: Vec<&str> = text.lines().take(9).map(str::trim_end).collect();
            format!(
                "$ parvis reference {subject} → {}\n{}\n",
                output.status.code().unwrap(),
                lines.join("\n")
            )
        });
        insta::assert_snapshot!(format!("reference.{language}"), shown.join("\n"));
    }
}
