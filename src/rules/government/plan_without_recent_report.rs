//! Plan has had no progress report for more than six months.

use jiff::{ToSpan, civil::Date};

use crate::{
    model::{Commitment, ItemId, ProgressReport, ProgressStatus},
    resolve::Portal,
    rules::{findings::Findings, government::cycle::implementation, rule::rule},
};

rule! {
    /// Plan has had no progress report for more than six months.
    ///
    /// ## Why
    /// Without recent reports, people do not know how the plan is progressing. The Open Government
    /// Partnership asks that a national repository be updated at least twice a year, and a local
    /// website at least every four months. The rule uses six months for every plan.
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
    /// Add a progress report to at least one commitment in the plan.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: not-started, published: 2026-07-10}
    /// ```
    ///
    /// ## Source
    /// Required by the OGP Participation and Co-creation Standards for national plans (Standard 2:
    /// the repository is updated at least twice a year). House rule for other plans.
    ///
    /// # En français
    /// Le plan n’a pas de bilan depuis plus de six mois.
    ///
    /// ## Pourquoi
    /// Sans bilan récent, la population ne peut pas savoir où en est le plan. Le Partenariat pour
    /// un gouvernement ouvert demande que le registre d’un plan national soit mis à jour au moins
    /// deux fois par année, et le site Web d’un plan local au moins tous les quatre mois. La règle
    /// applique six mois à tous les plans.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un bilan à au moins un engagement du plan.
    ///
    /// ## Source
    /// Exigé par les Normes de participation et de cocréation du PGO pour les plans nationaux
    /// (norme 2 : le registre est mis à jour au moins deux fois par année). Règle propre à Parvis
    /// pour les autres plans.
    "G207" "plan-without-recent-report" Warning Portal
    concern Report
}

/// Maximum number of months without a report.
const MAX_MONTHS: i32 = 6;

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
        if latest.saturating_add(MAX_MONTHS.months()) < portal.today {
            let diagnostic = findings.diagnostic(&plan.meta, plan.meta.declared);
            findings.report(&plan.meta, diagnostic);
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
    let done = |report: &ProgressReport| {
        matches!(report.status.value, ProgressStatus::Complete | ProgressStatus::Withdrawn)
    };
    commitment.reports.iter().any(done)
}
