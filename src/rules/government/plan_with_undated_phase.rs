//! An action plan one of whose phases has no dates.

use crate::{
    model::PhaseKind,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// An action plan one of whose phases has no dates.
    ///
    /// ## Why
    /// The three phases of a cycle, co-creation, implementation and self-assessment, tell citizens
    /// when they can take part and when to expect results. Without dates, the page cannot say where
    /// the plan is.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: co-creation, period: {start: 2024-09, end: 2025-03}}
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    /// ```
    ///
    /// ## How to fix it
    /// Give each phase its period. A month, a season or a year is enough.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: co-creation, period: {start: 2024-09, end: 2025-03}}
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    ///   - {kind: self-assessment, period: {start: 2028-01, end: 2028-03}}
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards; OGP National and Local Handbooks.
    ///
    /// # En français
    /// Un plan d’action dont une phase n’est pas datée.
    ///
    /// ## Pourquoi
    /// Les trois phases d’un cycle, la cocréation, la mise en œuvre et l’autoévaluation, disent aux
    /// citoyens quand prendre part et quand attendre des résultats. Sans dates, la page ne peut pas
    /// dire où en est le plan.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner une période à chaque phase. Un mois, une saison ou une année suffit.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO; manuels national et local du PGO.
    "G204" "plan-with-undated-phase" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for plan in portal.items.action_plans.values() {
        let phases = &plan.facts.phases;
        for phase in phases.iter().filter(|phase| phase.period.is_none()) {
            let diagnostic = findings.diagnostic(&plan.head, phase.kind.span).with("phases", phase.kind.as_str());
            findings.report(&plan.head, diagnostic);
        }
        let missing: Vec<&str> = PhaseKind::ALL
            .iter()
            .filter(|kind| phases.iter().all(|phase| phase.kind.value != **kind))
            .map(|kind| kind.as_str())
            .collect();
        if !missing.is_empty() {
            let diagnostic = findings.diagnostic(&plan.head, plan.head.declared).with("phases", missing.join(", "));
            findings.report(&plan.head, diagnostic);
        }
    }
}
