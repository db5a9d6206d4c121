//! Mistakes of the first weeks of a portal, each with its one message and its correction.

use super::{Finding, findings, news_body, places, small_portal};
use crate::portal::site::Site;

fn with_body(body: &str) -> Site {
    let site = small_portal();
    news_body(&site, body);
    site
}

fn with_facts(facts: &str) -> Site {
    let site = with_body("Texte.\n");
    site.write("content/news/x/item.yaml", facts);
    site
}

fn in_french(site: &Site) -> Finding {
    let found = findings(site).into_iter().find(|finding| finding.place.contains("/fr.md"));
    found.unwrap_or_else(|| panic!("nothing is reported in French: {:?}", places(site)))
}

#[test]
fn a_style_sheet_with_a_number_of_its_own_adds_to_the_others() {
    for name in ["90-propre.css", "81-prose.css", "05-polices.css", "99-ville.css"] {
        let site = with_body("Texte.\n");
        site.write(&format!("themes/parvis/styles/{name}"), ".prose h2 { letter-spacing: 0.01em }\n");
        assert_eq!(places(&site), [""; 0], "{name}");
    }
}

#[test]
fn files_of_mail_programs_and_of_passwords_are_not_published() {
    for name in ["RE texte.msg", "annonce.eml", "archives.PST", "portail.pfx", "serveur.rdp"] {
        let site = with_body("Texte.\n");
        site.write(&format!("content/news/x/{name}"), "a");
        assert_eq!(places(&site), [format!("P105 content/news/x/{name}:1:1")], "{name}");
    }
    for name in ["rencontre.ics", "carte.vcf", "message.txt"] {
        let site = with_body("Texte.\n");
        site.write(&format!("content/news/x/{name}"), "a");
        assert_eq!(places(&site), [format!("P109 content/news/x/{name}:1:1")], "{name}");
    }
    let site = with_body("Texte.\n");
    site.write("content/news/x/plan - Raccourci.lnk", "a");
    assert_eq!(places(&site), ["A953 content/news/x/plan - Raccourci.lnk:1:1"]);
}

#[test]
fn a_translation_in_a_word_file_is_named_where_it_is_missing() {
    for name in ["en.docx", "EN.odt", "en.rtf"] {
        let site = with_body("Texte.\n");
        std::fs::remove_file(site.root().join("content/news/x/en.md")).unwrap();
        site.write(&format!("content/news/x/{name}"), "{\\rtf1 a}");
        let found = findings(&site);
        let missing = found.iter().find(|it| it.place.starts_with("L101")).unwrap();
        assert!(missing.french.contains(&format!("«\u{a0}{name}\u{a0}» n’est pas lu")), "{missing}");
        assert!(missing.english.contains(&format!("“{name}” is not read")), "{missing}");
    }
}

#[test]
fn typed_dashes_and_spaces_of_yaml_are_reported_at_their_line() {
    let list = |lines: &str| with_facts(&format!("date: 2026-11-20\nattachments:\n{lines}"));
    for (lines, place) in [
        ("  – title: {fr: Plan, en: Plan}\n    url: https://example.org/a\n", 3),
        ("  • title: {fr: Plan, en: Plan}\n    url: https://example.org/a\n", 3),
        (
            "  - title: {fr: Plan, en: Plan}\n\u{a0}\u{a0}\u{a0}\u{a0}url: https://example.org/a\n    language: fr\n",
            4,
        ),
    ] {
        let found = findings(&list(lines));
        let places: Vec<&str> = found.iter().map(|it| it.place.as_str()).collect();
        assert_eq!(places.len(), 1, "{lines}{places:?}");
        assert!(places[0].starts_with(&format!("S101 content/news/x/item.yaml:{place}:")), "{places:?}");
    }
}

#[test]
fn corrections_of_links_are_whole() {
    for (link, corrected) in [
        (
            "[Écrire](mailto:a@example.org?subject=Question sur les horaires)",
            "(mailto:a@example.org?subject=Question%20sur%20les%20horaires)`",
        ),
        ("[En savoir plus](#Pour en savoir plus)", "(#pour-en-savoir-plus)`"),
        (
            "![Carte du quai nord : la passerelle relie la billetterie au traversier](carte.png « Le quai »)",
            "](carte.png \"Le quai\")`",
        ),
    ] {
        let finding = in_french(&with_body(&format!("{link}\n")));
        assert!(finding.place.starts_with("S437"), "{finding}");
        assert!(finding.french.contains(corrected) && finding.english.contains(corrected), "{finding}");
    }
}

