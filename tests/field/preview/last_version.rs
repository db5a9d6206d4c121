//! While the portal has errors, its last version without any is shown, and each page says so.

use super::{PAGE, news_body, starter};
use crate::{
    field::preview::running::Preview,
    portal::site::{Site, parvis},
};

const WORDS: [(&str, &str, &str); 2] = [
    ("fr", "Cette page n’est pas à jour", "Portail vérifié"),
    ("en", "This page is not up to date", "Portal checked"),
];

fn previewed(language: &str) -> (Site, Preview) {
    let site = starter();
    news_body(&site, "Le texte.\n");
    let mut command = parvis(site.root());
    command.args(["--lang", language]);
    let preview = Preview::start(command, &[]);
    (site, preview)
}

#[test]
fn a_page_that_is_not_up_to_date_says_so_until_the_errors_are_fixed() {
    for (language, words, _) in WORDS {
        let (site, preview) = previewed(language);
        assert!(!preview.panel(PAGE).contains(words));
        for (path, broken) in [
            ("i18n/fr.ftl", "skip = { $a\n"),
            ("i18n/en.ftl", "skip = {\n"),
            ("content/news/x/fr.md", "---\ntitle: [\n---\nUn autre texte.\n"),
            ("content/news/x/item.yaml", "date: 2026-13-45\n"),
            ("site.toml", "[[[\n"),
        ] {
            let before = std::fs::read(site.root().join(path)).ok();
            site.write(path, broken);
            preview.shows(&format!("/__parvis/panel{PAGE}"), words);
            assert!(preview.get(PAGE).body.contains("Le texte."), "{path}");
            // Every page is of the last version: the home page too, and one that does not exist.
            for other in ["/fr/", "/en/", "/fr/nouvelles/jamais/"] {
                assert!(preview.panel(other).contains(words), "{path}: {other}");
            }
            match before {
                Some(before) => site.write(path, before),
                None => std::fs::remove_file(site.root().join(path)).unwrap(),
            }
            preview.lacks(&format!("/__parvis/panel{PAGE}"), words);
        }
    }
}

#[test]
fn open_pages_are_told_that_they_are_not_up_to_date() {
    let (language, words, checked) = WORDS[0];
    let (site, preview) = previewed(language);
    preview.told(checked);
    let events = preview.events();
    site.write("i18n/fr.ftl", "skip = { $a\n");
    preview.shows(&format!("/__parvis/panel{PAGE}"), words);
    // The problems are sent first, then the panel is to be loaded again.
    events.says("event: problems");
    let after = events.says("event: panel");
    assert!(after.contains("S5"), "{after}");
}

#[test]
fn a_page_whose_template_fails_says_that_it_is_not_up_to_date() {
    for (language, words, checked) in WORDS {
        let (site, preview) = previewed(language);
        preview.told(checked);
        preview.shows(PAGE, "Le texte.");
        let template = |inside: &str| {
            format!("{{% extends \"pages/item.html\" %}}{{% block after %}}{inside}{{% endblock %}}")
        };
        site.write("themes/parvis/pages/news.html", template("{{ 1 / 0 }}"));
        preview.shows(&format!("/__parvis/panel{PAGE}"), words);
        assert!(preview.get(PAGE).body.contains("Le texte."));
        site.write("themes/parvis/pages/news.html", template("Réparé."));
        preview.shows(PAGE, "Réparé.");
        assert!(!preview.panel(PAGE).contains(words));
    }
}

#[test]
fn a_preview_of_errors_alone_has_a_policy() {
    let site = starter();
    site.write("themes/parvis/base.html", "{% if %}");
    let preview = super::start(site.root(), &[]);
    let body = preview.get("/fr/").body;
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; \
                  img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'\">";
    assert!(body.contains(policy) && body.find(policy) < body.find("<title>"), "{body}");
    assert!(!body.contains("style=") && !body.contains("<style"), "{body}");
}
