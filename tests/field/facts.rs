//! Facts that cannot be.

use super::{
    Finding, findings,
    marked_files::{blamed, laid, silent},
    sampled, starter,
};

const COMMITMENT: &str = "content/action-plans/premier-plan/commitments/02-essai/item.yaml";
const ORGANIZATION: &str = "content/organizations/essai/item.yaml";
const COMMITTEE: &str = "content/committees/essai/item.yaml";
const EVENT: &str = "content/events/essai/item.yaml";

/// A commitment with those fields.
fn commitment(fields: &str) -> String {
    format!("title: {{fr: Publier les contrats, en: Publish the contracts}}\ncode: C02\n{fields}")
}

#[test]
fn an_end_before_its_start_is_an_error_wherever_both_exist() {
    let milestones = commitment(
        "milestones:\n  - {code: C02.1, title: {fr: Un, en: One}, start: 2027-05, due: ‹2027-02›}\n  - {code: C02.2, title: {fr: Deux, en: Two}, start: 2026-11-20, completed: ‹2026-11-02›}\nperiod: {start: 2027-06, end: ‹2027-01›}\n",
    );
    blamed("S210", &[(COMMITMENT, &milestones)]);
    blamed(
        "S210",
        &[
            (
                COMMITTEE,
                "title: {fr: Comité, en: Committee}\nmembers:\n  - {name: Ada, sector: citizen, since: 2026-05-01, until: ‹2025-05-01›}\n",
            ),
            (EVENT, "title: {fr: Sommet, en: Summit}\nstart: 2026-10-02\nend: ‹2026-10-01›\n"),
            (
                "content/consultations/essai/item.yaml",
                "title: {fr: Appel, en: Call}\nopens: 2026-10-02\ncloses: {date: ‹2026-09›, words: {fr: à l’automne, en: in the fall}}\n"
                    .replace("{date: ‹2026-09›", "‹{date: 2026-09")
                    .as_str(),
            ),
            (
                "content/datasets/essai/item.yaml",
                "title: {fr: Eau, en: Water}\nissued: 2025-03\nmodified: ‹2024›\ntemporal: {start: 2020, end: ‹2019›}\n",
            ),
            ("content/news/ouverture/item.yaml", "date: 2026-11-20\npublish_at: 2026-11-20\nexpires_at: ‹2026-11-02›\n"),
            (
                "content/action-plans/premier-plan/item.yaml",
                "number: 1\nphases:\n  - {kind: implementation, period: {start: 2027-01, end: ‹2026-01›}}\n",
            ),
        ],
    );
    let words = &blamed(
        "S210",
        &[(EVENT, "title: {fr: Sommet, en: Summit}\nstart: 2026-10-02\nend: ‹2026-10-01›\n")],
    )[0];
    assert_eq!(words.severity, "error");
    assert_eq!(
        words.french,
        "`end: 2026-10-01` vient avant `start: 2026-10-02`.\nCorriger une des deux dates. Si elles sont inversées, écrire `start: 2026-10-01` et `end: 2026-10-02`."
    );
    assert_eq!(
        words.english,
        "`end: 2026-10-01` comes before `start: 2026-10-02`.\nCorrect one of the two dates. If they are reversed, write `start: 2026-10-01` and `end: 2026-10-02`."
    );
}

#[test]
fn times_of_one_day_are_in_order() {
    let event = |rest: &str| format!("title: {{fr: Sommet, en: Summit}}\nstart: 2026-10-02\n{rest}");
    let reversed = event("start_time: \"14:30\"\nend_time: ‹\"09:00\"›\n");
    blamed("S210", &[(EVENT, &reversed)]);
    blamed("S210", &[(EVENT, &event("end: 2026-10-02\nstart_time: \"14:30\"\nend_time: ‹\"14:00\"›\n"))]);
    blamed("S210", &[(EVENT, &event("end: 2026-10-03\nstart_time: \"14:30\"\nend_time: \"09:00\"\n"))]);
    blamed("S210", &[(EVENT, &event("start_time: \"09:00\"\nend_time: \"09:00\"\n"))]);
}

