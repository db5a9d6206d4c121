//! Settings that are not valid TOML: one message with the line that was meant, and the rest is read.

use super::{Finding, findings, sampled, starter};

fn with(written: &str, mistake: &str) -> Vec<Finding> {
    let site = starter();
    let settings = std::fs::read_to_string(site.root().join("site.toml")).unwrap();
    assert!(settings.contains(written), "{written}");
    site.write("site.toml", settings.replacen(written, mistake, 1));
    findings(&site)
}

#[test]
fn each_slip_is_one_message_with_the_line_that_was_meant() {
    let languages = "languages = [\"fr\", \"en\"]";
    let url = "base_url = \"https://www.example.org/\"";
    let title = "[title]\nfr = \"Gouvernement ouvert\"\nen = \"Open government\"\n";
    let inline = "title = {fr = \"A\", en = \"B\"}";
    for (written, mistake, meant) in sampled([
        (languages, "languages = [\"fr\"; \"en\"]", languages),
        (languages, "languages: [\"fr\", \"en\"]", languages),
        (languages, "languages [\"fr\", \"en\"]", languages),
        (languages, "languages == [\"fr\", \"en\"]", languages),
        (languages, "languages = [fr, en]", languages),
        (languages, "languages = [“fr”, “en”]", languages),
        (languages, "languages = [« fr », « en »]", languages),
        (languages, "languages = [\"fr\" \"en\"]", languages),
        (languages, "languages = [\"fr, \"en\"]", languages),
        (languages, "languages = [\"fr\", \"en\"", languages),
        (languages, "languages = \"fr\", \"en\"]", languages),
        (languages, "languages = (\"fr\", \"en\")", languages),
        (url, "base_url: https://www.example.org/", url),
        (url, "base_url = “https://www.example.org/”", url),
        (url, "base_url\u{a0}= \"https://www.example.org/\"", url),
        (title, "title = {fr: \"A\", en: \"B\"}\n", inline),
        (title, "title = {fr = A, en = B}\n", inline),
        (title, "title = {fr = \"A\" en = \"B\"}\n", inline),
        (title, "title = {fr = \"A\", en = \"B\"\n", inline),
        ("[title]", "[title", "[title]"),
        ("[title]", "title]", "[title]"),
        ("[title]", "title:", "[title]"),
        ("[title]", "(title)", "[title]"),
        ("fr = \"Gouvernement ouvert\"", "fr = Gouvernement ouvert", "fr = \"Gouvernement ouvert\""),
        ("fr = \"Gouvernement ouvert\"", "fr = « Gouvernement ouvert »", "fr = \"Gouvernement ouvert\""),
        ("publisher", "official_site = True\npublisher", "official_site = true"),
        ("publisher", "official_site = oui\npublisher", "official_site = true"),
    ]) {
        let found = with(written, mistake);
        let texts: String = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 1, "{mistake}: {texts}");
        assert!(found[0].place.starts_with("S103 site.toml:"), "{mistake}: {texts}");
        assert!(found[0].french.contains(&format!("Écrire `{meant}`")), "{mistake}: {texts}");
        assert!(found[0].english.contains(&format!("Write `{meant}`")), "{mistake}: {texts}");
    }
}

#[test]
fn languages_that_are_not_right_are_reported_where_they_are_listed() {
    let languages = "languages = [\"fr\", \"en\"]";
    for (mistake, expected) in [
        ("languages = [\"fr\", \"fr\"]", vec!["S303 site.toml:3:20"]),
        ("languages = []", vec!["S202 site.toml:3:1"]),
        ("", vec!["S202 site.toml:2:1"]),
        ("languages = [\"français\", \"anglais\"]", vec!["S208 site.toml:3:14", "S208 site.toml:3:26"]),
    ] {
        let found: Vec<String> = with(languages, mistake).into_iter().map(|it| it.place).collect();
        assert_eq!(found.len(), expected.len(), "{mistake}: {found:?}");
        assert_eq!(found[0], expected[0], "{mistake}");
    }
    let removed = with(languages, "languages = [\"fr\"]");
    assert_eq!(removed.len(), 1, "{}", removed.iter().map(ToString::to_string).collect::<String>());
    assert!(removed[0].place.starts_with("S208 site.toml:"), "{}", removed[0].place);
}

#[test]
fn a_colour_without_contrast_is_one_message_that_names_the_pairs() {
    let found = with("publisher", "palette = {ink = {light = \"#eeeeee\", dark = \"#111111\"}}\npublisher");
    assert_eq!(found.len(), 1, "{}", found.iter().map(ToString::to_string).collect::<String>());
    assert!(found[0].place.starts_with("A101 site.toml:4:"), "{}", found[0].place);
    assert!(found[0].english.contains("`ink` on `stone`"), "{}", found[0].english);
    assert!(found[0].english.contains("ink/paper"), "{}", found[0].english);
    assert!(found[0].french.contains("ink/paper"), "{}", found[0].french);
}
