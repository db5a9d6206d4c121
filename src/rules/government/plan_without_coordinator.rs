//! An action plan that says nothing of who coordinates it.

use crate::rules::{findings::Findings, rule::rule};
use crate::resolve::Portal;

rule! {
    /// An action plan that says nothing of who coordinates it.
    ///
    /// ## Why
    /// Citizens, the forum and the Open Government Partnership must know who answers for the cycle
    /// as a whole: calls it, follows it, reports on it.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// forum: forum
    /// ```
    ///
    /// ## How to fix it
    /// Name the organization that coordinates the plan, by the name of its folder.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// forum: forum
    /// coordinator: ministere
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards; OGP National and Local Handbooks.
    ///
    /// # En français
    /// Un plan d’action qui ne dit pas qui le coordonne.
    ///
    /// ## Pourquoi
    /// Les citoyens, le forum et le Partenariat pour un gouvernement ouvert doivent savoir qui
    /// répond du cycle entier : qui le lance, le suit et en rend compte.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer l’organisme qui coordonne le plan, par le nom de son dossier.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO; manuels national et local du PGO.
    "G201" "plan-without-coordinator" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for plan in portal.items.action_plans.values().filter(|plan| plan.facts.coordinator.is_none()) {
        let diagnostic = findings.diagnostic(&plan.head, plan.head.declared);
        findings.report(&plan.head, diagnostic);
    }
}
