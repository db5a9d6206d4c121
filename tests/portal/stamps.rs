//! What a stamp holds: a translation is current until anything that its source says has changed.

use std::{fs, path::Path, process::Command};

use crate::site::{Site, codes, run};

const COMMITMENT: &str = "content/action-plans/2024-2027/commitments/01-eau";

fn answer(site: &Site, language: &str, arguments: &[&str]) -> String {
    let output = run(site.root(), language, &[&["translations"], arguments].concat());
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

/// What the report says of one item, from its line to the next blank one.
fn standing(site: &Site, language: &str, item: &str) -> String {
    let text = answer(site, language, &[]);
    let own = text.split("\n\n").find(|part| part.starts_with(item)).unwrap_or_default();
    let lines = own.lines().enumerate().take_while(|(at, line)| *at == 0 || line.starts_with("  "));
    lines.map(|(_, line)| format!("{line}\n")).collect()
}

fn git(root: &Path, arguments: &[&str]) {
    let names = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(root).args(names).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn committed(site: &Site) {
    git(site.root(), &["init", "-q"]);
    git(site.root(), &["add", "."]);
    git(site.root(), &["commit", "-q", "-m", "Un"]);
}

fn edit(site: &Site, path: &str, from: &str, to: &str) {
    let before = fs::read_to_string(site.root().join(path)).unwrap();
    assert!(before.contains(from), "{before}");
    site.write(path, before.replacen(from, to, 1));
}

fn outdated(site: &Site) -> usize {
    let output = run(site.root(), "fr", &["check", "--format", "json"]);
    codes(&output).iter().filter(|code| *code == "L103").count()
}

#[test]
fn every_field_of_the_source_counts() {
    let site = Site::like("complete");
    let before = outdated(&site);
    let (french, facts) = (format!("{COMMITMENT}/fr.md"), format!("{COMMITMENT}/item.yaml"));
    answer(&site, "fr", &["accept", "commitment:2024-2027/01-eau", "en"]);
    assert_eq!(outdated(&site), before);
    committed(&site);
    // A code is no word, and a line ending says nothing.
    let text = fs::read_to_string(site.root().join(&french)).unwrap();
    site.write(&french, text.replace('\n', "\r\n"));
    edit(&site, &facts, "code: C01.10", "code: C01.11");
    edit(&site, &facts, "topics: [eau]", "topics: []");
    assert_eq!(outdated(&site), before);
    edit(&site, &facts, "fr: Mesurer,", "fr: \"Mesurer, puis publier\",");
    edit(&site, &facts, "ce que contient **son** puits.", "ce que contient **son** puits, ni pourquoi.");
    edit(&site, &french, "chaque semaine", "chaque jour");
    assert_eq!(outdated(&site), before + 1);
    for language in ["fr", "en"] {
        insta::assert_snapshot!(
            format!("fields.{language}"),
            standing(&site, language, "commitment:2024-2027/01-eau")
        );
    }
    let html = answer(&site, "fr", &["--format", "html"]);
    assert!(html.contains("<p>Dans le champ `problem`\u{a0}:</p>\n<del lang=\"fr\">Nul ne sait"), "{html}");
    let json: serde_json::Value = serde_json::from_str(&answer(&site, "fr", &["--format", "json"])).unwrap();
    let all = json["translations"].as_array().unwrap();
    let own = all.iter().find(|it| it["item"] == "commitment:2024-2027/01-eau").unwrap();
    let fields = own["changes"].as_array().unwrap().iter().map(|change| change["field"].as_str());
    assert_eq!(fields.collect::<Vec<_>>(), [Some("problem"), Some("milestones/C01.1/title"), None]);
    // A field may stand in the front matter of the text.
    answer(&site, "fr", &["accept", "commitment:2024-2027/01-eau", "en"]);
    assert_eq!(outdated(&site), before);
    edit(&site, &french, "slug:", "problem: Nul ne sait.\nslug:");
    edit(
        &site,
        &facts,
        "problem: {fr: \"Nul ne sait ce que contient **son** puits, ni pourquoi.\", ",
        "problem: {",
    );
    assert_eq!(outdated(&site), before + 1);
}
