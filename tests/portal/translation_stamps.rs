//! What a stamp holds: a translation is current until anything that its source says has changed.

use std::{fs, path::Path, process::Command};

use crate::in_time::InTime;
use crate::portal::site::{Site, codes, run};

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
    let output = Command::new("git").arg("-C").arg(root).args(names).args(arguments).output_in_time();
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
fn every_field_of_the_source_changes_the_stamp() {
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

#[test]
fn the_existing_files_are_listed() {
    let site = Site::like("good");
    for language in ["fr", "en"] {
        let from = site.root().join(format!("content/news/a/{language}.md"));
        fs::rename(&from, site.root().join(format!("content/news/a/index.{language}.md"))).unwrap();
    }
    let facts = "title: {fr: Sans texte}\nkind: civil-society\n";
    site.write("content/organizations/sans-texte/item.yaml", facts);
    answer(&site, "fr", &["accept", "news:a", "en"]);
    committed(&site);
    edit(&site, "content/news/a/index.fr.md", "Texte, avec", "Un texte, avec");
    for language in ["fr", "en"] {
        let text = standing(&site, language, "news:a");
        assert!(text.contains("  content/news/a/index.en.md\n  - Texte, avec un"), "{text}");
        let text = standing(&site, language, "org:sans-texte");
        assert!(text.contains("  content/organizations/sans-texte/item.yaml\n"), "{text}");
    }
    let document = answer(&site, "fr", &["export", "news:a"]);
    assert!(document.contains("original=\"content/news/a/index.fr.md\""), "{document}");
    // A text that is made is called as its source is.
    fs::remove_file(site.root().join("content/news/a/index.en.md")).unwrap();
    let document = answer(&site, "fr", &["--quiet", "export", "news:a"]);
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("rendu.xlf");
    fs::write(&path, crate::portal::xliff_editing::handed_back(&document, str::to_owned)).unwrap();
    answer(&site, "fr", &["import", path.to_str().unwrap()]);
    assert!(site.root().join("content/news/a/index.en.md").is_file());
    assert!(!site.root().join("content/news/a/en.md").exists());
}

#[test]
fn lines_end_as_those_of_their_file() {
    let site = Site::like("good");
    let texts = [
        ("fr", "---\r\ntitle: Nouvelle\r\n---\r\n\r\nUn.\r\n\r\nDeux.\r\n\r\nTrois.\r\n"),
        ("en", "---\r\ntitle: News\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n\r\nThree.\r\n"),
    ];
    for (language, text) in texts {
        site.write(&format!("content/news/a/{language}.md"), text);
    }
    answer(&site, "fr", &["accept", "news:a", "en"]);
    let stamped = fs::read_to_string(site.root().join("content/news/a/en.md")).unwrap();
    assert!(stamped.contains("source_hash") && !stamped.replace("\r\n", "").contains('\n'), "{stamped:?}");
    committed(&site);
    edit(&site, "content/news/a/fr.md", "Deux.", "Deux, ou presque.");
    for language in ["fr", "en"] {
        let text = standing(&site, language, "news:a");
        assert!(text.ends_with("/en.md\n  - Deux.\n  + Deux, ou presque.\n"), "{text}");
    }
}

#[test]
fn unfinished_texts_are_not_stamped() {
    for (language, said) in
        [("fr", "n’a pas de texte sous son en-tête"), ("en", "has no text below its front matter")]
    {
        let site = Site::like("good");
        let path = site.root().join("content/news/a/en.md");
        site.write("content/news/a/en.md", "---\ntitle: News\n---\n");
        let answered = answer(&site, language, &["accept", "news:a", "en"]);
        assert!(answered.contains(said), "{answered}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "---\ntitle: News\n---\n");
        // A field that was begun by hand.
        for begun in ["translation:", "translation: # à faire", "translation: ~"] {
            site.write("content/news/a/en.md", format!("---\n{begun}\ntitle: News\n---\nText.\n"));
            let answered = answer(&site, language, &["accept", "news:a", "en"]);
            let text = fs::read_to_string(&path).unwrap();
            let stamp = "---\ntranslation: {kind: courtesy, of: fr, source_hash: ";
            assert!(
                text.starts_with(stamp) && text.ends_with("\ntitle: News\n---\nText.\n"),
                "{answered}{text}"
            );
        }
    }
}
