//! The plans on the home page: those under implementation, then those that follow and those that are over.

use super::pages::{Pages, empty_portal};
use crate::portal::{
    demonstration::{part, words},
    site::Site,
};

/// A plan with that period and phases, each `start..end` or empty.
fn plan(site: &Site, id: &str, more: &str) {
    let text = format!("title: {{fr: Plan {id}, en: Plan {id}}}\nframework: own\n{more}");
    site.write(&format!("content/action-plans/{id}/item.yaml"), text);
}

fn phase(kind: &str, start: &str, end: &str) -> String {
    format!("  - {{kind: {kind}, period: {{start: {start}, end: {end}}}}}\n")
}

/// The headings of the plans on the home page in both languages, each with the title of its plan.
fn plans_at_home(site: &Site) -> [Vec<String>; 2] {
    let pages = Pages::of(site);
    ["fr/index.html", "en/index.html"].map(|home| {
        let html = pages.html(home);
        let mut found = Vec::new();
        for group in html.split("<section class=\"plan-group\"").skip(1) {
            let group = group.split("</section>").next().unwrap();
            let heading = words(part(group, "h2"));
            let titles = group.split("class=\"band-title\"").skip(1);
            let titles: Vec<String> = titles.map(|it| words(&format!("<p {}", part(it, "a")))).collect();
            found.push(format!("{heading}: {}", titles.join(", ")));
        }
        found
    })
}

/// The three phases, one after the other: the last day of each, the day before the first given first.
fn phases(days: [&str; 4]) -> String {
    let kinds = ["co-creation", "implementation", "self-assessment"];
    let lines = kinds.iter().zip(days.windows(2)).map(|(kind, ends)| phase(kind, ends[0], ends[1]));
    format!("phases:\n{}", lines.collect::<String>())
}

/// Plans by id, each with its facts.
type Plans<'a> = &'a [(&'a str, String)];

const PAST: [&str; 4] = ["2019-01", "2019-12", "2021-12", "2022-03"];
const RUNNING: [&str; 4] = ["2025-01", "2025-12", "2027-12", "2028-03"];
const ASSESSED: [&str; 4] = ["2023-01", "2023-12", "2026-10", "2026-12"];
const WRITTEN: [&str; 4] = ["2026-10", "2027-12", "2029-12", "2030-03"];
const ANNOUNCED: [&str; 4] = ["2027-02", "2027-12", "2029-12", "2030-03"];

#[test]
fn the_home_page_shows_the_plan_under_implementation_and_the_next_one() {
    let site = empty_portal();
    plan(&site, "a", &phases(RUNNING));
    plan(&site, "b", &phases(WRITTEN));
    plan(&site, "c", &phases(PAST));
    assert_eq!(
        plans_at_home(&site),
        [
            ["Le plan d’action en cours: Plan a", "Le prochain plan d’action: Plan b"],
            ["The current action plan: Plan a", "The next action plan: Plan b"],
        ]
    );
    // In the list, each with the phase it is in: what runs, what comes, what is over.
    let pages = Pages::of(&site);
    let titles = &pages.headings("en/action-plans/index.html")[1..];
    assert_eq!(titles, ["2 Plan a", "2 Plan b", "2 Plan c"]);
    let list = words(part(pages.html("fr/plans-action/index.html"), "main"));
    assert!(list.contains("Plan a Programme du gouvernement · Mise en œuvre"), "{list}");
    assert!(list.contains("Plan b Programme du gouvernement · Cocréation"), "{list}");
}

#[test]
fn every_state_of_the_plans_has_its_heading_on_the_home_page() {
    let period = |from: &str, to: &str| format!("period: {{start: {from}, end: {to}}}\n");
    let stated = |kind: &str| format!("stated_phase: {{kind: {kind}, as_of: 2026-09-01}}\n");
    let cases: &[(Plans<'_>, [&[&str]; 2])] = &[
        // Several plans, none running.
        (
            &[("a", phases(PAST)), ("b", phases(WRITTEN))],
            [
                &["Le prochain plan d’action: Plan b", "Le plus récent plan d’action: Plan a"],
                &["The next action plan: Plan b", "The most recent action plan: Plan a"],
            ],
        ),
        // Only past plans: the latest.
        (
            &[("a", phases(PAST) + &period("2020", "2021")), ("b", period("2022", "2025"))],
            [&["Le plus récent plan d’action: Plan b"], &["The most recent action plan: Plan b"]],
        ),
        // Phases that overlap: a plan that is carried out is running.
        (
            &[(
                "a",
                format!(
                    "phases:\n{}{}{}",
                    phase("co-creation", "2026-01", "2026-12"),
                    phase("implementation", "2026-10", "2027-12"),
                    phase("self-assessment", "2026-11", "2028-12"),
                ),
            )],
            [&["Le plan d’action en cours: Plan a"], &["The current action plan: Plan a"]],
        ),
        // Phases unstated: the plan's own period decides.
        (
            &[("a", period("2026", "2028")), ("b", period("2029", "2030")), ("c", period("2031", "2032"))],
            [
                &["Le plan d’action en cours: Plan a", "Le prochain plan d’action: Plan b"],
                &["The current action plan: Plan a", "The next action plan: Plan b"],
            ],
        ),
        // Nothing stated at all.
        (
            &[("a", "unstated: [period, phases]\n".to_owned())],
            [&["Plan d’action: Plan a"], &["Action plan: Plan a"]],
        ),
        // Stated by the source: as of its day.
        (
            &[("a", stated("implementation")), ("b", stated("co-creation"))],
            [
                &[
                    "Le plan d’action selon la source (1er septembre 2026): Plan a",
                    "Le prochain plan d’action: Plan b",
                ],
                &["The action plan as of September 1, 2026: Plan a", "The next action plan: Plan b"],
            ],
        ),
        // What a source stated before the plan ended is no longer so.
        (
            &[("a", stated("implementation") + &period("2020", "2025"))],
            [&["Le plus récent plan d’action: Plan a"], &["The most recent action plan: Plan a"]],
        ),
        // Assessed, and announced for later.
        (
            &[("a", phases(ASSESSED)), ("b", phases(ANNOUNCED))],
            [
                &[
                    "Le plan d’action à l’étape de l’autoévaluation: Plan a",
                    "Le prochain plan d’action: Plan b",
                ],
                &["The action plan in self-assessment: Plan a", "The next action plan: Plan b"],
            ],
        ),
        // Two that run at once.
        (
            &[("a", phases(RUNNING) + &period("2026", "2027")), ("b", period("2025", "2028"))],
            [&["Les plans d’action en cours: Plan a, Plan b"], &["The current action plans: Plan a, Plan b"]],
        ),
        // One that has replaced the other before its end.
        (
            &[("a", period("2025", "2028")), ("b", period("2026", "2029") + "supersedes: a\n")],
            [&["Le plan d’action en cours: Plan b"], &["The current action plan: Plan b"]],
        ),
        // Announced only, whatever its dates.
        (
            &[("a", period("2026", "2028") + "planned: true\n")],
            [&["Le prochain plan d’action: Plan a"], &["The next action plan: Plan a"]],
        ),
    ];
    for (plans, [french, english]) in cases {
        let site = empty_portal();
        for (id, facts) in *plans {
            plan(&site, id, facts);
        }
        let [fr, en] = plans_at_home(&site);
        assert_eq!(
            (fr, en),
            (
                french.iter().map(|it| (*it).to_owned()).collect(),
                english.iter().map(|it| (*it).to_owned()).collect()
            )
        );
    }
}