#[test]
fn a_fact_is_not_dated_in_the_future() {
    let own = blamed(
        "G904",
        &[
            ("content/news/ouverture/item.yaml", "date: ‹2027-11-20›\n"),
            (
                "content/achievements/portail/item.yaml",
                "title: {fr: Le portail, en: The portal}\ndate: ‹2026-12›\nfigures:\n  - {label: {fr: pages, en: pages}, value: 12, as_of: ‹2027-01-01›}\n",
            ),
        ],
    );
    let news = own.iter().find(|it| it.place.contains("news")).unwrap();
    assert_eq!(news.severity, "warning");
    assert!(
        news.french.contains("par exemple `date: 2025-11-20`")
            || news.french.contains("par exemple `date: 2026-11-20`"),
        "{}",
        news.french
    );
    assert!(news.english.contains("add `publish_at: 2027-11-20`"), "{}", news.english);
    silent(&[(EVENT, "title: {fr: Sommet de l’eau, en: Water summit}\nkind: summit\nstart: 2027-10-02\n")]);
    silent(&[("content/news/ouverture/item.yaml", "date: 2026-12-01\npublish_at: 2026-12-01\n")]);
}

#[test]
fn a_year_is_plausible() {
    let own = blamed(
        "G905",
        &[
            ("content/news/ouverture/item.yaml", "date: ‹1026-11-20›\n"),
            (EVENT, "title: {fr: Sommet, en: Summit}\nstart: ‹2206-11-20›\n"),
            (
                COMMITMENT,
                &commitment("milestones:\n  - {code: C02.1, title: {fr: Un, en: One}, due: ‹1927-02›}\n"),
            ),
        ],
    );
    assert!(own.iter().any(|it| it.french.ends_with("Vouliez-vous dire `date: 2026-11-20`?")));
    assert!(own.iter().any(|it| it.english.ends_with("Did you mean `due: 2027-02`?")));
    // A year of five digits has no form of a date.
    blamed("S203", &[("content/news/ouverture/item.yaml", "date: ‹20226-11-20›\n")]);
}

#[test]
fn reports_fit_their_plan_and_each_other() {
    let reports = |lines: &str| commitment(&format!("reports:\n{lines}"));
    blamed("G408", &[(COMMITMENT, &reports("  - {period: ‹2021-06›, status: limited-progress}\n"))]);
    blamed(
        "G409",
        &[(
            COMMITMENT,
            &reports(
                "  - {period: 2026-10, status: limited-progress}\n  - {period: ‹2026-10-31›, status: limited-progress}\n",
            ),
        )],
    );
    blamed(
        "G410",
        &[(
            COMMITMENT,
            &reports(
                "  - {period: 2026-11-10, status: ‹not-started›}\n  - {period: 2026-10-31, status: complete}\n",
            ),
        )],
    );
    blamed(
        "G411",
        &[(
            COMMITMENT,
            &reports(
                "  - {period: 2026-10-31, status: withdrawn}\n  - {period: 2026-11-10, status: ‹limited-progress›}\n",
            ),
        )],
    );
    blamed(
        "G412",
        &[(
            COMMITMENT,
            &reports("  - {period: 2026-11-10, published: ‹2025-11-12›, status: limited-progress}\n"),
        )],
    );
}

