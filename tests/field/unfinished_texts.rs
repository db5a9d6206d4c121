//! Kind 2, continued: texts that are not finished, and markup where a plain text is expected.

use std::fs;

use super::{Finding, findings, news, places, starter};
use crate::portal::site::{Site, run};

/// Findings of that code, in order.
fn of(site: &Site, code: &str) -> Vec<Finding> {
    findings(site).into_iter().filter(|finding| finding.place.starts_with(code)).collect()
}

fn places_of(site: &Site, code: &str) -> Vec<String> {
    of(site, code).into_iter().map(|finding| finding.place).collect()
}

#[test]
fn unfinished_words_are_reported_in_every_text() {
    let site = starter();
    news(
        &site,
        "---\ntitle: Bilan de [année]\nsummary: À compléter.\n---\nTexte.\n\n- Voir #REF!\n\n| a | b |\n| - | - |\n| TBD | c |\n\n\
         ![Carte de [ville]](https://www.example.org/carte.png)\n",
        "---\ntitle: Report of [insert year]\nsummary: Lorem ipsum dolor sit amet.\n---\nText.\n\n- See #REF!\n\n| a | b |\n| - | - |\n\
         | TBD | c |\n\n![Map of XX cities](https://www.example.org/map.png)\n",
    );
    assert_eq!(
        places_of(&site, "L320"),
        [
            "L320 content/news/x/en.md:2:18",
            "L320 content/news/x/en.md:3:10",
            "L320 content/news/x/en.md:7:7",
            "L320 content/news/x/en.md:11:3",
            "L320 content/news/x/fr.md:2:17",
            "L320 content/news/x/fr.md:3:10",
            "L320 content/news/x/fr.md:7:8",
            "L320 content/news/x/fr.md:11:3",
            "L320 content/news/x/fr.md:13:12",
        ]
    );
}

#[test]
fn unfinished_words_are_reported_in_fields_settings_and_strings() {
    let site = starter();
    let read = |path: &str| fs::read_to_string(site.root().join(path)).unwrap();
    site.write("site.toml", read("site.toml").replace("Nos déclarations", "TODO : nos déclarations"));
    site.append("content/topics.yaml", "- id: essai\n  title: {fr: '[à compléter]', en: Trial}\n");
    site.write("i18n/fr.ftl", "menu = [à compléter]\n");
    site.write("i18n/en.ftl", "menu = TODO: the menu\n");
    assert_eq!(places_of(&site, "L320").len(), 2);
    assert_eq!(places_of(&site, "S505"), ["S505 i18n/en.ftl:1:8", "S505 i18n/fr.ftl:1:8"]);
}

#[test]
fn placeholder_titles_are_reported_once() {
    let site = starter();
    news(&site, "---\ntitle: Titre à écrire\n---\nTexte.\n", "---\ntitle: Report\n---\nText.\n");
    assert_eq!(places_of(&site, "L320"), [""; 0]);
    assert_eq!(places_of(&site, "G102").len(), 1);
}

#[test]
fn drafts_may_wait() {
    let site = starter();
    news(&site, "---\ntitle: Bilan\n---\nTODO : le texte.\n", "---\ntitle: Report\n---\nTODO: the text.\n");
    let severities = |site: &Site| of(site, "L320").into_iter().map(|it| it.severity).collect::<Vec<_>>();
    assert_eq!(severities(&site), ["error", "error"]);
    site.write("content/news/x/item.yaml", "date: 2026-11-20\ndraft: true\n");
    assert_eq!(severities(&site), [""; 0]);
}

