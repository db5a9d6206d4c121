//! What a translation has of its own stays when a translator's work comes back.

use std::fs;

use crate::portal::{
    sample_files::png,
    site::{Site, run},
    xliff_editing::{handed_back, units},
};

/// The same page in each language: a callout, a figure, a link with a title, code.
const TEXTS: [(&str, &str); 2] = [
    (
        "fr",
        "---\ntitle: Nouvelle\n---\n\n::::attention Avant d’envoyer\nVérifier l’adresse.\n\n:::note\nUne note.\n:::\n::::\n\n\
         ![Carte](c.png \"Les membres\")\n\n[La loi](https://example.org/ \"Texte officiel\")\n\n```\ncouleur: bleu\n```\n\nFin.\n",
    ),
    (
        "en",
        "---\ntitle: News\n---\n\n::::warning Before you send\nCheck the address.\n\n:::note\nA note.\n:::\n::::\n\n\
         ![Map](c.png \"Members\")\n\n[The act](https://example.org/ \"Official text\")\n\n```\ncolour: blue\n```\n\nEnd.\n",
    ),
];

/// A portal with those texts, the first of them the official one.
fn site(of: &str) -> Site {
    let site = Site::like("good");
    for (language, text) in TEXTS {
        site.write(&format!("content/news/a/{language}.md"), text);
    }
    site.write("content/news/a/c.png", png(40, 30));
    site.append("content/news/a/item.yaml", &format!("official_language: {of}\n"));
    site
}

fn translations(site: &Site, language: &str, arguments: &[&str]) -> (String, String) {
    let output = run(site.root(), language, &[&["translations"], arguments].concat());
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// Hands the item out, lets a translator at it, and takes it back; gives the document and what is said.
fn exchanged(site: &Site, to: &str, translate: impl Fn(&str) -> String) -> (String, String) {
    let document = exported(site, to);
    let said = imported(site, "fr", &handed_back(&document, translate));
    (document, said)
}

fn exported(site: &Site, to: &str) -> String {
    translations(site, "fr", &["--quiet", "export", "news:a", "--to", to]).0
}

fn imported(site: &Site, language: &str, document: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rendu.xlf");
    fs::write(&path, document).unwrap();
    translations(site, language, &["import", path.to_str().unwrap()]).1
}

fn read(site: &Site, language: &str) -> String {
    fs::read_to_string(site.root().join(format!("content/news/a/{language}.md"))).unwrap()
}

/// Without the stamp that an import puts in.
fn unstamped(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with("translation:")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn titles_captions_and_code_of_a_language_stay_its_own() {
    for (of, to, end, ending, ours, theirs) in [
        ("fr", "en", "Fin.", "The end.", TEXTS[0].1, TEXTS[1].1),
        ("en", "fr", "End.", "La fin.", TEXTS[1].1, TEXTS[0].1),
    ] {
        let old = if to == "en" { "End." } else { "Fin." };
        let site = site(of);
        // A second time, with a translation that its source has left behind.
        for is_outdated in [false, true] {
            site.write(&format!("content/news/a/{to}.md"), theirs);
            if is_outdated {
                translations(&site, "fr", &["accept", "news:a", to]);
                site.write(&format!("content/news/a/{of}.md"), ours.replace("title: N", "title: More n"));
            }
            let document = exported(&site, to);
            let targets = units(&document);
            let known = |words: &str| {
                let mut targets = targets.iter().flat_map(|(_, segments)| segments);
                let target = targets.find(|segment| segment.0 == words);
                target.and_then(|segment| segment.1.clone()).unwrap_or_default()
            };
            let words = if of == "fr" { "Avant d’envoyer" } else { "Before you send" };
            let other = if of == "fr" { "Before you send" } else { "Avant d’envoyer" };
            assert_eq!(known(words), other, "{document}");
            let caption = if of == "fr" { "Les membres" } else { "Members" };
            assert!(document.contains(&format!("/>{caption}<ph")), "{document}");
            // A translator who keeps what is there and writes the end anew.
            let back = handed_back(&document, |source| {
                let target = targets.iter().flat_map(|(_, segments)| segments).find(|it| it.0 == source);
                let target = target.and_then(|segment| segment.1.clone()).unwrap_or_default();
                if source == end { ending.to_owned() } else { target }
            });
            let said = imported(&site, "fr", &back);
            assert!(!said.contains("erreur"), "{said}");
            assert_eq!(unstamped(&read(&site, to)), theirs.replace(old, ending), "{is_outdated}");
        }
    }
}

#[test]
fn titles_and_captions_are_translated() {
    for (of, to) in [("fr", "en"), ("en", "fr")] {
        let site = site(of);
        fs::remove_file(site.root().join(format!("content/news/a/{to}.md"))).unwrap();
        let (_, said) = exchanged(&site, to, |source| {
            source
                .replace("Avant d’envoyer", "Before\nyou send")
                .replace("Before you send", "Avant d’envoyer")
                .replace("Les membres", "The \"members\"")
                .replace("Official text", "Texte officiel")
        });
        assert!(!said.contains("erreur"), "{said}");
        let text = read(&site, to);
        for words in match to {
            "en" => ["::::attention Before you send\n", "](c.png \"The \\\"members\\\"\")", "couleur: bleu"],
            _ => [
                "::::warning Avant d’envoyer\n",
                "](https://example.org/ \"Texte officiel\")",
                "colour: blue",
            ],
        } {
            assert!(text.contains(words), "{words}: {text}");
        }
        let (again, _) = exchanged(&site, to, str::to_owned);
        assert!(to == "fr" || again.contains("The \\\"members\\\""), "{again}");
    }
}

#[test]
fn texts_that_staff_changed_meanwhile_are_not_replaced() {
    for (language, said_so) in [
        ("fr", "la traduction de `title` a été modifiée dans le portail depuis l’exportation"),
        ("en", "the translation of `title` has changed in the portal since the export"),
    ] {
        let site = site("fr");
        site.append("content/news/a/item.yaml", "reason: {fr: Un motif, en: A reason}\n");
        let document = exported(&site, "en");
        let back = handed_back(&document, |source| match source {
            "Nouvelle" => "Latest news".to_owned(),
            "Un motif" => "A ground".to_owned(),
            _ => units(&document)
                .iter()
                .flat_map(|(_, segments)| segments)
                .find(|segment| segment.0 == source)
                .and_then(|segment| segment.1.clone())
                .unwrap_or_default(),
        });
        let ours = read(&site, "en");
        // Another part than the translator's: both stay.
        site.write("content/news/a/en.md", ours.replace("End.", "The very end."));
        let said = imported(&site, language, &back);
        assert!(!said.contains("title"), "{said}");
        let both = read(&site, "en");
        assert!(both.contains("title: Latest news") && both.contains("\nThe very end.\n"), "{both}");
        // The same part: it is told, and stays as it is here.
        site.write("content/news/a/en.md", ours.replace("title: News", "title: Fresh news"));
        let facts = fs::read_to_string(site.root().join("content/news/a/item.yaml")).unwrap();
        site.write("content/news/a/item.yaml", facts.replace("A ground", "A cause"));
        let before = crate::portal::site::files(site.root());
        let said = imported(&site, language, &back);
        assert!(said.contains(said_so), "{said}");
        assert!(said.contains(&said_so.replace("title", "reason")), "{said}");
        assert!(crate::portal::site::files(site.root()) == before, "{said}");
    }
}
