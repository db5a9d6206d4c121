//! Progress report covers a period outside the plan.

use jiff::ToSpan;

use crate::{
    model::{Commitment, PartialDate, Period, ProgressReport},
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_of, date_words, is_before},
        rule::rule,
    },
};

rule! {
    /// Progress report covers a period outside the plan.
    ///
    /// ## Why
    /// A report says what was done for a commitment while its plan runs. A report for a period
    /// before the plan or the commitment begins, or more than a year after the plan’s end, has a
    /// wrong period or is in the wrong plan.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2021-06, status: limited-progress}
    /// ```
    ///
    /// ## How to fix it
    /// Correct `period` in the report, or move the report to the commitment of the right plan.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: limited-progress}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le bilan vise une période en dehors du plan.
    ///
    /// ## Pourquoi
    /// Un bilan indique ce qui a été fait pour un engagement pendant que son plan est en cours. Un
    /// bilan dont la période précède le début du plan ou de l’engagement, ou suit la fin du plan de
    /// plus d’un an, a une mauvaise période ou se trouve dans le mauvais plan.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `period` dans le bilan, ou déplacer le bilan dans l’engagement du bon plan.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G408" "report-outside-plan" Warning Portal
}

/// Number of months after the end of a plan in which reports on it are still expected.
const MAX_MONTHS_AFTER: i32 = 12;

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, commitment) in &portal.items.commitments {
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let plan = plan.and_then(|plan| plan.facts.period.as_ref());
        for report in &commitment.facts.reports {
            // A report that is dated in the future is reported as such.
            let is_to_come = report.period.extent.first_day() > portal.today;
            let Some((why, limit)) = outside(report, &commitment.facts, plan).filter(|_| !is_to_come) else {
                continue;
            };
            let diagnostic = findings
                .diagnostic(&commitment.meta, report.period.span)
                .with("why", why)
                .with("code", commitment.facts.code.as_str())
                .with("period", date_of(&report.period))
                .with("limit", date_words(limit));
            findings.report(&commitment.meta, diagnostic);
        }
    }
}

/// Returns the date that the period of a report is before or after, and what has that date.
fn outside<'p>(
    report: &ProgressReport,
    commitment: &'p Commitment,
    plan: Option<&'p Period>,
) -> Option<(&'static str, &'p PartialDate)> {
    let starts = [("plan", plan), ("commitment", commitment.period.as_ref())];
    let mut starts = starts.into_iter().filter_map(|(what, period)| Some((what, &period?.start)));
    let before = starts.find(|(_, start)| is_before(&report.period, start));
    let end = plan.and_then(|plan| plan.end.as_ref()).filter(|end| {
        let last = end.extent.last_day().saturating_add(MAX_MONTHS_AFTER.months());
        report.period.extent.first_day() > last
    });
    before.or_else(|| end.map(|end| ("end", end)))
}
