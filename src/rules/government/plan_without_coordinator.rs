//! Action plan has no coordinator.

use crate::resolve::Portal;
use crate::rules::{findings::Findings, rule::rule};

rule! {
    /// Action plan has no coordinator.
    ///
    /// ## Why
    /// Citizens, the forum and the Open Government Partnership need to know which organization is
    /// responsible for the cycle as a whole.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// forum: forum
    /// ```
    ///
    /// ## How to fix it
    /// Add `coordinator`, with the name of the organization’s folder.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// forum: forum
    /// coordinator: ministere
    /// ```
    ///
    /// ## Source
    /// Recommended by the OGP National and Local Handbooks.
    ///
    /// # En français
    /// Le plan d’action n’a pas d’organisme coordonnateur.
    ///
    /// ## Pourquoi
    /// La population, le forum et le Partenariat pour un gouvernement ouvert doivent savoir quel
    /// organisme est responsable du cycle dans son ensemble.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `coordinator`, avec le nom du dossier de l’organisme.
    ///
    /// ## Source
    /// Recommandé par les manuels national et local du PGO.
    "G201" "plan-without-coordinator" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let plans = portal.items.action_plans.values().filter(|plan| plan.facts.coordinator.is_none());
    for plan in plans.filter(|plan| !plan.meta.common.is_unstated("coordinator")) {
        let diagnostic = findings.diagnostic(&plan.meta, plan.meta.declared);
        findings.report(&plan.meta, diagnostic);
    }
}
