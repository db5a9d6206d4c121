//! A refused value is answered with the corrected one.

use super::{Finding, findings, news_body, sampled, small_portal, starter};
use crate::portal::site::{Site, run};

/// A small portal with a news item and this line in its `item.yaml`.
fn with_line(line: &str) -> Site {
    let site = small_portal();
    news_body(&site, "Texte.\n");
    site.write("content/news/x/item.yaml", format!("{line}\n"));
    site
}

fn with_event(lines: &str) -> Site {
    let site = small_portal();
    site.write(
        "content/events/x/item.yaml",
        format!("title: {{fr: Le sommet, en: The summit}}\nkind: summit\n{lines}\n"),
    );
    site
}

fn only(site: &Site) -> Finding {
    let mut findings = findings(site);
    assert_eq!(findings.len(), 1, "{}", findings.iter().map(ToString::to_string).collect::<String>());
    findings.remove(0)
}

fn fixed(site: &Site, path: &str) -> String {
    run(site.root(), "fr", &["check", "--fix"]);
    std::fs::read_to_string(site.root().join(path)).unwrap()
}

#[test]
fn a_date_that_means_one_day_is_fixed() {
    for (written, date) in sampled([
        ("20/11/2026", "2026-11-20"),
        ("20 novembre 2026", "2026-11-20"),
        ("Nov 20, 2026", "2026-11-20"),
        ("2026.11.20", "2026-11-20"),
        ("2026-11-5", "2026-11-05"),
        ("\"20 novembre 2026\"", "\"2026-11-20\""),
        ("“2026-11-20”", "2026-11-20"),
    ]) {
        let site = with_line(&format!("date: {written}"));
        let finding = only(&site);
        assert_eq!(finding.place, "S203 content/news/x/item.yaml:1:7", "{written}");
        assert!(finding.french.ends_with(&format!("Écrire `{date}`.")), "{}", finding.french);
        assert!(finding.english.ends_with(&format!("Write `{date}`.")), "{}", finding.english);
        assert_eq!(fixed(&site, "content/news/x/item.yaml"), format!("date: {date}\n"));
    }
}

#[test]
fn an_ambiguous_date_is_reported_with_both_readings_and_not_fixed() {
    let site = with_line("date: 11/12/2026");
    let finding = only(&site);
    assert!(finding.french.ends_with("Écrire `2026-12-11` ou `2026-11-12`."), "{}", finding.french);
    assert!(finding.english.ends_with("Write `2026-12-11` or `2026-11-12`."), "{}", finding.english);
    assert_eq!(fixed(&site, "content/news/x/item.yaml"), "date: 11/12/2026\n");
}

#[test]
fn dates_that_are_no_days_are_read_in_both_languages() {
    for (written, date) in sampled([
        ("automne 2027", "2027-fall"),
        ("T3 2027", "2027-Q3"),
        ("3e trimestre 2027", "2027-Q3"),
        ("d’ici la fin de 2028", "by 2028"),
        ("Ongoing / Permanent", "ongoing"),
        ("mars 2027", "2027-03"),
    ]) {
        let site = with_line(&format!("date: 2026-11-20\nreview_by: {written}"));
        let finding = only(&site);
        assert_eq!(finding.place, "S203 content/news/x/item.yaml:2:12", "{written}");
        assert!(finding.french.ends_with(&format!("Écrire `{date}`.")), "{}", finding.french);
        assert_eq!(
            fixed(&site, "content/news/x/item.yaml"),
            format!("date: 2026-11-20\nreview_by: {date}\n")
        );
    }
    let finding = only(&with_line("date: 2026-11-20\nreview_by: 2026-2027"));
    assert!(finding.french.ends_with("Écrire `by 2027-03-31` ou `2027`."), "{}", finding.french);
}

#[test]
fn times_are_fixed() {
    for (written, time) in
        [("9:30", "09:30"), ("9h30", "09:30"), ("9 h 30", "09:30"), ("14:00:00", "14:00"), ("2 pm", "14:00")]
    {
        let site = with_event(&format!("start: 2026-12-01\nstart_time: {written}"));
        let finding = only(&site);
        assert_eq!(finding.place, "S203 content/events/x/item.yaml:4:13", "{written}");
        assert!(finding.english.ends_with(&format!("Write `{time}`.")), "{}", finding.english);
        assert!(fixed(&site, "content/events/x/item.yaml").ends_with(&format!("start_time: {time}\n")));
    }
}

#[test]
fn words_are_read_as_pages_show_them_and_listed_in_the_readers_language() {
    for (written, kind) in sampled([
        ("Sommet", "summit"),
        ("atelier", "workshop"),
        ("Conférence", "conference"),
        ("Marathon de programmation", "hackathon"),
    ]) {
        let site = small_portal();
        site.write(
            "content/events/x/item.yaml",
            format!("title: {{fr: Le sommet, en: The summit}}\nkind: {written}\nstart: 2026-12-01\n"),
        );
        let finding = only(&site);
        assert_eq!(finding.place, "S205 content/events/x/item.yaml:2:7");
        assert!(finding.french.ends_with(&format!("Écrire `{kind}`.")), "{}", finding.french);
        assert!(fixed(&site, "content/events/x/item.yaml").contains(&format!("kind: {kind}\n")));
    }
    let site = with_event("start: 2026-12-01");
    site.write(
        "content/events/x/item.yaml",
        "title: {fr: Le sommet, en: The summit}\nkind: bal\nstart: 2026-12-01\n",
    );
    let finding = only(&site);
    assert!(finding.french.contains("`workshop` (atelier)"), "{}", finding.french);
    assert!(
        finding.english.contains("`workshop` or") && !finding.english.contains("atelier"),
        "{}",
        finding.english
    );
}

