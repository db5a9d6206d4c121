//! What the pages of a portal show, and in which order.

use std::{collections::BTreeMap, path::Path};

use super::starter;
use crate::portal::{
    demonstration::{part, words},
    site::{Site, files},
};

/// The pages of a built portal, by address.
pub struct Pages(BTreeMap<String, String>);

impl Pages {
    pub fn of(site: &Site) -> Self {
        Self::built(&site.built(&[]))
    }

    fn built(folder: &Path) -> Self {
        let pages =
            files(folder).into_iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "html"));
        let page = |(path, bytes): (std::path::PathBuf, Vec<u8>)| {
            let address = path.to_str().unwrap().replace('\\', "/");
            (address, String::from_utf8(bytes).unwrap())
        };
        Self(pages.map(page).collect())
    }

    pub fn html(&self, address: &str) -> &str {
        self.0.get(address).unwrap_or_else(|| panic!("no {address} among {:?}", self.0.keys()))
    }

    /// The headings of a page, in order.
    pub fn headings(&self, address: &str) -> Vec<String> {
        let main = part(self.html(address), "main");
        let starts = main.match_indices("<h").filter(|(at, _)| main[at + 2..].starts_with(['1', '2', '3']));
        let level = |at: usize| &main[at + 2..at + 3];
        let heading = |(at, _): (usize, &str)| {
            let end = main[at..].find("</h").unwrap();
            format!("{} {}", level(at), words(&main[at..at + end]))
        };
        starts.map(heading).collect()
    }

    /// The words of a section of a page, from the heading with that id to the next such heading.
    fn section(&self, address: &str, id: &str) -> String {
        let html = self.html(address);
        let from = html.find(&format!("<h2 id=\"{id}\"")).unwrap_or_else(|| panic!("no {id} in {html}"));
        let rest = &html[from + 3..];
        let end = rest.find("<h2").or_else(|| rest.find("</main>")).unwrap();
        words(&rest[..end])[..]
            .split_once('>')
            .map_or_else(|| words(&rest[..end]), |(_, text)| text.to_owned())
    }
}

/// A portal with nothing but a page.
pub fn empty_portal() -> Site {
    let site = Site::empty();
    site.write(
        "site.toml",
        "base_url = \"https://www.example.org/\"\nlanguages = [\"fr\", \"en\"]\n\
         title = {fr = \"Gouvernement ouvert\", en = \"Open government\"}\n\
         [rules.severities]\nA520 = \"error\"\nA517 = \"error\"\n",
    );
    site
}

#[test]
fn the_authors_text_comes_first_under_its_own_heading() {
    let site = starter();
    site.write(
        "content/declarations/engagement/item.yaml",
        "kind: government-declaration\ndate: 2026-10-01\nfull_text: true\n\
         signatories: [{name: Ada Roy}]\narticles: [{number: \"1\", summary: {fr: Un., en: One.}}]\n",
    );
    let pages = Pages::of(&site);
    let second = |address: &str| pages.headings(address)[..3].to_vec();
    assert_eq!(
        second("fr/plans-action/premier-plan/index.html")[1..],
        ["2 Présentation", "2 Le cycle du plan"]
    );
    assert_eq!(second("en/action-plans/premier-plan/index.html")[1..], ["2 Overview", "2 The plan’s cycle"]);
    assert_eq!(
        second("fr/declarations/engagement/index.html")[1..],
        ["2 Le texte intégral", "2 Les signataires"]
    );
    assert_eq!(second("en/declarations/engagement/index.html")[1..], ["2 Full text", "2 Signatories"]);
    // A text that is all there is needs no heading; nor one with headings of its own.
    assert!(!pages.headings("fr/nouvelles/ouverture/index.html").contains(&"2 Présentation".to_owned()));
    for (text, words) in [("fr.md", "\nLe texte.\n"), ("en.md", "\nThe text.\n")] {
        let folder = "content/action-plans/premier-plan/commitments/01-donnees";
        site.append(&format!("{folder}/{text}"), words);
    }
    let text = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n{body}\n");
    site.write(
        "content/action-plans/premier-plan/fr.md",
        text("Le plan", "## Pourquoi un plan\n\nParce que."),
    );
    site.write(
        "content/action-plans/premier-plan/en.md",
        text("The plan", "Because.\n\n## Overview\n\nMore."),
    );
    let pages = Pages::of(&site);
    let commitment = pages.headings("fr/plans-action/premier-plan/01-donnees/index.html");
    assert_eq!(commitment[1..3], ["2 Présentation", "2 Le problème"]);
    assert_eq!(
        pages.headings("fr/plans-action/premier-plan/index.html")[1..3],
        ["2 Pourquoi un plan", "2 Le cycle du plan"]
    );
    assert_eq!(
        pages.headings("en/action-plans/premier-plan/index.html")[1..3],
        ["2 Overview", "2 The plan’s cycle"]
    );
}