#[test]
fn milestones_and_indicators_do_not_contradict_themselves() {
    let milestone = |fields: &str| {
        commitment(&format!(
            "milestones:\n  - code: C02.1\n    title: {{fr: Publier, en: Publish}}\n{fields}"
        ))
    };
    blamed("G316", &[(COMMITMENT, &milestone("    due: 2027-06-30\n    status: ‹complete›\n"))]);
    blamed(
        "G316",
        &[(COMMITMENT, &milestone("    status: ‹substantial-progress›\n    completed: 2026-11-20\n"))],
    );
    blamed("G316", &[(COMMITMENT, &milestone("    start: ‹2027-02›\n    status: limited-progress\n"))]);
    let indicator = |values: &str| {
        milestone(&format!(
            "    status: limited-progress\n    indicators:\n      - {{code: C02.1.1, text: {{fr: Contrats publiés, en: Contracts published}}, {values}}}\n"
        ))
    };
    let own = blamed(
        "G313",
        &[(COMMITMENT, &indicator("baseline: 0, target: 100, current: ‹1250.5›, as_of: 2026-11-01"))],
    );
    assert!(
        own[0].french.contains("une valeur actuelle de 1\u{a0}250,5, au-delà de sa cible de 100"),
        "{}",
        own[0].french
    );
    assert!(
        own[0].english.contains("a current value of 1,250.5, beyond its target of 100"),
        "{}",
        own[0].english
    );
    blamed(
        "G313",
        &[(COMMITMENT, &indicator("baseline: 40, target: 100, current: ‹12›, as_of: 2026-11-01"))],
    );
    blamed("G315", &[(COMMITMENT, &indicator("baseline: 40, target: ‹40.0›"))]);
    blamed("G314", &[(COMMITMENT, &indicator("baseline: 40, target: ‹400›, unit: {fr: \"%\", en: \"%\"}"))]);
    blamed("G314", &[(COMMITMENT, &indicator("baseline: ‹-40›, target: 400"))]);
    let twice = commitment(
        "milestones:\n  - {code: C02.1, title: {fr: Publier, en: Publish}}\n  - {code: ‹C02.2›, title: {fr: Publier, en: Publish}}\n",
    );
    blamed("G312", &[(COMMITMENT, &twice)]);
    blamed("G311", &[(COMMITMENT, &commitment("leads: [collectif]\nsupporting: [‹collectif›]\n"))]);
    blamed(
        "G304",
        &[(
            COMMITMENT,
            &commitment("milestones:\n  - {code: C02.1, title: {fr: Un, en: One}, due: ‹2031-02›}\n"),
        )],
    );
}

#[test]
fn phases_follow_each_other() {
    let plan =
        |lines: &str| format!("number: 1\nperiod: {{start: 2026-10-10, end: 2028-10-14}}\nphases:\n{lines}");
    let path = "content/action-plans/premier-plan/item.yaml";
    let overlap = plan(
        "  - {kind: co-creation, period: {start: 2026-01, end: 2026-12}}\n  - {kind: implementation, period: {start: ‹2026-10-10›, end: 2028-06}}\n",
    );
    let own = blamed("G208", &[(path, &overlap)]);
    assert!(
        own[0].french.contains(
            "la mise en œuvre commence (10\u{a0}octobre 2026) avant la fin de la cocréation (décembre 2026)"
        ),
        "{}",
        own[0].french
    );
    let order = plan(
        "  - {kind: implementation, period: {start: 2026-10-10, end: 2028-06}}\n  - {kind: self-assessment, period: {start: ‹2026-02›, end: 2026-03}}\n",
    );
    blamed("G208", &[(path, &order)]);
    blamed(
        "G209",
        &[(path, &plan("  - {kind: implementation, period: {start: 2026-10-10, end: ‹2029-06›}}\n"))],
    );
    blamed("G210", &[(path, "number: 1\nsupersedes: ‹premier-plan›\n")]);
}

