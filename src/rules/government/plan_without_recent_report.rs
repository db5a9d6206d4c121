//! A plan that runs and on which nothing has been reported in six months.

use jiff::{ToSpan, civil::Date};

use crate::{
    model::{Commitment, ItemId, ProgressReport, Status},
    resolve::Portal,
    rules::{findings::Findings, government::cycle::implementation, rule::rule},
};

rule! {
    /// A plan that runs and on which nothing has been reported in six months.
    ///
    /// ## Why
    /// A repository that is not kept up to date is no longer a record. The Open Government
    /// Partnership asks that it be updated at least twice a year.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2025-12, status: not-started, published: 2026-01-10}
    /// ```
    ///
    /// ## How to fix it
    /// Add a progress report to at least one commitment of the plan.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: not-started, published: 2026-07-10}
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards; OGP National and Local Handbooks.
    ///
    /// # En français
    /// Un plan en cours dont aucun bilan n’est paru depuis six mois.
    ///
    /// ## Pourquoi
    /// Un registre qui n’est plus à jour n’en est plus un. Le Partenariat pour un gouvernement
    /// ouvert demande qu’il soit mis à jour au moins deux fois par année.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un bilan à au moins un engagement du plan.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO; manuels national et local du PGO.
    "G207" "plan-without-recent-report" Warning Portal
}

/// How many months may pass without a report.
const MONTHS: i32 = 6;

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, plan) in &portal.items.action_plans {
        let Some(period) = implementation(&plan.facts).filter(|period| period.contains(portal.today)) else {
            continue;
        };
        let commitments: Vec<&Commitment> = commitments(portal, id).collect();
        if commitments.is_empty() || commitments.iter().all(|commitment| is_closed(commitment)) {
            continue;
        }
        let reports = commitments.iter().flat_map(|commitment| &commitment.reports);
        let latest = reports.map(day).max().unwrap_or_else(|| period.start.extent.first_day());
        if latest.saturating_add(MONTHS.months()) < portal.today {
            let diagnostic = findings.diagnostic(&plan.head, plan.head.declared);
            findings.report(&plan.head, diagnostic);
        }
    }
}

fn commitments<'p>(portal: &'p Portal, plan: &'p ItemId) -> impl Iterator<Item = &'p Commitment> {
    let all = portal.items.commitments.iter();
    all.filter(|(id, _)| id.parent().as_ref() == Some(plan)).map(|(_, item)| &item.facts)
}

/// The day a report came out, else the end of the period it is on.
fn day(report: &ProgressReport) -> Date {
    report.published.as_ref().unwrap_or(&report.period).extent.last_day()
}

fn is_closed(commitment: &Commitment) -> bool {
    let done = |report: &ProgressReport| matches!(report.status.value, Status::Complete | Status::Withdrawn);
    commitment.reports.iter().any(done)
}
