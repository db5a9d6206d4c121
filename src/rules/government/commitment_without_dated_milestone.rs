//! A commitment without a milestone that has a due date.

use crate::rules::{findings::Findings, rule::rule};
use crate::resolve::Portal;

rule! {
    /// A commitment without a milestone that has a due date.
    ///
    /// ## Why
    /// A promise that nothing dates cannot be followed: nobody can say whether it is kept or late.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}}
    /// ```
    ///
    /// ## How to fix it
    /// Add at least one milestone with `due`. A season or a year is a date too.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2027-fall}
    /// ```
    ///
    /// ## Source
    /// OGP action plan template.
    ///
    /// # En français
    /// Un engagement sans jalon qui ait une échéance.
    ///
    /// ## Pourquoi
    /// Une promesse que rien ne date ne peut pas être suivie : personne ne peut dire si elle est
    /// tenue ou en retard.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter au moins un jalon avec `due`. Une saison ou une année est aussi une date.
    ///
    /// ## Source
    /// Modèle de plan d’action du PGO.
    "G303" "commitment-without-dated-milestone" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values().filter(|commitment| commitment.facts.milestones.iter().all(|milestone| milestone.due.is_none())) {
        let code = &commitment.facts.code;
        let diagnostic = findings.diagnostic(&commitment.head, code.span).with("code", code.as_str());
        findings.report(&commitment.head, diagnostic);
    }
}
