//! A plan that ended more than four months ago, without an independent assessment.

use jiff::ToSpan;

use crate::{
    model::Assessor,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A plan that ended more than four months ago, without an independent assessment.
    ///
    /// ## Why
    /// The government’s own report is not enough: someone else says what was achieved. The Open
    /// Government Partnership asks for that within four months of a plan’s end.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// period: {start: 2023-04, end: 2026-03}
    /// ```
    ///
    /// ## How to fix it
    /// Publish the independent report and add it to `assessments`.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// period: {start: 2023-04, end: 2026-03}
    /// assessments:
    ///   - {assessor: independent, date: 2026-07-02, report: {title: {fr: Rapport, en: Report}, url: "https://example.org/rapport.pdf"}}
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards; OGP National and Local Handbooks.
    ///
    /// # En français
    /// Un plan terminé depuis plus de quatre mois, sans évaluation indépendante.
    ///
    /// ## Pourquoi
    /// Le bilan du gouvernement ne suffit pas : quelqu’un d’autre dit ce qui a été réalisé. Le
    /// Partenariat pour un gouvernement ouvert le demande dans les quatre mois qui suivent la fin
    /// d’un plan.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Publier le rapport indépendant et l’ajouter à `assessments`.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO; manuels national et local du PGO.
    "G206" "plan-without-assessment" Warning Portal
}

/// How many months an independent assessor has after a plan's end.
const MONTHS: i32 = 4;

fn check(portal: &Portal, findings: &mut Findings) {
    for plan in portal.items.action_plans.values() {
        let Some(end) = plan.facts.period.as_ref().and_then(|period| period.end.as_ref()) else { continue };
        let assessed = plan.facts.assessments.iter().any(|it| it.assessor == Assessor::Independent);
        if !assessed && end.extent.last_day().saturating_add(MONTHS.months()) < portal.today {
            let diagnostic = findings.diagnostic(&plan.head, plan.head.declared);
            findings.report(&plan.head, diagnostic);
        }
    }
}