#[test]
fn committees_consultations_and_events_are_possible() {
    let committee = |fields: &str| format!("title: {{fr: Comité, en: Committee}}\n{fields}");
    blamed("G507", &[(COMMITTEE, &committee("established: 2026-06\nmeetings:\n  - {date: ‹2025-06-01›}\n"))]);
    blamed(
        "G508",
        &[(
            COMMITTEE,
            &committee(
                "members:\n  - {name: Ada Roy, sector: citizen}\n  - {name: ‹Ada Roy›, sector: academic}\n",
            ),
        )],
    );
    blamed(
        "G509",
        &[(COMMITTEE, &committee("meetings:\n  - {date: 2026-06-01}\n  - {date: ‹2026-06-01›}\n"))],
    );
    let consultation = "content/consultations/essai/item.yaml";
    blamed(
        "G602",
        &[(
            consultation,
            "title: {fr: Appel, en: Call}\ncloses: 2026-06-30\nresults: {contributions: 3, published: ‹2026-03-01›}\n",
        )],
    );
    blamed(
        "G604",
        &[(EVENT, "title: {fr: Sommet, en: Summit}\nstart: ‹2027-03›\noutcomes: {fr: Fini., en: Done.}\n")],
    );
    blamed(
        "G605",
        &[(
            consultation,
            "title: {fr: Appel, en: Call}\nsummary: {fr: ‹L’appel est ouvert›., en: It is over.}\ncloses: 2026-10-30\n"
                .replace("‹L’appel", "L’‹appel")
                .as_str(),
        )],
    );
    blamed(
        "G908",
        &[
            (
                "content/declarations/engagement/item.yaml",
                "kind: statement\ndate: ‹2025-03-01›\nevent: essai\n",
            ),
            (EVENT, "title: {fr: Sommet, en: Summit}\nstart: 2026-03-01\nend: 2026-03-02\n"),
        ],
    );
}

#[test]
fn people_can_be_reached() {
    let organization =
        |fields: &str| format!("title: {{fr: Collectif, en: Collective}}\nkind: civil-society\n{fields}");
    let own = blamed(
        "G703",
        &[(
            ORGANIZATION,
            &organization(
                "phones:\n  - {number: ‹à venir›}\n  - {number: ‹418 643-59›}\n  - {number: ‹418 643-59266›}\n  - {number: ‹643-5926›}\n  - {number: ‹418 643-5926 poste 12›}\n  - {number: ‹418 643-5926 (Ada)›}\n  - {number: ‹118 643-5926›}\n",
            ),
        )],
    );
    assert!(own.iter().any(|it| it.french.contains("Écrire `number: 418 643-5926` et `extension: \"12\"`.")));
    assert!(own.iter().any(|it| it.english.starts_with("“643-5926” has no area code.")));
    blamed(
        "G705",
        &[(
            ORGANIZATION,
            &organization(
                "addresses:\n  - {postal_code: ‹G1R 5O8›}\n  - {postal_code: ‹G1R 5R›}\n  - {postal_code: ‹Z1R 5R8›}\n",
            ),
        )],
    );
    blamed(
        "S203",
        &[(
            ORGANIZATION,
            &organization("emails: [‹ada roy@example.org›, ‹ada@roy@example.org›, ‹\"ada@\"›]\n"),
        )],
    );
    blamed("G706", &[(ORGANIZATION, &organization("parent: ‹essai›\n"))]);
    silent(&[(
        ORGANIZATION,
        &organization(
            "phones: [{number: 418 643-5926, extension: \"12\"}, {number: +33 1 42 75 80 00}, {number: \"311\"}, {number: 1 800 O-CANADA}]\n",
        ),
    )]);
}

