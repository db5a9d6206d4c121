//! A commitment without a progress report for a reporting period that is over.

use jiff::{ToSpan, civil::Date};

use crate::{
    diagnostic::Argument,
    model::{Commitment, Period, ProgressReport, Status},
    resolve::Portal,
    rules::{findings::Findings, government::cycle::implementation, rule::rule},
};

rule! {
    /// A commitment without a progress report for a reporting period that is over.
    ///
    /// ## Why
    /// Each reporting period, citizens are told how far each commitment has come, even when nothing
    /// moved. The Open Government Partnership asks for it at least twice a year. The periods end in
    /// June and December, and a report may appear two months later, unless `site.toml` says
    /// otherwise with `reporting_months` and `report_within`. A commitment that begins in the second
    /// half of a period owes no report on it.
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
    /// Add a report for the period, however short.
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
    /// OGP Participation and Co-creation Standards; OGP National and Local Handbooks.
    ///
    /// # En français
    /// Un engagement sans bilan pour une période de rapport terminée.
    ///
    /// ## Pourquoi
    /// À chaque période, les citoyens apprennent où en est chaque engagement, même quand rien n’a
    /// bougé. Le Partenariat pour un gouvernement ouvert le demande au moins deux fois par année.
    /// Les périodes finissent en juin et en décembre, et un bilan peut paraître deux mois plus
    /// tard, sauf si `site.toml` en dit autrement avec `reporting_months` et `report_within`. Un
    /// engagement qui commence dans la seconde moitié d’une période n’en doit pas le bilan.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un bilan de la période, aussi court soit-il.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO; manuels national et local du PGO.
    "G401" "report-missing" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let months = portal.site.reporting_months();
    let within = i32::try_from(portal.site.report_within()).unwrap_or(i32::MAX).months();
    for (id, item) in &portal.items.commitments {
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let Some(running) = plan.and_then(|plan| implementation(&plan.facts)) else { continue };
        let due = ends_of_periods(running, &item.facts, &months)
            .filter(|end| end.saturating_add(within) < portal.today);
        let missing: Vec<Date> = due.filter(|end| !is_reported(&item.facts, *end)).collect();
        if let Some(last) = missing.last() {
            let code = &item.facts.code;
            let diagnostic = findings
                .diagnostic(&item.head, code.span)
                .with("code", code.as_str())
                .with("count", missing.len())
                .with("month", Argument::Month(*last))
                .with("period", format!("{:04}-{:02}", last.year(), last.month()));
            findings.report(&item.head, diagnostic);
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

/// Whether a report is on the period that ends that day, or says that nothing is to come.
fn is_reported(commitment: &Commitment, end: Date) -> bool {
    commitment.reports.iter().any(|report| {
        let period = report.period.extent;
        let closed = matches!(report.status.value, Status::Complete | Status::Withdrawn);
        period.first_day() <= end && end <= period.last_day() || closed && ends_before(report, end)
    })
}

fn ends_before(report: &ProgressReport, end: Date) -> bool {
    report.period.extent.last_day() <= end
}
