//! Front matter whose lines are almost right.

use super::{findings, places, sampled, starter};
use crate::portal::site::run;

const TEXT: &str = "content/news/ouverture/fr.md";

#[test]
fn wrong_lines_are_one_message_and_the_fields_are_read() {
    let text = std::fs::read_to_string(starter().root().join(TEXT)).unwrap();
    let (fields, body) = text.strip_prefix("---\n").unwrap().split_once("---\n").unwrap();
    for (written, place, french, english) in sampled([
        (format!("\n{text}"), "1:1", "première ligne", "first line"),
        (format!("\u{feff}\n  \n{text}"), "1:2", "première ligne", "first line"),
        (format!(" ---\n{fields}---\n{body}"), "1:1", "trois traits d’union", "three hyphens"),
        (format!("----\n{fields}----\n{body}"), "1:1", "trois traits d’union", "three hyphens"),
        (format!("***\n{fields}***\n{body}"), "1:1", "trois traits d’union", "three hyphens"),
        (format!("—\n{fields}—\n{body}"), "1:1", "trois traits d’union", "three hyphens"),
        (format!("```yaml\n{fields}```\n{body}"), "1:1", "trois traits d’union", "three hyphens"),
        (format!("+++\n{fields}+++\n{body}"), "1:1", "trois traits d’union", "three hyphens"),
        (format!("---\n{fields}----\n{body}"), "4:1", "trois traits d’union", "three hyphens"),
        (format!("---\n{fields} ---\n{body}"), "4:1", "trois traits d’union", "three hyphens"),
        (format!("---\n{fields}--\n{body}"), "4:1", "trois traits d’union", "three hyphens"),
        (format!("---\n{fields}\n{body}"), "1:1", "n’est pas fermé", "not closed"),
        (format!("---\n{fields}{body}"), "1:1", "n’est pas fermé", "not closed"),
        (format!("{fields}---\n{body}"), "1:1", "ne commence pas par", "does not begin with"),
        (format!("---{fields}---\n{body}"), "1:1", "seul sur sa ligne", "alone on its line"),
        (format!("---\n{fields}--- {body}"), "4:1", "seul sur sa ligne", "alone on its line"),
    ]) {
        let site = starter();
        site.write(TEXT, &written);
        let found = findings(&site);
        let texts: String = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 1, "{written}: {texts}");
        assert_eq!(found[0].place, format!("S401 {TEXT}:{place}"), "{written}");
        assert!(found[0].french.contains(french), "{written}: {texts}");
        assert!(found[0].english.contains(english), "{written}: {texts}");
        run(site.root(), "fr", &["check", "--fix"]);
        assert_eq!(places(&site), [""; 0], "{written}");
    }
}

#[test]
fn notes_above_front_matter_are_reported_and_left_to_the_author() {
    let text = std::fs::read_to_string(starter().root().join(TEXT)).unwrap();
    for note in ["<!-- À relire -->\n", "# À relire\n"] {
        let site = starter();
        site.write(TEXT, format!("{note}{text}"));
        assert_eq!(places(&site), [format!("S401 {TEXT}:1:1")], "{note}");
        run(site.root(), "fr", &["check", "--fix"]);
        assert!(std::fs::read_to_string(site.root().join(TEXT)).unwrap().starts_with(note));
    }
}

#[test]
fn a_text_that_begins_with_a_line_across_the_page_has_no_front_matter() {
    let site = starter();
    site.write("content/news/x/item.yaml", "date: 2026-11-20\ntitle: {fr: Les membres, en: The members}\n");
    site.write("content/news/x/fr.md", "***\n\nLe comité se réunit.\n\n***\n");
    site.write("content/news/x/en.md", "***\n\nThe committee meets.\n\n***\n");
    assert!(places(&site).iter().all(|place| !place.starts_with("S4")), "{:?}", places(&site));
}
