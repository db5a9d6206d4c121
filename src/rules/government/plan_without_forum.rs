//! An action plan without a multi-stakeholder forum.

use crate::rules::{findings::Findings, rule::rule};
use crate::resolve::Portal;

rule! {
    /// An action plan without a multi-stakeholder forum.
    ///
    /// ## Why
    /// A forum in which government and civil society sit together follows each plan: it is a
    /// minimum requirement of the Open Government Partnership.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// coordinator: ministere
    /// ```
    ///
    /// ## How to fix it
    /// Describe the forum in `content/committees/` and name it in the plan.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// coordinator: ministere
    /// forum: forum
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards; OGP National and Local Handbooks.
    ///
    /// # En français
    /// Un plan d’action sans forum multipartite.
    ///
    /// ## Pourquoi
    /// Un forum où siègent le gouvernement et la société civile suit chaque plan : c’est une
    /// exigence minimale du Partenariat pour un gouvernement ouvert.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire le forum dans `content/committees/` et le nommer dans le plan.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO; manuels national et local du PGO.
    "G202" "plan-without-forum" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for plan in portal.items.action_plans.values().filter(|plan| plan.facts.forum.is_none()) {
        let diagnostic = findings.diagnostic(&plan.head, plan.head.declared);
        findings.report(&plan.head, diagnostic);
    }
}
