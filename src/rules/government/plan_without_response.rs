//! Plan in implementation has no reasoned response.

use crate::{
    model::PhaseKind,
    resolve::{PhaseTiming, Portal},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Plan in implementation has no reasoned response.
    ///
    /// ## Why
    /// People who took part in co-creation need an answer: what was proposed, what was accepted,
    /// what was not, and why.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    /// ```
    ///
    /// ## How to fix it
    /// Publish the reasoned response and add it to the plan as `response`: a file in the plan’s
    /// folder, or an address.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    /// response: {title: {fr: Réponse motivée, en: Reasoned response}, url: "https://example.org/reponse.pdf"}
    /// ```
    ///
    /// ## Source
    /// Required by the OGP Participation and Co-creation Standards for national plans (Standard 4:
    /// a reasoned response). House rule for other plans.
    ///
    /// # En français
    /// Le plan en mise en œuvre n’a pas de réponse motivée.
    ///
    /// ## Pourquoi
    /// Les personnes qui ont participé à la cocréation ont besoin d’une réponse : ce qui a été
    /// proposé, ce qui a été retenu, ce qui ne l’a pas été, et pourquoi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Publier la réponse motivée et l’ajouter à `response` dans le plan : un fichier du dossier du
    /// plan, ou une adresse.
    ///
    /// ## Source
    /// Exigé par les Normes de participation et de cocréation du PGO pour les plans nationaux
    /// (norme 4 : une réponse motivée). Règle propre à Parvis pour les autres plans.
    "G205" "plan-without-response" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, plan) in portal.items.action_plans.iter().filter(|(_, plan)| plan.facts.response.is_none()) {
        let phases = portal.derived().phases.get(id).into_iter().flatten();
        let begun = |timing| matches!(timing, PhaseTiming::Now | PhaseTiming::Stated | PhaseTiming::Past);
        let runs =
            phases.filter(|phase| phase.kind == PhaseKind::Implementation).any(|phase| begun(phase.timing));
        if runs && !plan.meta.common.is_unstated("response") {
            let diagnostic = findings.diagnostic(&plan.meta, plan.meta.declared);
            findings.report(&plan.meta, diagnostic);
        }
    }
}