#[test]
fn bullets_of_word_processors_are_lists() {
    let of = |lines: &str| in_french(&with_body(&format!("Les travaux comprennent :\n\n{lines}\n")));
    let sub_bullets = of("o\tle tablier\no\tles garde-corps");
    assert!(
        sub_bullets.place.starts_with("S438") && sub_bullets.french.contains("`- le tablier`"),
        "{sub_bullets}"
    );
    let dashes = of("– La pente\n– Le tablier\n– Les garde-corps");
    assert!(dashes.place.starts_with("S438") && dashes.french.contains("`- La pente`"), "{dashes}");
    let site = with_body("Les travaux comprennent :\n\n• la pente;\n• le tablier;\n• les garde-corps.\n");
    // The same body is in both texts.
    assert!(
        places(&site).iter().all(|it| it.starts_with("A923") || it.starts_with("L112")),
        "{:?}",
        places(&site)
    );
    // A dialogue.
    let site = with_body("– Le quai ouvre.\n– Enfin!\n– Allons-y.\n");
    assert_eq!(places(&site), [""; 0]);
}

#[test]
fn the_french_name_of_a_collection_is_corrected() {
    for (folder, right) in [("nouvelles", "news"), ("organismes", "organizations"), ("evenements", "events")]
    {
        let site = with_body("Texte.\n");
        site.write(&format!("content/{folder}/y/fr.md"), "---\ntitle: Le quai\n---\nTexte.\n");
        let found = findings(&site);
        assert_eq!(found.len(), 1);
        assert!(
            found[0].place.starts_with("S120") && found[0].french.contains(&format!("«\u{a0}{right}\u{a0}»")),
            "{}",
            found[0]
        );
        assert!(found[0].english.contains(&format!("“{right}”")), "{}", found[0]);
    }
}

#[test]
fn a_mistake_of_the_settings_is_one_message() {
    let with = |text: &str| {
        let site = with_body("Texte.\n");
        site.append("site.toml", text);
        site
    };
    let exception = |item: &str, until: &str| {
        with(&format!(
            "\n[[rules.exceptions]]\nrule = \"L205\"\nitem = \"{item}\"\nreason = \"Vérifié.\"\n{until}"
        ))
    };
    let found = findings(&exception("news:xx", ""));
    assert_eq!(found.len(), 1);
    assert!(found[0].place.starts_with("R101 site.toml"), "{}", found[0]);
    let found = findings(&exception("news:x", "until = 31/12/2026\n"));
    assert_eq!(found.len(), 1, "{:?}", found.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert!(found[0].french.contains("`until = \"2026-12-31\"`"), "{}", found[0]);
}

#[test]
fn an_image_that_stayed_in_an_email_is_explained() {
    for address in ["cid:image001.png@01DC5A", "data:image/png;base64,iVBORw0KGgo="] {
        let finding = in_french(&with_body(&format!("![Affiche]({address})\n")));
        assert!(finding.place.starts_with("S407"), "{finding}");
        assert!(finding.french.contains("dans le dossier de cet élément"), "{finding}");
        assert!(finding.english.contains("in this item’s folder"), "{finding}");
    }
}

#[test]
fn the_day_of_an_event_is_compared_however_it_is_written() {
    let event = |sentence: &str| {
        let site = small_portal();
        let folder = "content/events/assemblee";
        site.write(
            &format!("{folder}/item.yaml"),
            "kind: meeting\nstart: 2026-12-17\nlanguages: [fr]\nreason: {fr: Essai., en: Trial.}\n",
        );
        site.write(&format!("{folder}/fr.md"), format!("---\ntitle: Assemblée publique\n---\n{sentence}\n"));
        places(&site).into_iter().filter(|place| place.starts_with("G606")).count()
    };
    for sentence in [
        "L’assemblée publique aura lieu le jeudi 10 décembre 2026.",
        "L’assemblée se tiendra à la salle communautaire le 10 décembre 2026.",
        "La réunion est prévue pour le 10 décembre 2026.",
        "La réunion est prévue le 10 décembre 2026.",
        "La rencontre se déroulera le 10 décembre 2026.",
    ] {
        assert_eq!(event(sentence), 1, "{sentence}");
    }
    for sentence in [
        "L’assemblée aura lieu le jeudi 17 décembre 2026.",
        "Une deuxième assemblée aura lieu le 14 janvier 2027.",
        "L’assemblée aura lieu le 17 décembre 2026; les inscriptions ferment le 10 décembre 2026.",
        "Le vote a lieu le 10 décembre 2026.",
    ] {
        assert_eq!(event(sentence), 0, "{sentence}");
    }
}

#[test]
fn dates_in_the_wrong_order_are_one_message() {
    let site = small_portal();
    let folder = "content/consultations/quai";
    site.write(
        &format!("{folder}/item.yaml"),
        "kinds: [questionnaire]\nopens: 2026-11-16\ncloses: 2025-12-18\n",
    );
    let body = "Le questionnaire est ouvert jusqu’au 18 décembre 2026.";
    site.write(&format!("{folder}/fr.md"), format!("---\ntitle: L’avenir du quai\n---\n{body}\n"));
    let body = "The questionnaire is open until December 18, 2026.";
    site.write(&format!("{folder}/en.md"), format!("---\ntitle: The future of the wharf\n---\n{body}\n"));
    let codes: Vec<String> = places(&site).iter().map(|place| place[..4].to_owned()).collect();
    assert!(codes.contains(&"S210".to_owned()), "{codes:?}");
    assert!(!codes.iter().any(|code| code.starts_with("G6")), "{codes:?}");
}
