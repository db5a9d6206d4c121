//! `parvis translations`: how each stands, stamping them, and texts that go to translators and come
//! back.

use std::{fs, path::Path, process::Command};

use parvis::translations::xliff::{InlinePart, Segment, parts, segments};

use crate::in_time::InTime;
use crate::portal::{
    site::{Site, codes, files, fixture, output_text, run},
    xliff_editing::handed_back,
};

const FRENCH: &str = "---\ntitle: Nouvelle\nsummary: En bref, une nouvelle.\n---\n\nUn premier paragraphe.\n\n\
                      ## Un titre\n\nVoir [l’*organisme*](org:o), et `code`.\n\n```\ncode: 1\n```\n\n- un\n- deux\n";

/// A portal with a text to translate.
fn site() -> Site {
    let site = Site::like("good");
    site.write("content/news/a/fr.md", FRENCH);
    fs::remove_file(site.root().join("content/news/a/en.md")).unwrap();
    site
}

fn answer(site: &Site, language: &str, arguments: &[&str]) -> String {
    let output = run(site.root(), language, &[&["translations"], arguments].concat());
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

/// How the English text of `news:a` stands, and how many words there are to translate.
fn state(site: &Site) -> (String, u64) {
    let json: serde_json::Value = serde_json::from_str(&answer(site, "fr", &["--format", "json"])).unwrap();
    let mut all = json["translations"].as_array().unwrap().iter();
    let own = all.find(|it| it["item"] == "news:a").unwrap();
    (own["state"].as_str().unwrap().to_owned(), own["words"].as_u64().unwrap())
}

fn git(root: &Path, arguments: &[&str]) {
    let names = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(root).args(names).args(arguments).output_in_time();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_status_of_each_text_is_reported() {
    for language in ["fr", "en"] {
        for format in ["text", "csv", "html"] {
            let output = run(&fixture("complete"), language, &["translations", "--format", format]);
            let text = String::from_utf8(output.stdout).unwrap();
            insta::assert_snapshot!(format!("{format}.{language}"), text);
        }
    }
}

#[test]
fn a_translation_is_stamped_and_nothing_else_changes() {
    let site = Site::like("good");
    let before =
        "---\n# La nouvelle.\ntitle:   News   # à garder\n---\n\nText, with an [organization](org:o).\n";
    site.write("content/news/a/en.md", before);
    assert!(answer(&site, "fr", &["accept", "news:a", "en"]).contains("à jour"));
    let stamped = fs::read_to_string(site.root().join("content/news/a/en.md")).unwrap();
    let (front, body) = before.split_once("\n---\n\n").unwrap();
    assert!(stamped.starts_with(front) && stamped.ends_with(body), "{stamped}");
    assert!(stamped.contains("\ntranslation: {kind: courtesy, of: fr, source_hash: "), "{stamped}");
    assert!(answer(&site, "fr", &["accept", "content/news/a/", "en"]).contains("déjà"));
    site.append("content/news/a/fr.md", "\nUne phrase de plus.\n");
    assert_eq!(state(&site).0, "outdated");
    answer(&site, "fr", &["accept", "news:a", "en"]);
    assert_eq!(state(&site).0, "complete");
    let restamped = fs::read_to_string(site.root().join("content/news/a/en.md")).unwrap();
    assert_eq!(restamped.len(), stamped.len());
}

#[test]
fn changes_of_the_source_are_reported_from_the_history() {
    let site = Site::like("good");
    git(site.root(), &["init", "-q"]);
    site.write("content/news/a/fr.md", "---\ntitle: Nouvelle\n---\n\nUn.\n\nDeux.\n\nTrois.\n");
    answer(&site, "fr", &["accept", "news:a", "en"]);
    git(site.root(), &["add", "."]);
    git(site.root(), &["commit", "-q", "-m", "Un"]);
    site.write(
        "content/news/a/fr.md",
        "---\ntitle: Nouvelle\n---\n\nUn.\n\nDeux, ou presque.\n\nQuatre mots de plus.\n",
    );
    assert_eq!(state(&site), ("outdated".to_owned(), 7));
    for language in ["fr", "en"] {
        insta::assert_snapshot!(format!("changed.{language}"), answer(&site, language, &[]));
    }
}

#[test]
fn a_text_is_exported_and_imported() {
    let site = site();
    assert_eq!(state(&site).0, "missing");
    let out = site.root().join("a-traduire.xlf");
    let options = ["export", "--out", out.to_str().unwrap()];
    assert!(answer(&site, "fr", &options).contains("1 texte"), "{}", answer(&site, "fr", &options));
    let document = fs::read_to_string(&out).unwrap();
    insta::assert_snapshot!("exported", document);
    fs::write(
        &out,
        handed_back(&document, |source| {
            source
                .replace("Un ", "One ")
                .replace("Nouvelle", "First news")
                .replace("En bref, une nouvelle", "News, in short")
        }),
    )
    .unwrap();
    let text = answer(&site, "fr", &["import", out.to_str().unwrap()]);
    let english = fs::read_to_string(site.root().join("content/news/a/en.md")).unwrap_or(text);
    insta::assert_snapshot!("imported", english);
    assert_eq!(state(&site).0, "complete");
    let output = run(site.root(), "fr", &["check", "--format", "json"]);
    // A sentence came back as it was.
    assert_eq!(codes(&output), ["L112"], "{}", String::from_utf8_lossy(&output.stdout));
    // A second time, over the text that is there now.
    site.append("content/news/a/en.md", "\n");
    let text = fs::read_to_string(site.root().join("content/news/a/en.md")).unwrap();
    site.write("content/news/a/en.md", text.replace("summary:", "# Gardé.\nsummary:"));
    answer(&site, "fr", &["export", "news:a", "--out", out.to_str().unwrap()]);
    let again = fs::read_to_string(&out).unwrap();
    assert!(again.contains("<target>First news</target>"), "{again}");
    fs::write(&out, handed_back(&again, |source| source.replace("Nouvelle", "Some news"))).unwrap();
    answer(&site, "fr", &["import", out.to_str().unwrap()]);
    let english = fs::read_to_string(site.root().join("content/news/a/en.md")).unwrap();
    assert!(english.contains("title: Some news\n# Gardé.\nsummary:"), "{english}");
}

#[test]
fn damaged_documents_change_no_files() {
    let site = site();
    let exported = run(site.root(), "fr", &["translations", "--quiet", "export", "news:a"]);
    let document = String::from_utf8(exported.stdout).unwrap();
    let good = handed_back(&document, str::to_owned);
    let before = files(site.root());
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("rendu.xlf");
    let mut said = String::new();
    let code = "<ph id=\"1\"";
    let last_target = good.rfind("<target>").unwrap();
    let cut = |text: &str, from: &str, to: &str| {
        let at = text.rfind(from).unwrap();
        format!("{}{to}{}", &text[..at], &text[at + from.len()..])
    };
    let without_mark = {
        let start = last_target + good[last_target..].find(code).unwrap();
        let end = start + good[start..].find("/>").unwrap() + 2;
        format!("{}{}", &good[..start], &good[end..])
    };
    for (name, damaged) in [
        ("a mark is gone", without_mark),
        ("a mark of a tool", cut(&good, "<target>", "<target><pc id=\"9\"></pc>")),
        ("a unit is gone", good.replace("id=\"b2\"", "id=\"b20\"")),
        ("nothing is translated", document.clone()),
        ("another item", good.replace("news:a<", "news:b<")),
        ("another language", good.replace("trgLang=\"en\"", "trgLang=\"es\"")),
        ("another format", good.replace("document:2.0", "document:1.2")),
        ("not XML", good.replace("</xliff>", "</xlif>")),
        ("a blank line", cut(&good, "<target>", "<target>a\n\nb")),
    ] {
        fs::write(&path, damaged).unwrap();
        for language in ["fr", "en"] {
            let output = run(site.root(), language, &["translations", "import", path.to_str().unwrap()]);
            assert_ne!(output.status.code(), Some(0), "{name}");
            said.push_str(&format!("# {name} ({language})\n{}\n", String::from_utf8(output.stderr).unwrap()));
        }
        assert!(files(site.root()) == before, "{name} changed something");
    }
    site.append("content/news/a/fr.md", "\nUne phrase de plus.\n");
    fs::write(&path, &good).unwrap();
    said.push_str(&output_text(&run(site.root(), "fr", &["translations", "import", path.to_str().unwrap()])));
    insta::assert_snapshot!("damaged", said);
}

#[test]
fn texts_that_cannot_be_stamped_or_exported_are_reported() {
    let site = site();
    let mut said = String::new();
    for arguments in [
        &["accept", "news:b", "en"][..],
        &["accept", "news:a", "fr"],
        &["accept", "news:a", "en"],
        &["accept", "news:a", "es"],
        &["export", "news:z"],
        &["export", "news:a", "--to", "fr"],
        &["import", "nowhere.xlf"],
    ] {
        for language in ["fr", "en"] {
            said.push_str(&format!(
                "{} ({language})\n{}",
                arguments.join(" "),
                answer(&site, language, arguments)
            ));
        }
    }
    insta::assert_snapshot!("refused", said);
}

#[test]
fn every_text_of_the_portals_is_the_sum_of_its_units() {
    for name in [".", "complete", "good", "rules"] {
        let root =
            if name == "." { Path::new(env!("CARGO_MANIFEST_DIR")).join("content") } else { fixture(name) };
        for (path, bytes) in files(&root) {
            if !path.to_string_lossy().ends_with(".md") {
                continue;
            }
            let text = String::from_utf8(bytes).unwrap();
            let whole: String = segments(&text)
                .into_iter()
                .map(|piece| match piece {
                    Segment::Separator(text) => text.to_owned(),
                    Segment::Block(block) => {
                        let words = parts(block).into_iter().map(|part| match part {
                            InlinePart::Text(text) | InlinePart::Code(text) => text,
                        });
                        words.collect()
                    }
                })
                .collect();
            assert_eq!(whole, text, "{}", path.display());
        }
    }
}

#[test]
fn outdated_texts_are_stamped_only_on_request() {
    let site = Site::like("good");
    answer(&site, "fr", &["accept", "news:a", "en"]);
    site.append("content/news/a/fr.md", "\nUne phrase de plus.\n");
    site.append("content/news/a/en.md", "\nOne more sentence.\n");
    assert_eq!(state(&site).0, "outdated");
    let out = site.root().join("rendu.xlf");
    let path = out.to_str().unwrap();
    answer(&site, "fr", &["export", "news:a", "--out", path]);
    let document = fs::read_to_string(&out).unwrap();
    assert!(document.contains("<target>One more sentence.</target>"), "{document}");
    answer(&site, "fr", &["import", path]);
    assert_eq!(state(&site).0, "outdated");
    fs::write(&out, document.replace("state=\"initial\"", "state=\"reviewed\"")).unwrap();
    answer(&site, "fr", &["import", path]);
    assert_eq!(state(&site).0, "complete");
}

#[test]
fn a_unit_that_a_tool_split_is_imported_whole_or_not_at_all() {
    let site = site();
    let out = site.root().join("rendu.xlf");
    let path = out.to_str().unwrap();
    answer(&site, "fr", &["export", "news:a", "--out", path]);
    let good = handed_back(&fs::read_to_string(&out).unwrap(), str::to_owned);
    let whole = "<source>Un premier paragraphe.</source><target>Un premier paragraphe.</target></segment>";
    let cut = |second: &str| {
        let parts = format!(
            "<source>Un premier</source><target>A first</target></segment>\
             <ignorable><source> </source></ignorable><segment><source>paragraphe.</source>{second}</segment>"
        );
        assert!(good.contains(whole), "{good}");
        good.replace(whole, &parts)
    };
    fs::write(&out, cut("")).unwrap();
    assert!(answer(&site, "fr", &["import", path]).contains("1 unité n’est pas traduite\u{a0}: `b1`"));
    assert!(!site.root().join("content/news/a/en.md").exists());
    fs::write(&out, cut("<target>paragraph.</target>")).unwrap();
    answer(&site, "fr", &["import", path]);
    let english = fs::read_to_string(site.root().join("content/news/a/en.md")).unwrap();
    assert!(english.contains("\nA first paragraph.\n"), "{english}");
}

#[test]
fn a_text_without_front_matter_gets_one() {
    let site = Site::like("good");
    site.write("content/news/a/item.yaml", "date: 2026-11-20\ntitle: {en: News}\n");
    site.write("content/news/a/fr.md", "---\ntitle: Nouvelle\nsummary: En bref.\n---\nUn texte.\n");
    site.write("content/news/a/en.md", "A text.\n");
    let out = site.root().join("rendu.xlf");
    let path = out.to_str().unwrap();
    answer(&site, "fr", &["export", "news:a", "--out", path]);
    fs::write(&out, handed_back(&fs::read_to_string(&out).unwrap(), str::to_owned)).unwrap();
    answer(&site, "fr", &["import", path]);
    let english = fs::read_to_string(site.root().join("content/news/a/en.md")).unwrap();
    assert!(
        english.starts_with("---\nsummary: En bref.\ntranslation: {kind: courtesy, of: fr, "),
        "{english}"
    );
    assert!(english.ends_with("}\n---\nUn texte.\n"), "{english}");
    let facts = fs::read_to_string(site.root().join("content/news/a/item.yaml")).unwrap();
    assert!(facts.contains("title: {en: Nouvelle}"), "{facts}");
}
