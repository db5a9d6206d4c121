//! Action plan has no multi-stakeholder forum.

use crate::resolve::Portal;
use crate::rules::{findings::Findings, rule::rule};

rule! {
    /// Action plan has no multi-stakeholder forum.
    ///
    /// ## Why
    /// In a multi-stakeholder forum, government and civil society oversee the plan together.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// coordinator: ministere
    /// ```
    ///
    /// ## How to fix it
    /// Describe the forum in `content/committees/` and add it to the plan as `forum`.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// coordinator: ministere
    /// forum: forum
    /// ```
    ///
    /// ## Source
    /// Required by the OGP Participation and Co-creation Standards for national plans (Standard 1:
    /// a space for ongoing dialogue), and by the OGP Local Handbook for the co-creation of local
    /// plans. House rule for other plans.
    ///
    /// # En français
    /// Le plan d’action n’a pas de forum multipartite.
    ///
    /// ## Pourquoi
    /// Dans un forum multipartite, le gouvernement et la société civile suivent ensemble le plan.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire le forum dans `content/committees/` et l’ajouter à `forum` dans le plan.
    ///
    /// ## Source
    /// Exigé par les Normes de participation et de cocréation du PGO pour les plans nationaux
    /// (norme 1 : un espace de dialogue continu) et par le manuel local du PGO pour la cocréation
    /// des plans locaux. Règle propre à Parvis pour les autres plans.
    "G202" "plan-without-forum" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let plans = portal.items.action_plans.values().filter(|plan| plan.facts.forum.is_none());
    for plan in plans.filter(|plan| !plan.meta.common.is_unstated("forum")) {
        let diagnostic = findings.diagnostic(&plan.meta, plan.meta.declared);
        findings.report(&plan.meta, diagnostic);
    }
}
