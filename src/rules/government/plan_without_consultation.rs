//! An action plan that was shaped by no consultation.

use crate::rules::{findings::Findings, rule::rule};
use crate::resolve::Portal;

rule! {
    /// An action plan that was shaped by no consultation.
    ///
    /// ## Why
    /// A plan is made with those concerned. The letter of intent promises a consultation for each
    /// plan to come.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// ```
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel, en: Call}
    /// ```
    ///
    /// ## How to fix it
    /// Describe the consultation in `content/consultations/` and name it in the plan, or name the
    /// plan in the consultation.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// consultations: [appel]
    /// ```
    ///
    /// ## Source
    /// Letter of intent of Québec, October 6, 2020.
    ///
    /// # En français
    /// Un plan d’action qu’aucune consultation n’a nourri.
    ///
    /// ## Pourquoi
    /// Un plan se fait avec les personnes concernées. La lettre d’intention promet une consultation
    /// pour chaque plan à venir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire la consultation dans `content/consultations/` et la nommer dans le plan, ou nommer
    /// le plan dans la consultation.
    ///
    /// ## Source
    /// Lettre d’intention du Québec, 6 octobre 2020.
    "G203" "plan-without-consultation" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let named = |id: &crate::model::ItemId| {
        let mut consultations = portal.items.consultations.values();
        consultations.any(|consultation| consultation.facts.plan.as_ref().is_some_and(|plan| plan.id == *id))
    };
    for plan in portal.items.action_plans.values() {
        if plan.facts.consultations.is_empty() && !named(&plan.head.id) {
            let diagnostic = findings.diagnostic(&plan.head, plan.head.declared);
            findings.report(&plan.head, diagnostic);
        }
    }
}
