//! A portal that is not the official source of its texts, and one that says nothing of it.

use std::fs;

use crate::portal::site::Site;

const DECLARATION: &str = "title: {fr: Déclaration, en: Declaration}\nkind: statement\ndate: 2024-06-01\n";
const DOCUMENT: &str = "attachments:\n  - {title: {fr: Texte signé, en: Signed text}, \
    url: \"https://example.org/texte.pdf\", language: fr, format: PDF, official: true}\n";

/// The main part of the declaration's page in French, on a portal whose settings end in `settings`.
fn declaration(settings: &str, facts: &str) -> String {
    let site = Site::like("good");
    site.write("content/declarations/d/item.yaml", format!("{DECLARATION}{facts}"));
    site.write("content/declarations/d/fr.md", "Nous déclarons.\n");
    site.write(
        "content/declarations/d/en.md",
        "---\ntranslation: {kind: courtesy, of: fr}\n---\nWe declare.\n",
    );
    let before = fs::read_to_string(site.root().join("site.toml")).unwrap();
    site.write("site.toml", format!("{settings}{before}"));
    let page = site.built(&[]).join("fr/declarations/d/index.html");
    fs::read_to_string(page).unwrap()
}

#[test]
fn an_official_portal_states_that_its_text_prevails() {
    for settings in ["", "official_site = true\n"] {
        let page = declaration(settings, "");
        assert!(
            page.contains("Le texte en français fait foi.") && !page.contains("Langue officielle"),
            "{page}"
        );
        assert!(!page.contains("Résumé.") && !page.contains("source officielle"), "{page}");
    }
}

#[test]
fn an_unofficial_portal_states_where_the_official_text_is() {
    let unofficial = "official_site = false\n";
    for (facts, said) in [
        ("", ["Résumé.", "n’est pas publié ici"]),
        (DOCUMENT, ["Résumé.", "href=\"https://example.org/texte.pdf\""]),
        ("full_text: true\n", ["Texte reproduit.", "n’est pas publié ici"]),
    ] {
        let page = declaration(unofficial, facts);
        let (_, notice) = page.split_once("<div class=\"notice document\">").unwrap();
        let (notice, _) = notice.split_once("</div>").unwrap();
        assert!(said.iter().all(|words| notice.contains(words)), "{notice}");
        assert!(!page.contains("fait foi") && !page.contains("Langue officielle"), "{page}");
        assert!(page.contains("Ce portail n’est pas une source officielle."), "{page}");
    }
    let named = declaration(unofficial, "official_language: fr\n");
    assert!(named.contains("Langue officielle"), "{named}");
}