#[test]
fn dates_in_texts_exist_and_agree_with_their_weekday() {
    let french = "---\ntitle: Le portail est ouvert\n---\nRendez-vous le ‹lundi 25 novembre 2026›, le ‹samedi 1er décembre 2026› ou le ‹Vendredi 2026-12-03›.\n\nPas le mercredi 25 novembre 2026, ni le lundi 25 novembre.\n";
    let english = "---\ntitle: The portal is open\ntranslation: {kind: courtesy, of: fr}\n---\nJoin us on ‹Monday, November 25, 2026›, ‹Sat. Dec. 1st, 2026› or ‹Friday, 2026-12-03›.\n\nNot on Wednesday, November 25, 2026, or Monday, November 25.\n";
    let texts = [("content/news/ouverture/fr.md", french), ("content/news/ouverture/en.md", english)];
    let own = blamed("G906", &texts);
    assert!(own.iter().any(|it| {
        it.french
            == "«\u{a0}lundi 25 novembre 2026\u{a0}»\u{a0}: le 25\u{a0}novembre 2026 est un mercredi.\nÉcrire «\u{a0}mercredi 25 novembre 2026\u{a0}», ou corriger la date\u{a0}: ce jour de la semaine est le 23\u{a0}novembre 2026."
    }), "{}", own[0]);
    assert!(own.iter().any(|it| it.english.contains("Write “Wednesday, November 25, 2026”")));
    let french = "---\ntitle: Le portail est ouvert\n---\nJusqu’au ‹31 novembre›, au ‹30 février 2027› ou au ‹29 février 2027›.\n\nLe 29 février, le 31 mai, 2,31 juin.\n";
    let english = "---\ntitle: The portal is open\ntranslation: {kind: courtesy, of: fr}\n---\nUntil ‹November 31›, ‹Feb 30› or the ‹31st of June 2027›.\n\nOn February 29, May 31. They march 32 times.\n";
    let texts = [("content/news/ouverture/fr.md", french), ("content/news/ouverture/en.md", english)];
    let own = blamed("G907", &texts);
    assert!(own.iter().all(|it| it.severity == "error"));
    assert!(
        own.iter().any(|it| it.french.ends_with("Écrire «\u{a0}30 novembre\u{a0}», ou corriger le mois."))
    );
    assert!(own.iter().any(|it| it.english.ends_with("Write “30th of June 2027”, or correct the month.")));
}