/// Writes a consultation that is open on the day of the tests.
fn consultation(site: &Site, id: &str, facts: &str) {
    let title = format!("title: {{fr: Consultation {id}, en: Consultation {id}}}\nparticipation: consult\n");
    site.write(&format!("content/consultations/{id}/item.yaml"), title + facts);
}

#[test]
fn the_home_page_shows_an_open_consultation_with_its_action() {
    for (kinds, french, english) in [
        ("[questionnaire]", "Répondre au questionnaire", "Answer the questionnaire"),
        ("[online-debate]", "Participer au débat", "Join the debate"),
        ("[call-for-proposals]", "Soumettre une proposition", "Submit a proposal"),
        ("[meeting]", "Participer à la rencontre", "Take part in the meeting"),
        ("[platform]", "Participer sur la plateforme", "Take part on the platform"),
        ("[questionnaire, online-debate]", "Participer à la consultation", "Take part in the consultation"),
        ("[]", "Participer à la consultation", "Take part in the consultation"),
    ] {
        let site = empty_portal();
        let url = "url: {fr: \"https://a.example/fr\", en: \"https://a.example/en\"}\n";
        consultation(&site, "x", &format!("kinds: {kinds}\nopens: 2026-11-01\ncloses: 2026-12-15\n{url}"));
        let pages = Pages::of(&site);
        for (home, own, label, closes, href) in [
            (
                "fr/index.html",
                "fr/consultations/x/index.html",
                french,
                "Date de clôture : 15 décembre 2026",
                "https://a.example/fr",
            ),
            (
                "en/index.html",
                "en/consultations/x/index.html",
                english,
                "Closing date: December 15, 2026",
                "https://a.example/en",
            ),
        ] {
            let section = pages.section(home, "consultations").replace('\u{a0}', " ");
            assert!(section.ends_with(&format!("Consultation x {label} {closes}")), "{section}");
            for page in [home, own] {
                let action = pages.html(page).split("<p class=\"action\">").nth(1).unwrap();
                assert!(action.starts_with(&format!("<a href=\"{href}\" rel=\"external\">")), "{action}");
            }
        }
    }
}

