//! The fields that content rules look at are those that are listed for them.

use std::{collections::BTreeMap, fs, path::Path};

use regex::Regex;

/// The fields listed for each rule, by code.
fn listed(root: &Path) -> BTreeMap<String, Vec<String>> {
    let text = fs::read_to_string(root.join("src/check/refused.rs")).unwrap();
    let line = Regex::new(r#"\("(G\d+)", &\[([^\]]*)\]\)"#).unwrap();
    let words = |list: &str| list.split(',').map(|it| it.trim().trim_matches('"').to_owned()).collect();
    line.captures_iter(&text).map(|found| (found[1].to_owned(), words(&found[2]))).collect()
}

#[test]
fn a_rule_looks_at_no_field_that_is_not_listed_for_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut listed = listed(root);
    let code = Regex::new(r#"(?m)^    "(G\d+)" ""#).unwrap();
    let field = Regex::new(r#"(?:facts|common)\s*\.\s*(\w+)|is_unstated\("(\w+)"\)"#).unwrap();
    for entry in fs::read_dir(root.join("src/rules/government")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let Some(found) = code.captures(&text) else { continue };
        let Some(fields) = listed.remove(&found[1]) else { continue };
        for read in field.captures_iter(&text[found.get(0).unwrap().end()..]) {
            let name = read.get(1).or(read.get(2)).unwrap().as_str();
            // The code only names the commitment in the message.
            let is_of_message = ["code", "is_unstated"].contains(&name);
            assert!(is_of_message || fields.iter().any(|it| it == name), "{} looks at `{name}`", &found[1]);
        }
    }
    assert!(listed.is_empty(), "rules that do not exist: {listed:?}");
}
