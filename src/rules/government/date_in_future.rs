//! Fact is dated in the future.

use jiff::{ToSpan, civil::Date};

use crate::{
    diagnostic::Diagnostic,
    model::{Collection, FieldContext, ItemMeta, PartialDate},
    resolve::Portal,
    rules::{
        findings::Findings,
        government::written_dates::{each, in_year, is_unlikely},
        rule::rule,
    },
};

rule! {
    /// Fact is dated in the future.
    ///
    /// ## Why
    /// A figure, a report, a set of minutes, an announcement or an assessment has the day it was
    /// made. If that day has not come yet, the page presents as done something that is not, most
    /// often because the year is wrong.
    ///
    /// ## Example
    /// ```yaml content/achievements/donnees/item.yaml
    /// title: {fr: Données en ligne, en: Data online}
    /// figures:
    ///   - {label: {fr: jeux de données, en: data sets}, value: 1200, as_of: 2027-06-30}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the date. For an item to be published on that day, add `publish_at`; for an item that
    /// is only announced, add `planned: true`.
    ///
    /// ```yaml content/achievements/donnees/item.yaml
    /// title: {fr: Données en ligne, en: Data online}
    /// figures:
    ///   - {label: {fr: jeux de données, en: data sets}, value: 1200, as_of: 2026-06-30}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Un fait a une date à venir.
    ///
    /// ## Pourquoi
    /// Un chiffre, un bilan, un compte rendu, une annonce ou une évaluation porte la date du jour où
    /// il a été fait. Si ce jour n’est pas encore venu, la page présente comme fait ce qui ne l’est
    /// pas, le plus souvent parce que l’année est fausse.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger la date. Pour publier l’élément ce jour-là, ajouter `publish_at`; s’il est seulement
    /// annoncé, ajouter `planned: true`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G904" "date-in-future" Warning Portal
}

/// Fields whose date is that of something done.
const DONE: &[&str] = &[
    "as_of",
    "completed",
    "created",
    "date",
    "issued",
    "modified",
    "period",
    "published",
    "updated",
    "withdrawn",
    "year",
];

/// Maximum number of days ahead for the date modified: pages are often prepared before they come out.
const MAX_DAYS_AHEAD: i32 = 31;

fn check(portal: &Portal, findings: &mut Findings) {
    each(portal, |meta, context, date| {
        let latest = match context.name {
            "updated" => portal.today.saturating_add(MAX_DAYS_AHEAD.days()),
            _ => portal.today,
        };
        if is_of_something_done(meta, &context)
            && date.extent.first_day() > latest
            && !is_unlikely(&context, date, portal.today)
        {
            let diagnostic = finding(findings, meta, &context, date, portal.today);
            findings.report(meta, diagnostic);
        }
    });
    for committee in portal.items.committees.values().filter(|it| !it.meta.common.draft) {
        for meeting in committee.facts.meetings.iter().filter(|meeting| meeting.minutes.is_some()) {
            if meeting.date.extent.first_day() > portal.today {
                let span = meeting.date.span;
                let context = FieldContext { field: "meetings", name: "date", language: None, span };
                let diagnostic = finding(findings, &committee.meta, &context, &meeting.date, portal.today);
                findings.report(&committee.meta, diagnostic);
            }
        }
    }
}

/// Returns `true` for the date of a fact that is past. A draft and an announced item may wait for
/// theirs; meetings are announced; only an achievement exists since a day.
fn is_of_something_done(meta: &ItemMeta, context: &FieldContext) -> bool {
    let is_since = context.name == "since" && meta.collection == Collection::Achievements;
    let is_listed = DONE.contains(&context.name) && (context.field, context.name) != ("meetings", "date");
    (is_listed || is_since) && !meta.common.draft && !meta.common.planned
}

fn finding(
    findings: &Findings,
    meta: &ItemMeta,
    context: &FieldContext,
    date: &PartialDate,
    today: Date,
) -> Diagnostic {
    let years = [today.year(), today.year() - 1];
    let earlier = years.into_iter().filter_map(|year| in_year(date, year));
    let nearest = earlier.into_iter().find(|earlier| earlier.extent.first_day() <= today);
    findings
        .diagnostic(meta, context.span)
        .with("field", context.name)
        .with("written", date.to_string())
        .with("day", date.extent.first_day().to_string())
        .with("kind", if context.field == context.name { "item" } else { "part" })
        .with_suggestion(nearest.map(|date| date.to_string()).as_deref())
}