#[test]
fn yes_and_no_are_replaced_with_the_equivalent_boolean() {
    for (written, value) in
        [("oui", "true"), ("Yes", "true"), ("Vrai", "true"), ("non", "false"), ("FALSE", "false")]
    {
        let site = with_line(&format!("date: 2026-11-20\nfeatured: {written}"));
        let finding = only(&site);
        assert!(finding.french.ends_with(&format!("Écrire `{value}`.")), "{}", finding.french);
        assert!(fixed(&site, "content/news/x/item.yaml").ends_with(&format!("featured: {value}\n")));
    }
}

#[test]
fn addresses_are_completed() {
    let item = |lines: &str| {
        let site = small_portal();
        site.write(
            "content/organizations/x/item.yaml",
            format!("title: {{fr: Le collectif, en: The collective}}\nkind: civil-society\n{lines}\n"),
        );
        site
    };
    for (lines, value) in [
        ("website: {fr: www.example.org, en: https://www.example.org/}", "https://www.example.org"),
        (
            "website: {fr: https:https://www.example.org/, en: https://www.example.org/}",
            "https://www.example.org/",
        ),
        ("emails: [mailto:a@example.org]", "a@example.org"),
        ("emails: a@example.org", "[a@example.org]"),
    ] {
        let finding = only(&item(lines));
        assert!(finding.place.starts_with("S203 content/organizations/x/item.yaml:3:"), "{}", finding.place);
        assert!(finding.french.ends_with(&format!("Écrire `{value}`.")), "{lines}: {}", finding.french);
    }
}

#[test]
fn a_list_is_made_of_the_words_in_a_text() {
    let site = small_portal();
    for (id, name) in [("sct", "Le conseil"), ("mcn", "Le ministère")] {
        site.write(
            &format!("content/organizations/{id}/item.yaml"),
            format!("title: {{fr: {name}, en: \"{id}\"}}\nkind: civil-society\n"),
        );
    }
    for (written, list) in sampled([
        ("sct, mcn", "[sct, mcn]"),
        ("sct; mcn", "[sct, mcn]"),
        ("sct et mcn", "[sct, mcn]"),
        ("sct", "[sct]"),
        ("\n  sct\n  mcn", "[sct, mcn]"),
    ]) {
        site.write(
            "content/events/x/item.yaml",
            format!(
                "title: {{fr: Le sommet, en: The summit}}\nkind: summit\nstart: 2026-12-01\norganizers: {written}\n"
            ),
        );
        let finding = only(&site);
        assert!(finding.place.starts_with("S203 content/events/x/item.yaml:"), "{}", finding.place);
        assert!(finding.french.ends_with(&format!("Écrire `{list}`.")), "{}", finding.french);
        let text = fixed(&site, "content/events/x/item.yaml");
        assert!(text.ends_with(&format!("{list}\n")), "{text}");
    }
}

#[test]
fn names_of_fields_are_read_in_french_and_in_any_letter_case() {
    for (written, name) in sampled([
        ("Date: 2026-11-20", "date"),
        ("DATE: 2026-11-20", "date"),
        ("date\u{a0}: 2026-11-20", "date"),
        ("date_de_publication: 2026-11-20", "date"),
        ("\u{feff}\u{200b}date: 2026-11-20", "date"),
        ("date-de-publication: 2026-11-20", "date"),
    ]) {
        let site = with_line(written);
        let finding = only(&site);
        assert!(finding.place.contains(" content/news/x/item.yaml:1:"), "{}", finding.place);
        assert!(finding.french.contains(name), "{}", finding.french);
        assert_eq!(
            fixed(&site, "content/news/x/item.yaml").trim_start_matches('\u{feff}'),
            "date: 2026-11-20\n"
        );
    }
}

#[test]
fn a_misspelt_name_is_not_reported_as_missing_too() {
    let finding = only(&with_line("dat: 2026-11-20"));
    assert_eq!(finding.place, "S201 content/news/x/item.yaml:1:1");
}

#[test]
fn email_addresses_are_corrected() {
    for (written, address) in sampled([
        ("a@@example.org", "a@example.org"),
        ("a @example.org", "a@example.org"),
        ("a (at) example.org", "a@example.org"),
        ("a arobase example point org", "a@example.org"),
        ("a@example.org.", "a@example.org"),
        ("a@example,org", "a@example.org"),
        ("a@example..org", "a@example.org"),
        ("a@example.org/", "a@example.org"),
        ("a@example.org?subject=Plan", "a@example.org"),
        ("é@example.org", "e@example.org"),
    ]) {
        let site = starter();
        let path = "content/organizations/secretariat/item.yaml";
        let text = std::fs::read_to_string(site.root().join(path)).unwrap();
        site.write(path, text.replace("gouvernement.ouvert@example.org", written));
        let finding = only(&site);
        assert!(finding.french.ends_with(&format!("Écrire `{address}`.")), "{written}: {}", finding.french);
        assert!(finding.english.ends_with(&format!("Write `{address}`.")), "{written}: {}", finding.english);
    }
}
