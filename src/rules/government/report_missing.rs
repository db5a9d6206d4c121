//! Commitment has no progress report for a past reporting period.

use jiff::{ToSpan, civil::Date};

use crate::{
    diagnostic::Argument,
    model::{Commitment, Period, ProgressReport, ProgressStatus},
    resolve::Portal,
    rules::{findings::Findings, government::cycle::implementation, rule::rule},
};

rule! {
    /// Commitment has no progress report for a past reporting period.
    ///
    /// ## Why
    /// In each reporting period, citizens should learn how each commitment is progressing, even
    /// when nothing has changed. Reporting periods end in June and December, and a report is
    /// expected within two months, unless `reporting_months` and `report_within` in `site.toml` set
    /// otherwise. A commitment that begins in the second half of a period needs no report for it.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2025-06, status: not-started}
    ///   - {period: 2026-06, status: limited-progress}
    /// ```
    ///
    /// ## How to fix it
    /// Add a report for the period, even a short one.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2025-06, status: not-started}
    ///   - {period: 2025-12, status: limited-progress}
    ///   - {period: 2026-06, status: limited-progress}
    /// ```
    ///
    /// ## Source
    /// House rule, based on the practice of Canada’s National Action Plan, which reports in June
    /// and December. The Open Government Partnership asks for an up-to-date repository (see G207),
    /// not for a report on each commitment.
    ///
    /// # En français
    /// L’engagement n’a pas de bilan pour une période de rapport terminée.
    ///
    /// ## Pourquoi
    /// À chaque période de rapport, la population devrait savoir où en est chaque engagement, même
    /// si rien n’a changé. Les périodes finissent en juin et en décembre, et un bilan est attendu
    /// dans les deux mois, sauf si `reporting_months` et `report_within`, dans `site.toml`, en
    /// décident autrement. Un engagement qui commence dans la seconde moitié d’une période n’a pas
    /// besoin d’un bilan pour celle-ci.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un bilan pour la période, même court.
    ///
    /// ## Source
    /// Règle propre à Parvis, fondée sur la pratique du Plan d’action national du Canada, qui
    /// publie ses bilans en juin et en décembre. Le Partenariat pour un gouvernement ouvert demande
    /// un registre à jour (voir G207), et non un bilan de chaque engagement.
    "G401" "report-missing" Warning Portal
    concern Report
}

fn check(portal: &Portal, findings: &mut Findings) {
    let months = portal.site.reporting_months();
    let within = i32::try_from(portal.site.report_within()).unwrap_or(i32::MAX).months();
    for (id, item) in &portal.items.commitments {
        if item.meta.common.is_unstated("reports") {
            continue;
        }
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let Some(running) = plan.and_then(|plan| implementation(&plan.facts)) else { continue };
        let due = ends_of_periods(running, &item.facts, &months)
            .filter(|end| end.saturating_add(within) < portal.today);
        let missing: Vec<Date> = due.filter(|end| !is_reported(&item.facts, *end)).collect();
        if let Some(last) = missing.last() {
            let code = &item.facts.code;
            let periods: Vec<String> = missing.iter().copied().map(period).collect();
            let diagnostic = findings
                .diagnostic(&item.meta, code.span)
                .with("code", code.as_str())
                .with("count", missing.len())
                .with("month", Argument::Month(*last))
                .with("period", period(*last))
                .with("periods", Argument::all(periods.iter().map(String::as_str)));
            findings.report(&item.meta, diagnostic);
        }
    }
}

/// The last day of each reporting period that ends while the plan and the commitment both run, and
/// of which they saw at least half.
fn ends_of_periods<'a>(
    plan: &Period,
    commitment: &'a Commitment,
    months: &'a [i8],
) -> impl Iterator<Item = Date> + 'a {
    let own = commitment.period.as_ref();
    let start = own.map_or(Date::MIN, |own| own.start.extent.first_day()).max(plan.start.extent.first_day());
    let end = |period: &Period| period.end.as_ref().map_or(Date::MAX, |end| end.extent.last_day());
    let end = own.map_or(Date::MAX, end).min(end(plan));
    // No plan runs longer than a century, whatever its dates say.
    let years = (start.year()..=end.year()).take(100);
    let all = years.flat_map(|year| months.iter().filter_map(move |month| Date::new(year, *month, 1).ok()));
    all.map(Date::last_of_month).filter(move |day| start <= middle(*day, months) && *day <= end)
}

/// The middle of the reporting period that ends that day.
fn middle(last: Date, months: &[i8]) -> Date {
    let before = |month: &i8| (last.month() - month - 1).rem_euclid(12) + 1;
    let length = months.iter().map(before).min().unwrap_or(12);
    let first = last.first_of_month().saturating_sub((i32::from(length) - 1).months());
    let days = first.until(last).map_or(0, |period| period.get_days());
    first.saturating_add((days / 2).days())
}

/// A reporting period as reports write it: the month in which it ends.
fn period(last: Date) -> String {
    format!("{:04}-{:02}", last.year(), last.month())
}

/// Returns `true` if a report covers the period that ends that day, or if a report up to that day says that
/// the commitment is complete or withdrawn.
fn is_reported(commitment: &Commitment, end: Date) -> bool {
    commitment.reports.iter().any(|report| {
        let period = report.period.extent;
        let closed = matches!(report.status.value, ProgressStatus::Complete | ProgressStatus::Withdrawn);
        period.first_day() <= end && end <= period.last_day() || closed && ends_before(report, end)
    })
}

fn ends_before(report: &ProgressReport, end: Date) -> bool {
    report.period.extent.last_day() <= end
}
