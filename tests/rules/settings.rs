//! What `site.toml` says of rules.

use super::portal::{RuleReport, TODAY, run_rules};

const COMMITMENT: &str = "content/action-plans/plan-1/commitments/c1/item.yaml";
const WITHOUT_LEAD: &str = "title: {fr: Ouvrir, en: Open}\ncode: C1\n";

fn with(settings: &str, today: &str) -> RuleReport {
    let site = include_str!("../sites/rules/site.toml").to_owned() + settings;
    run_rules(&[("site.toml".to_owned(), site), (COMMITMENT.to_owned(), WITHOUT_LEAD.to_owned())], today)
}

fn others(report: &RuleReport) -> Vec<&str> {
    report.others.iter().map(|it| it.code.id).collect()
}

fn severity(report: &RuleReport, code: &str) -> Option<&'static str> {
    report.reported.iter().find(|it| it.code.id == code).map(|it| it.severity.as_str())
}

#[test]
fn a_severity_is_changed_or_turned_off() {
    assert_eq!(severity(&with("", TODAY), "G301"), Some("warning"));
    assert_eq!(severity(&with("[rules.severities]\nG301 = \"error\"\n", TODAY), "G301"), Some("error"));
    assert_eq!(severity(&with("[rules.severities]\nG301 = \"off\"\n", TODAY), "G301"), None);
}

#[test]
fn an_exception_applies_to_its_item_until_its_last_day() {
    let exception = "[[rules.exceptions]]\nrule = \"G301\"\nitem = \"commitment:plan-1/c1\"\n\
                     reason = \"Nommé en décembre.\"\nuntil = \"2026-12-31\"\n";
    let (before, after) = (with(exception, TODAY), with(exception, "2027-01-01"));
    assert_eq!((severity(&before, "G301"), others(&before)), (None, vec![]));
    assert_eq!((severity(&after, "G301"), others(&after)), (Some("warning"), vec!["S603"]));
}

#[test]
fn an_exception_that_is_no_longer_needed_is_reported() {
    let exception = "[[rules.exceptions]]\nrule = \"G201\"\nitem = \"plan:plan-1\"\nreason = \"À venir.\"\n";
    assert_eq!(others(&with(exception, TODAY)), ["S602"]);
}

#[test]
fn settings_with_unknown_rules_or_items_are_reported() {
    let settings = "[rules.severities]\nG300 = \"off\"\n[[rules.exceptions]]\nrule = \"G999\"\n\
                    item = \"plan:nothing\"\nreason = \"…\"\n";
    let report = with(settings, TODAY);
    let mut found = others(&report);
    found.sort_unstable();
    assert_eq!(found, ["R101", "S601", "S601"]);
}

#[test]
fn invalid_settings_are_reported_at_their_place() {
    let settings = "[rules]\nreporting_months = [13]\nseverities = {G301 = \"loud\"}\n";
    assert_eq!(others(&with(settings, TODAY)), ["S205", "S203"]);
}

#[test]
fn the_months_and_delays_of_the_portal_are_applied() {
    let months =
        |settings: &str| with(settings, TODAY).reported.iter().find(|it| it.code.id == "G401").cloned();
    let usual = months("").expect("three reports are missing");
    let quarterly = months("[rules]\nreporting_months = [3, 6, 9, 12]\n").expect("six reports are missing");
    assert_ne!(usual.message, quarterly.message);
    assert_eq!(months("[rules]\nreport_within = 120\n"), None);
}