#[test]
fn the_home_page_omits_consultations_that_are_not_open() {
    let open = |facts: &str| {
        let site = empty_portal();
        consultation(&site, "x", facts);
        let pages = Pages::of(&site);
        let shown =
            ["fr/index.html", "en/index.html"].map(|home| pages.html(home).contains("id=\"consultations\""));
        assert_eq!(shown[0], shown[1]);
        let own = pages.html("fr/consultations/x/index.html").contains("class=\"action\"");
        assert!(!own || shown[0]);
        shown[0]
    };
    let url = "url: {fr: \"https://a.example/fr\", en: \"https://a.example/en\"}\n";
    // The day of the tests is the last day.
    assert!(open(&format!("opens: 2026-11-01\ncloses: 2026-11-24\n{url}")));
    assert!(open(&format!("opens: 2026-11-24\ncloses: 2026-11-30\n{url}")));
    assert!(open("opens: 2026-11-01\ncloses: 2026-11\n"));
    assert!(open("opens: 2026-11-01\nunstated: [closes]\n"));
    assert!(open("closes: 2027-01-31\nunstated: [opens]\n"));
    assert!(!open(&format!("opens: 2026-11-01\ncloses: 2026-11-23\n{url}")));
    assert!(!open(&format!("opens: 2026-11-25\ncloses: 2026-11-30\n{url}")));
    assert!(!open(&format!("opens: 2026-01\nresults: {{contributions: 3}}\n{url}")));
    assert!(!open(&format!("unstated: [opens, closes]\n{url}")));
    assert!(!open("opens: 2026-11-01\ncloses: 2026-12-15\nplanned: true\n"));
}

#[test]
fn without_an_address_the_link_targets_the_page_of_the_consultation() {
    let site = empty_portal();
    consultation(&site, "x", "kinds: [meeting]\nopens: 2026-11-01\nunstated: [closes]\n");
    let pages = Pages::of(&site);
    let home = pages.html("fr/index.html");
    assert!(
        home.contains(
            "<p class=\"action\"><a href=\"consultations/x/index.html\">Participer à la rencontre</a></p>"
        ),
        "{home}"
    );
    let section = pages.section("fr/index.html", "consultations").replace('\u{a0}', " ");
    assert!(section.ends_with("Date de clôture : Non précisé"), "{section}");
    let section = pages.section("en/index.html", "consultations");
    assert!(section.ends_with("Closing date: Not stated"), "{section}");
}

#[test]
fn lists_begin_with_open_and_upcoming_items_then_the_latest() {
    let site = empty_portal();
    for (id, facts) in [
        ("a-past", "opens: 2025-01-01\ncloses: 2025-02-01\n"),
        ("b-later", "opens: 2027-03-01\ncloses: 2027-04-01\n"),
        ("c-open", "opens: 2026-11-01\ncloses: 2026-12-20\n"),
        ("d-soon", "opens: 2026-12-01\ncloses: 2027-04-01\n"),
        ("e-first", "opens: 2026-11-10\ncloses: 2026-11-30\n"),
        ("f-endless", "opens: 2026-11-10\nunstated: [closes]\n"),
        ("g-unknown", "unstated: [opens, closes]\n"),
        ("h-past", "opens: 2026-01-01\ncloses: 2026-02-01\n"),
    ] {
        consultation(&site, id, facts);
    }
    for (id, facts) in [
        ("a-past", "start: 2026-01-10\n"),
        ("b-later", "start: 2027-05-01\n"),
        ("c-soon", "start: 2026-11-24\nend: 2026-11-26\n"),
        ("d-soon", "start: 2026-12-01\n"),
        ("e-month", "start: 2026-11\n"),
        ("f-yearly", "recurrence: {fr: chaque année, en: every year}\n"),
        ("g-past", "start: 2026-10-10\n"),
    ] {
        let title = format!("title: {{fr: Rencontre {id}, en: Meeting {id}}}\n");
        site.write(&format!("content/events/{id}/item.yaml"), title + facts);
    }
    let pages = Pages::of(&site);
    let strip = |headings: Vec<String>| -> Vec<String> {
        headings
            .into_iter()
            .skip(1)
            .map(|it| it.replace("3 Consultation ", "").replace("3 Rencontre ", "").replace("3 Meeting ", ""))
            .collect()
    };
    assert_eq!(
        strip(pages.headings("fr/consultations/index.html")),
        [
            "2 Consultations ouvertes",
            "e-first",
            "c-open",
            "f-endless",
            "2 Consultations à venir",
            "d-soon",
            "b-later",
            "2 Consultations sans dates précisées",
            "g-unknown",
            "2 Consultations terminées",
            "h-past",
            "a-past",
        ]
    );
    assert_eq!(
        strip(pages.headings("en/events/index.html")),
        [
            "2 Events under way",
            "c-soon",
            "2 Upcoming events",
            "e-month",
            "d-soon",
            "b-later",
            "2 Events without a fixed date",
            "f-yearly",
            "2 Past events",
            "g-past",
            "a-past",
        ]
    );
    // Those to come are on the home page, the soonest first.
    let section = pages.section("fr/index.html", "events");
    let order: Vec<_> =
        ["c-soon", "e-month", "d-soon", "b-later"].iter().map(|id| section.find(id).unwrap()).collect();
    assert!(order.is_sorted(), "{section}");
    assert!(!section.contains("past") && section.ends_with("Tous les événements"), "{section}");
}

