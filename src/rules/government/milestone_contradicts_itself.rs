//! Status of a milestone contradicts its dates or its results.

use jiff::civil::Date;

use crate::{
    model::{Decimal, Indicator, Milestone, PartialDate, ProgressStatus},
    resolve::{Portal, milestone_status},
    rules::{
        findings::Findings,
        government::cycle::{date_words, status_word},
        rule::rule,
    },
    source::Span,
};

rule! {
    /// Status of a milestone contradicts its dates or its results.
    ///
    /// ## Why
    /// The page shows the status next to the dates, the evidence and the indicators. A milestone
    /// cannot be complete before it is due without a day on which it was completed, or not started
    /// when there are results to show.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Dresser l’inventaire, en: Draw up the inventory}
    ///     due: 2027-06-30
    ///     status: limited-progress
    ///     completed: 2026-03-31
    /// ```
    ///
    /// ## How to fix it
    /// Correct the `status`, or the field that the message names.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Dresser l’inventaire, en: Draw up the inventory}
    ///     due: 2027-06-30
    ///     status: complete
    ///     completed: 2026-03-31
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’état d’un jalon contredit ses dates ou ses résultats.
    ///
    /// ## Pourquoi
    /// La page montre l’état à côté des dates, des preuves et des indicateurs. Un jalon ne peut pas
    /// être réalisé avant son échéance sans date de réalisation, ni être non commencé alors qu’il a
    /// des résultats.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `status`, ou le champ que nomme le message.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G316" "milestone-contradicts-itself" Warning Portal
}

/// Contradiction between the status of a milestone and another field.
enum Contradiction<'a> {
    /// Complete, and due later.
    Early(&'a PartialDate),
    /// A completion date with another status.
    Completed(&'a PartialDate),
    /// In progress, and begins later.
    Start(&'a PartialDate),
    /// Not started, with evidence.
    Evidence,
    /// Not started, with an indicator that has moved.
    Indicator(&'a Indicator),
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for milestone in &commitment.facts.milestones {
            let Some((contradiction, place)) = contradiction(milestone, portal.today) else { continue };
            let diagnostic = findings
                .diagnostic(&commitment.meta, place)
                .with("code", milestone.code.as_str())
                .with("milestone", &milestone.title)
                .with("status", status_word(milestone_status(milestone)));
            let diagnostic = match contradiction {
                Contradiction::Early(due) => diagnostic.with("why", "early").with("date", date_words(due)),
                Contradiction::Completed(day) => {
                    diagnostic.with("why", "completed").with("date", date_words(day))
                }
                Contradiction::Start(day) => diagnostic.with("why", "start").with("date", date_words(day)),
                Contradiction::Evidence => diagnostic.with("why", "evidence"),
                Contradiction::Indicator(indicator) => {
                    diagnostic.with("why", "indicator").with("indicator", indicator.code.as_str())
                }
            };
            findings.report(&commitment.meta, diagnostic);
        }
    }
}

/// Returns the first contradiction in a milestone, and its place.
fn contradiction(milestone: &Milestone, today: Date) -> Option<(Contradiction<'_>, Span)> {
    let own = milestone.status.as_ref().map_or(milestone.code.span, |status| status.span);
    let is_to_come = |date: &&PartialDate| date.extent.year().is_some() && date.extent.first_day() > today;
    match milestone_status(milestone) {
        ProgressStatus::Complete => {
            let due = milestone.due.as_ref().filter(|_| milestone.completed.is_none())?;
            is_to_come(&&due.value).then_some((Contradiction::Early(&due.value), own))
        }
        _ if milestone.completed.is_some() => {
            milestone.completed.as_ref().map(|day| (Contradiction::Completed(day), own))
        }
        ProgressStatus::LimitedProgress | ProgressStatus::SubstantialProgress => {
            let start = milestone.start.as_ref().filter(is_to_come)?;
            Some((Contradiction::Start(start), start.span.unwrap_or(own)))
        }
        ProgressStatus::NotStarted if !milestone.evidence.is_empty() => Some((Contradiction::Evidence, own)),
        ProgressStatus::NotStarted => {
            let moved = milestone.indicators.iter().find(|indicator| has_moved(indicator));
            moved.map(|indicator| (Contradiction::Indicator(indicator), own))
        }
        ProgressStatus::Withdrawn => None,
    }
}

/// Returns `true` if the current value is no longer the baseline.
fn has_moved(indicator: &Indicator) -> bool {
    let number = |value: Option<&Decimal>| value.map(Decimal::to_f64);
    let (from, now) = (number(indicator.baseline.as_deref()), number(indicator.current.as_deref()));
    from.zip(now).is_some_and(|(from, now)| from.total_cmp(&now).is_ne())
}
