//! A plan in implementation that does not show the reasoned response to its co-creation.

use crate::{
    model::PhaseKind,
    resolve::{PhaseStanding, Portal},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A plan in implementation that does not show the reasoned response to its co-creation.
    ///
    /// ## Why
    /// People who gave their time to a co-creation are owed an answer: what was proposed, what was
    /// kept, what was not, and why.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    /// ```
    ///
    /// ## How to fix it
    /// Publish the reasoned response and give it as `response`: a file of the plan’s folder, or an
    /// address.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    /// response: {title: {fr: Réponse motivée, en: Reasoned response}, url: "https://example.org/reponse.pdf"}
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards; OGP National and Local Handbooks.
    ///
    /// # En français
    /// Un plan en mise en œuvre qui ne montre pas la réponse motivée à sa cocréation.
    ///
    /// ## Pourquoi
    /// Les personnes qui ont donné de leur temps à une cocréation ont droit à une réponse : ce qui
    /// a été proposé, ce qui a été retenu, ce qui ne l’a pas été, et pourquoi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Publier la réponse motivée et la donner par `response` : un fichier du dossier du plan, ou
    /// une adresse.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO; manuels national et local du PGO.
    "G205" "plan-without-response" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, plan) in portal.items.action_plans.iter().filter(|(_, plan)| plan.facts.response.is_none()) {
        let phases = portal.derived().phases.get(id).into_iter().flatten();
        let begun = |standing| matches!(standing, PhaseStanding::Now | PhaseStanding::Past);
        let runs = phases
            .filter(|phase| phase.kind == PhaseKind::Implementation)
            .any(|phase| begun(phase.standing));
        if runs {
            let diagnostic = findings.diagnostic(&plan.head, plan.head.declared);
            findings.report(&plan.head, diagnostic);
        }
    }
}