#[test]
fn representatives_and_topics_are_within_reach_of_every_home_page() {
    for (site, name) in [
        (starter(), "starter"),
        (Site::like("complete"), "complete"),
        (Site::demonstration(), "demonstration"),
    ] {
        let pages = Pages::of(&site);
        for (language, sections) in [("fr", ["repondants", "sujets"]), ("en", ["representatives", "topics"])]
        {
            let home = pages.html(&format!("{language}/index.html"));
            for section in sections {
                let exists = pages.0.contains_key(&format!("{language}/{section}/index.html"));
                assert_eq!(
                    home.contains(&format!("href=\"{section}/index.html\"")),
                    exists,
                    "{name} {language} {section}"
                );
                assert!(
                    exists || (name, section.starts_with('r')) == ("demonstration", true),
                    "{name} {section}"
                );
            }
        }
    }
}

#[test]
fn the_page_of_missing_addresses_works_under_the_path_of_base_url() {
    for (address, base) in [("https://www.example.org/", "/"), ("https://www.example.org/a/b/c/", "/a/b/c/")]
    {
        let site = starter();
        let out = site.built(&["--base-url", address]);
        let pages = Pages::built(&out);
        for page in ["404.html", "fr/404.html", "en/404.html"] {
            let html = pages.html(page);
            let links = ["href=\"", "src=\""].iter().flat_map(|name| html.split(name).skip(1));
            let mut count = 0;
            for link in links.map(|rest| rest.split('"').next().unwrap()) {
                if link.starts_with('#') || link.starts_with("https://") {
                    continue;
                }
                let path = link.strip_prefix(base).unwrap_or_else(|| panic!("{page}: {link}"));
                assert!(out.join(path).exists(), "{page}: {link}");
                count += 1;
            }
            assert!(count > 10, "{page}");
            assert!(html.contains(&format!("rel=\"stylesheet\" href=\"{base}assets/parvis-")), "{page}");
        }
        let both = pages.html("404.html");
        let [french, english] =
            ["Cette page n’existe pas", "This page does not exist"].map(|it| both.find(it).unwrap());
        assert!(french < english && both.contains("<section class=\"apart\" lang=\"en\">"), "{both}");
        assert!(pages.html("en/404.html").contains("<html lang=\"en\">"));
    }
}

#[test]
fn official_texts_are_marked_once_and_only_where_it_matters() {
    let site = starter();
    let pages = Pages::of(&site);
    for (address, html) in &pages.0 {
        let text = words(html);
        let count = |word: &str| text.matches(word).count();
        let said = count("exte officiel")
            + count("fait foi")
            + count("angue officielle")
            + count("fficial text")
            + count("prevails");
        let matters = [
            "declarations/engagement/",
            "plans-action/premier-plan/index",
            "action-plans/premier-plan/index",
        ];
        let least = matters.iter().any(|it| address.contains(it));
        // « Texte officiel. Le texte en français fait foi. »
        assert!(if least { (1..=2).contains(&said) } else { said == 0 }, "{address}: {said}\n{text}");
    }
    let news = words(pages.html("en/news/ouverture/index.html"));
    assert!(news.contains("Courtesy translation. This page was translated from French."), "{news}");
}