#[test]
fn facts_that_a_source_does_not_state_are_not_reported_as_missing() {
    let plan = "content/action-plans/essai/item.yaml";
    let all = "title: {fr: Plan, en: Plan}\nperiod: {start: 2026-10, end: 2028}\nphases: [{kind: implementation, period: {start: 2026-10, end: 2028}}]\n";
    let codes = |text: &str| {
        let (all, _) = laid("", &[(plan, text)]);
        all.iter().filter(|it| it.place.contains(plan)).map(|it| it.place[..4].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes(all), ["G201", "G202", "G203", "G204", "G205"]);
    let unstated = format!("{all}unstated: [coordinator, forum, consultations, phases, response]\n");
    assert_eq!(codes(&unstated), [""; 0]);
    silent(&[(
        ORGANIZATION,
        "title: {fr: Ministère, en: Ministry}\nkind: ministry\nunstated: [representative]\n",
    )]);
    silent(&[(
        "content/declarations/essai/item.yaml",
        "title: {fr: Déclaration, en: Declaration}\nkind: statement\ndate: 2024-06-01\nunstated: [attachments]\n",
    )]);
}

#[test]
fn every_missing_period_is_reported() {
    let site = starter();
    site.write(
        "content/action-plans/premier-plan/item.yaml",
        "number: 1\nperiod: {start: 2025-01, end: 2028-10}\ncoordinator: collectif\nforum: forum\nconsultations: [premiere]\n",
    );
    site.write(COMMITMENT, commitment("leads: [collectif]\nvalues: [transparency]\n"));
    let all = findings(&site);
    let missing = all.iter().find(|it| it.place.starts_with(&format!("G401 {COMMITMENT}"))).unwrap();
    assert!(missing.french.contains("`2025-06`, `2025-12` et `2026-06`"), "{}", missing.french);
    assert!(missing.english.contains("`2025-06`, `2025-12` and `2026-06`"), "{}", missing.english);
}

#[test]
fn decimals_follow_the_language_of_the_reader() {
    let site = starter();
    site.append("site.toml", "\n[palette]\nquiet = {light = \"#cccccc\", dark = \"#444444\"}\n");
    let all = findings(&site);
    let contrast = all.iter().find(|it| it.place.starts_with("A101")).unwrap();
    assert!(contrast.french.contains("que de 1,") && contrast.french.contains("4,5"), "{}", contrast.french);
    assert!(contrast.english.contains("only 1.") && contrast.english.contains("4.5"), "{}", contrast.english);
}

#[test]
fn a_fact_of_an_unknown_kind_is_reported() {
    let site = starter();
    let page = "{% extends \"pages/item.html\" %}\n{% block after %}{% set value = {\"kind\": \"riddle\"} %}{{ <fact_value value={value} /> }}{% endblock %}\n";
    site.write("themes/parvis/pages/news.html", page);
    let all = findings(&site);
    let unknown: Vec<&Finding> = all.iter().filter(|it| it.english.contains("riddle")).collect();
    assert_eq!(unknown.len(), 1);
    assert!(unknown[0].place.starts_with("T102 themes/parvis/components/facts.html"), "{}", unknown[0]);
}

#[test]
fn the_status_distinguishes_items_with_the_same_title() {
    let site = starter();
    for id in ["a", "b"] {
        let path = format!("content/datasets/{id}/item.yaml");
        site.write(&path, "title: {fr: Registre, en: Register}\nupdate_frequency: annual\n");
    }
    let output = crate::portal::site::run(site.root(), "en", &["status"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| line.contains("“Register” has no licence")).collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines[0].contains("(`dataset:a`)") && lines[1].contains("(`dataset:b`)"), "{text}");
}

#[test]
fn addresses_in_fields_are_open_to_the_public() {
    let organization = |website: &str| {
        format!("title: {{fr: Essai, en: Trial}}\nkind: civil-society\nwebsite:\n  fr: ‹{website}›\n")
    };
    for (website, help) in sampled([
        ("http://localhost:8000/fr/", "Write the public address, for example `https://www.example.org/`."),
        ("https://127.0.0.1/", "Write the public address, for example `https://www.example.org/`."),
        ("https://intranet/essai", "Write the public address, for example `https://www.example.org/`."),
        ("http://10.0.0.7/essai", "Write the public address, for example `https://www.example.org/`."),
        ("file:///C:/essai.pdf", "Write the public address, for example `https://www.example.org/`."),
        ("https:///www.example.org/a", "Write `https://www.example.org/a`."),
        ("https://www.example.org/mon plan.pdf", "Write `https://www.example.org/mon%20plan.pdf`."),
        ("https://www.example.org/ (PDF)", "Write `https://www.example.org/`."),
    ]) {
        let own = blamed("S218", &[(ORGANIZATION, &organization(website))]);
        assert!(own[0].english.ends_with(help), "{website}: {}", own[0].english);
    }
    let base = "base_url = ‹\"http://localhost:4000/\"›\nlanguages = [\"fr\", \"en\"]\ntitle = {fr = \"Portail\", en = \"Portal\"}\n";
    let own = blamed("S220", &[("site.toml", base)]);
    assert_eq!(own[0].severity, "warning");
    assert_eq!(
        own[0].english,
        "The address of the site, “http://localhost:4000/”, leads to the computer of the person who follows it.\nWrite the address that the public will use, for example `https://www.example.org/`. For a test of the site, keep the public address here and run `parvis build --base-url http://localhost:4000/`."
    );
    for (address, code) in [
        ("https://portail.interne.lan/essai/", "S220"),
        ("http://10.1.2.3:8080", "S220"),
        ("https:///www.example.org/", "S218"),
        ("http://nom:secret@localhost/", "S203"),
    ] {
        let own = blamed(code, &[("site.toml", &base.replace("http://localhost:4000/", address))]);
        assert!(!own[0].english.contains("secret"), "{}", own[0].english);
    }
}

#[test]
fn an_item_does_not_expire_before_its_date() {
    blamed("S210", &[("content/news/ouverture/item.yaml", "date: 2026-11-20\nexpires_at: ‹2026-11-02›\n")]);
    blamed("S210", &[("content/news/ouverture/item.yaml", "date: 2026-11-20\nexpires_at: 2027-11-02\n")]);
}
