//! The demonstration portal states every fact of the letter of intent in both languages, on the page
//! where a reader would look for it, and nothing that the letter does not state.

mod text;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::OnceLock,
};

use parvis::pipeline::{Request, load_snapshot};

use crate::portal::site::{TODAY, run};
use text::{ENGLISH, FRENCH};

/// Every page of the demonstration portal, by its address, rendered once.
fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let publication = parvis::resolve::Publication { today: TODAY.parse().unwrap(), drafts: false };
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
        let renderer = load_snapshot(&Request { root, publication, base_url: None }).renderer.unwrap();
        let render = |page| {
            let rendered = renderer.render(page).unwrap();
            (rendered.address.as_str().trim_end_matches('/').to_owned(), rendered.html)
        };
        renderer.pages().iter().map(render).collect()
    })
}

/// The HTML of a page, by its address.
fn html(page: &str) -> &'static str {
    pages().get(page).unwrap_or_else(|| panic!("no page {page} among {:?}", pages().keys()))
}

/// The part of a page in an element, which it has once.
pub fn part<'h>(html: &'h str, tag: &str) -> &'h str {
    let start = html.find(&format!("<{tag}")).unwrap_or_else(|| panic!("no {tag} in {html}"));
    let end = html.find(&format!("</{tag}>")).unwrap();
    &html[start..end]
}

