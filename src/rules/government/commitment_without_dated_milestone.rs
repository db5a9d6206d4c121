//! Commitment has no milestone with a due date.

use crate::resolve::Portal;
use crate::rules::{findings::Findings, rule::rule};

rule! {
    /// Commitment has no milestone with a due date.
    ///
    /// ## Why
    /// Without a due date, nobody can follow the commitment or say whether it is on time or
    /// overdue.
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
    /// Add at least one milestone with `due`. A season or a year is enough.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2027-fall}
    /// ```
    ///
    /// ## Source
    /// Recommended by the OGP action plan template.
    ///
    /// # En français
    /// L’engagement n’a aucun jalon avec une échéance.
    ///
    /// ## Pourquoi
    /// Sans échéance, personne ne peut suivre l’engagement ni savoir s’il est à temps ou en retard.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter au moins un jalon avec `due`. Une saison ou une année suffit.
    ///
    /// ## Source
    /// Recommandé par le modèle de plan d’action du PGO.
    "G303" "commitment-without-dated-milestone" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let commitments = portal.items.commitments.values();
    for commitment in commitments.filter(|commitment| !commitment.meta.common.is_unstated("milestones")) {
        if commitment.facts.milestones.iter().any(|milestone| milestone.due.is_some()) {
            continue;
        }
        let code = &commitment.facts.code;
        let diagnostic = findings.diagnostic(&commitment.meta, code.span).with("code", code.as_str());
        findings.report(&commitment.meta, diagnostic);
    }
}