#[test]
fn markup_in_plain_fields_is_removed_where_nothing_is_lost() {
    let site = starter();
    news(
        &site,
        "---\ntitle: Le **bilan** ouvert\nsummary: \"R&amp;D et <b>bilan</b>\"\n---\nTexte.\n",
        "---\ntitle: '# The report'\nsummary: \"[The report](https://www.example.org/) of 2026\"\n---\nText.\n",
    );
    assert_eq!(
        places_of(&site, "L321"),
        [
            "L321 content/news/x/en.md:2:9",
            "L321 content/news/x/en.md:3:11",
            "L321 content/news/x/fr.md:2:8",
            "L321 content/news/x/fr.md:3:11",
        ]
    );
    run(site.root(), "fr", &["check", "--fix"]);
    let front = |name: &str| {
        let text = fs::read_to_string(site.root().join(format!("content/news/x/{name}"))).unwrap();
        text.lines().skip(1).take(2).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(front("fr.md"), ["title: Le bilan ouvert", "summary: \"R&D et bilan\""]);
    assert_eq!(
        front("en.md"),
        ["title: 'The report'", "summary: \"[The report](https://www.example.org/) of 2026\""]
    );
}

#[test]
fn messages_name_the_mark_and_what_to_write_in_both_languages() {
    let site = starter();
    news(
        &site,
        "---\ntitle: Le **bilan**\n---\nLe [date], il y a XX % de réponses. Voir Erreur ! Signet non défini. pour la suite\n\n\
         Le plan , (ouvert,, se réunit..\n\nObjet:le plan du forum.\n\nCommentaire [JD1]: à revoir\n",
        "---\ntitle: The report\n---\nText.\n",
    );
    let worded: String = findings(&site)
        .iter()
        .filter(|finding| finding.place.starts_with("L32"))
        .map(|finding| format!("{finding}\n"))
        .collect();
    insta::assert_snapshot!(worded);
}

#[test]
fn portals_are_finished() {
    let ours = |site: &Site| -> Vec<String> {
        places(site).into_iter().filter(|it| it.starts_with("L32") || it.starts_with("S505")).collect()
    };
    assert_eq!(ours(&Site::demonstration()), [""; 0]);
    assert_eq!(ours(&Site::like("complete")), [""; 0]);
    assert_eq!(ours(&starter()), [""; 0]);
}

/// Codes and places of the findings of texts in both languages, of those that compare or read details.
fn of_details(french: &str, english: &str) -> Vec<String> {
    let site = starter();
    let text = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n{body}\n");
    news(&site, &text("Le quai rouvre", french), &text("The wharf reopens", english));
    let codes = ["L205", "L206", "L207", "L320", "L324", "G906"];
    let found = findings(&site).into_iter().map(|finding| finding.place);
    found.filter(|place| codes.iter().any(|code| place.starts_with(code))).collect()
}

#[test]
fn a_damaged_detail_is_reported_alone_and_where_it_is() {
    for (french, english, expected) in [
        (
            "Écrire à info@ile.example,org.",
            "Write to info@ile.example.org.",
            "L324 content/news/x/fr.md:4:10",
        ),
        ("Composer le 418 555-014.", "Call 418-555-0142.", "L324 content/news/x/fr.md:4:13"),
        ("Composer le 418 555-0142.", "Call 418-555-01422.", "L324 content/news/x/en.md:4:6"),
        (
            "Le quai a rouvert le mardi 24 novembre 2025.",
            "The wharf reopened on November 24, 2026.",
            "G906 content/news/x/fr.md:4:22",
        ),
    ] {
        assert_eq!(of_details(french, english), [expected], "{french} {english}");
    }
}

#[test]
fn what_comes_with_a_pasted_message_is_not_to_be_translated() {
    for message in [
        "De : Roy, Anne\nEnvoyé : 23 novembre 2026 16:12\nÀ : Communications\nObjet : RE: texte\n\nLe quai rouvre.",
        "[23 nov. 16 h 12] Anne Roy\nOn publie le 250e texte.",
        "Envoyé : lundi 23 novembre 2026 16:12\n\nLe quai rouvre.",
    ] {
        let found = of_details(message, "The wharf reopens.");
        assert_eq!(found, ["L320 content/news/x/fr.md:4:1"], "{message}");
    }
}

#[test]
fn minutes_of_one_digit_and_nautical_miles_are_read_as_they_are() {
    for (french, english) in [
        ("Le bar ouvre à 0 h 5.", "The bar opens at 12:05 a.m."),
        ("Le bar ouvre à 14 h 7.", "The bar opens at 2:07 p.m."),
        ("La traversée fait 0,93 mille marin.", "The crossing is 0.93 nautical miles."),
        ("La traversée fait 2,5 mille nautique.", "The crossing is 2.5 nautical miles."),
    ] {
        assert_eq!(of_details(french, english), [""; 0], "{french} {english}");
    }
    let found = of_details("Le bar ouvre à 0 h 5.", "The bar opens at 12:15 a.m.");
    assert_eq!(found, ["L207 content/news/x/en.md:4:18"]);
}