/// The text of HTML: its words without tags, with one space between them.
pub fn words(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or("", |(_, after)| after));
    }
    let text = text.replace("&quot;", "\"").replace("&amp;", "&").replace("&#39;", "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of a page's main part.
fn main_words(page: &str) -> String {
    words(part(html(page), "main"))
}

/// Returns `true` if a page belongs to a language: the choice of a language and the page for a missing address
/// belong to all.
fn is_of_a_language(page: &str) -> bool {
    ["fr", "en"].contains(&page.split('/').next().unwrap())
}

#[test]
fn it_builds_without_a_warning() {
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    let build = ["build".as_ref(), "--strict".as_ref(), "--out".as_ref(), site.as_os_str()];
    let built = run(Path::new(env!("CARGO_MANIFEST_DIR")), "fr", &build);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
}

#[test]
fn every_fact_is_published_in_both_languages() {
    let missing: Vec<String> = FRENCH
        .iter()
        .chain(ENGLISH)
        .flat_map(|(page, facts)| {
            let text = main_words(page);
            facts.iter().filter(move |fact| !text.contains(**fact)).map(move |fact| format!("{page}: {fact}"))
        })
        .collect();
    assert!(missing.is_empty(), "not told: {missing:#?}");
}

#[test]
fn numbers_are_written_as_each_language_does() {
    assert!(html("fr").contains("1\u{a0}200") && html("en").contains("1,200"));
    assert!(html("fr/organismes/mrif").contains("418\u{a0}649-2400, poste 56319"));
    assert!(html("en/organizations/mrif").contains("418-649-2400, ext. 56319"));
}

#[test]
fn the_letter_links_to_the_pages_it_mentions() {
    let french = [
        "charte",
        "bape",
        "loi-acces",
        "loi-lobbyisme",
        "engagement-2012",
        "antananarivo-2016",
        "communique-2019",
        "sommet-francophonie-2016",
        "sommet-pgo-2019",
        "deuxieme-plan",
        "ceqn",
        "sct",
        "pgo",
        "quebec-numerique",
        "chaire-enap",
        "unesco",
        "repondants-gouvernement-ouvert",
        "gouvernement-ouvert",
        "consultation-quebec",
        "donnees-quebec",
        "hackqc",
        "accessibilite-quebec-ca",
        "groupe-travail-canada",
        "adhesion-pgo",
    ];
    let english = [
        "charte",
        "bape",
        "loi-acces",
        "loi-lobbyisme",
        "commitment-2012",
        "antananarivo-2016",
        "press-release-2019",
        "sommet-francophonie-2016",
        "sommet-pgo-2019",
        "second-plan",
        "ceqn",
        "sct",
        "pgo",
        "quebec-numerique",
        "chaire-enap",
        "unesco",
        "open-government-representatives",
        "open-government",
        "consultation-quebec",
        "donnees-quebec",
        "hackqc",
        "accessibility-quebec-ca",
        "canada-working-group",
        "ogp-membership",
    ];
    for (page, items) in [
        ("fr/declarations/lettre-intention-2020", french),
        ("en/declarations/letter-of-intent-2020", english),
    ] {
        let html = html(page);
        let text = html.split_once("class=\"prose\"").unwrap().1;
        let missing: Vec<_> =
            items.iter().filter(|item| !text.contains(&format!("/{item}/index.html\""))).collect();
        assert!(missing.is_empty(), "{page} does not lead to {missing:?}");
    }
}

#[test]
fn no_page_claims_to_be_official() {
    let claims = [
        "fait foi",
        "Texte officiel. ",
        "prevails",
        "Official text. ",
        "Traduction de courtoisie. Le texte officiel",
    ];
    for (page, html) in pages() {
        let text = words(html);
        let claimed: Vec<_> = claims.iter().filter(|claim| text.contains(**claim)).collect();
        assert!(claimed.is_empty(), "{page}: {claimed:?}");
        let footer = ["n’est pas une source officielle", "is not an official source"];
        let is_said = || footer.iter().any(|it| words(part(html, "footer")).contains(it));
        assert!(!is_of_a_language(page) || is_said(), "{page}");
    }
    for page in [
        "fr/declarations/engagement-2012",
        "fr/declarations/antananarivo-2016",
        "fr/declarations/communique-2019",
        "fr/declarations/lettre-intention-2020",
        "fr/plans-action/deuxieme-plan",
    ] {
        assert!(main_words(page).contains("Résumé. Cette page présente le document dans les mots de ce portail. Le texte officiel n’est pas publié ici."), "{page}");
    }
    for page in [
        "en/declarations/commitment-2012",
        "en/declarations/antananarivo-2016",
        "en/declarations/press-release-2019",
        "en/declarations/letter-of-intent-2020",
        "en/action-plans/second-plan",
    ] {
        assert!(main_words(page).contains("Summary. This page presents the document in this portal’s own words. The official text is not published here."), "{page}");
    }
}

#[test]
fn the_plan_is_shown_as_the_letter_states_it_on_its_date() {
    for (page, phases, date, forum) in [
        (
            "fr/plans-action/deuxieme-plan",
            "1 Cocréation Non précisée 2 Mise en œuvre En cours (selon la source) 3 Autoévaluation Non précisée",
            "État selon la source. Date de référence : 6 octobre 2020",
            "Période Non précisé Comité de suivi Non précisé",
        ),
        (
            "en/action-plans/second-plan",
            "1 Co-creation Not stated 2 Implementation In progress (according to the source) 3 Self-assessment Not stated",
            "Status according to the source, as of October 6, 2020",
            "Period Not stated Forum overseeing the plan Not stated",
        ),
    ] {
        let text = main_words(page);
        assert!(text.contains(phases) && text.contains(date) && text.contains(forum), "{text}");
        assert!(!html(page).contains("aria-current=\"step\""));
    }
    for (home, heading, current) in [
        ("fr", "Le plan d’action selon la source (6 octobre 2020) Deuxième plan", "plan d’action en cours"),
        (
            "en",
            "The action plan as of October 6, 2020 Second open government action plan",
            "current action plan",
        ),
    ] {
        let text = main_words(home);
        assert!(text.contains(heading) && !text.contains(current), "{text}");
    }
    assert!(main_words("fr/plans-action").contains("Mise en œuvre selon la source (6 octobre 2020)"));
    assert!(main_words("en/action-plans").contains("Implementation as of October 6, 2020"));
}

#[test]
fn facts_outside_the_letter_are_not_shown_as_unpublished() {
    for (page, said) in [
        ("fr/plans-action/deuxieme-plan", "La source ne donne pas les engagements de ce plan."),
        ("en/action-plans/second-plan", "The source does not give the commitments of this plan."),
        ("fr/comites/gouvernement-ouvert", "La source ne donne pas les rencontres du comité."),
        ("en/committees/open-government", "The source does not give the meetings of the committee."),
        ("fr/comites/gouvernement-ouvert", "La source ne nomme pas les autres membres du comité."),
        ("en/committees/open-government", "The source does not name the other members of the committee."),
    ] {
        let text = main_words(page);
        assert!(text.contains(said), "{text}");
        assert!(!text.contains("pas encore publi") && !text.contains("published yet"), "{text}");
    }
}

#[test]
fn the_committee_is_planned() {
    for (page, notice, date, since, organization, tag, timeline, planned) in [
        (
            "fr/comites/gouvernement-ouvert",
            "En projet. Cette page décrit ce qui est annoncé, et non ce qui est en place.",
            "Mise en place prévue Automne 2020",
            "Depuis",
            "fr/organismes/quebec-numerique",
            "Comité en gouvernement ouvert Un forum multipartite prévu pour l’automne 2020, où les organismes de la société civile seront majoritaires. En projet",
            "fr/chronologie",
            "Automne 2020 · Comité · Date prévue",
        ),
        (
            "en/committees/open-government",
            "Planned. This page describes what has been announced, not what is in place.",
            "Planned for Fall 2020",
            "Since",
            "en/organizations/quebec-numerique",
            "Open government committee A multi-stakeholder forum planned for fall 2020, in which civil society organizations will have the majority. Planned",
            "en/timeline",
            "Fall 2020 · Committee · Planned date",
        ),
    ] {
        let text = main_words(page);
        assert!(text.contains(notice) && text.contains(date) && !text.contains(since), "{text}");
        // Two members of a list that is not whole make no chart.
        assert!(!html(page).contains("share-bar") && !text.contains('%'), "{text}");
        assert!(main_words(organization).contains(tag), "{organization}");
        assert!(main_words(timeline).contains(planned), "{timeline}");
    }
    for page in ["fr/plans-action/deuxieme-plan", "en/action-plans/second-plan"] {
        assert!(
            !part(html(page), "aside").contains("comite") && !part(html(page), "aside").contains("committee")
        );
    }
}

#[test]
fn facts_that_the_letter_does_not_settle_are_not_published() {
    for (page, open, closed) in [
        ("fr/declarations/antananarivo-2016", "Lieu Non précisé", "Lieu Antananarivo"),
        ("en/declarations/antananarivo-2016", "Place Not stated", "Place Antananarivo"),
        ("fr/declarations/communique-2019", "Date Mai 2019, jour non précisé", "Secrétariat"),
        ("en/declarations/press-release-2019", "Date May 2019, day not stated", "Secrétariat"),
        ("fr/evenements/hackqc", "Type Non précisé", "Marathon de programmation"),
        ("en/events/hackqc", "Type Not stated", "Hackathon"),
        ("fr/evenements/sommet-francophonie-2016", "Lieu Non précisé", "Lieu Antananarivo"),
        ("en/events/sommet-francophonie-2016", "Place Not stated", "Place Antananarivo"),
        ("fr/nouvelles/lettre-intention", "Date 6 octobre 2020", "Annoncé par"),
        ("en/news/letter-of-intent", "Date October 6, 2020", "Announced by"),
    ] {
        let text = main_words(page);
        assert!(text.contains(open) && !text.contains(closed), "{page}: {text}");
    }
}

#[test]
fn the_themes_are_not_in_the_words_of_the_letter() {
    let copied = [
        (
            "fr/adhesion-pgo",
            [
                "mise en place d’écosystèmes",
                "transparence des marchés",
                "cocréation avec la société",
                "transformation numérique gouvernementale",
            ],
        ),
        (
            "en/ogp-membership",
            [
                "implementation of open data",
                "transparency in public",
                "co-creation with civil",
                "government digital transformation",
            ],
        ),
    ];
    for (page, phrases) in copied {
        let text = main_words(page);
        let found: Vec<_> = phrases.iter().filter(|phrase| text.contains(**phrase)).collect();
        assert!(found.is_empty(), "{page}: {found:?}");
    }
}

#[test]
fn the_accessibility_statement_agrees_with_the_automatic_checks() {
    for (page, statement, automatic) in [
        (
            "fr/accessibilite",
            "Tous les critères des WCAG 2.2 de niveaux A et AA. Ce qui est vérifié Un programme vérifie toutes les pages. La section « Vérifications automatiques »",
            "Vérifications automatiques Chaque fois que ce site est mis à jour, un programme vérifie toutes les pages.",
        ),
        (
            "en/accessibility",
            "All the criteria of WCAG 2.2 at levels A and AA. What is checked A program checks every page. The “Automatic checks” section",
            "Automatic checks Each time this site is updated, a program checks every page.",
        ),
    ] {
        let text = main_words(page);
        assert!(text.contains(statement) && text.contains(automatic), "{text}");
    }
}

#[test]
fn about_names_the_pages_that_are_not_from_the_letter() {
    for (page, others) in [
        ("fr/a-propos", ["../nous-joindre/", "../accessibilite/", "../pages-en-anglais/"]),
        ("en/about", ["../contact/", "../accessibility/", "../pages-in-english/"]),
    ] {
        let html = html(page);
        let main = part(html, "main");
        assert!(others.iter().all(|other| main.contains(&format!("href=\"{other}index.html\""))), "{main}");
    }
}

#[test]
fn no_footer_links_to_a_page_twice() {
    for (page, html) in pages().iter().filter(|(page, _)| is_of_a_language(page)) {
        let mut seen = BTreeSet::new();
        let links = part(html, "footer").split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let twice: Vec<_> = links.filter(|link| !seen.insert(*link)).collect();
        assert!(twice.is_empty(), "{page}: {twice:?}");
    }
}
