//! Action plan has no consultation.

use crate::resolve::Portal;
use crate::rules::{findings::Findings, rule::rule};

rule! {
    /// Action plan has no consultation.
    ///
    /// ## Why
    /// A plan is created with the people it affects. The letter of intent promises a consultation
    /// for each future plan.
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
    /// Describe the consultation in `content/consultations/` and add it to the plan’s
    /// `consultations`, or add the plan to the consultation as `plan`.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// consultations: [appel]
    /// ```
    ///
    /// ## Source
    /// House rule, based on Québec’s letter of intent to the Open Government Partnership
    /// (October 6, 2020).
    ///
    /// # En français
    /// Le plan d’action n’a pas de consultation.
    ///
    /// ## Pourquoi
    /// Un plan se prépare avec les personnes concernées. La lettre d’intention promet une
    /// consultation pour chaque plan à venir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire la consultation dans `content/consultations/` et l’ajouter à `consultations` dans le
    /// plan, ou ajouter le plan à `plan` dans la consultation.
    ///
    /// ## Source
    /// Règle propre à Parvis, fondée sur la lettre d’intention du Québec au Partenariat pour un
    /// gouvernement ouvert (6 octobre 2020).
    "G203" "plan-without-consultation" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let named = |id: &crate::model::ItemId| {
        let mut consultations = portal.items.consultations.values();
        consultations.any(|consultation| consultation.facts.plan.as_ref().is_some_and(|plan| plan.id == *id))
    };
    for plan in portal.items.action_plans.values() {
        let is_unstated = plan.meta.common.is_unstated("consultations");
        if plan.facts.consultations.is_empty() && !is_unstated && !named(&plan.meta.id) {
            let diagnostic = findings.diagnostic(&plan.meta, plan.meta.declared);
            findings.report(&plan.meta, diagnostic);
        }
    }
}
