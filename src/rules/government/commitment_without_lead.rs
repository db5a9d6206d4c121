//! Commitment has no lead organization.

use crate::resolve::Portal;
use crate::rules::{findings::Findings, rule::rule};

rule! {
    /// Commitment has no lead organization.
    ///
    /// ## Why
    /// Without a lead organization, nobody is accountable for the commitment, citizens do not know
    /// who to contact, and no organization’s page lists it.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// ```
    ///
    /// ## How to fix it
    /// Add at least one lead organization to `leads`, by the name of its folder.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// leads: [ministere]
    /// ```
    ///
    /// ## Source
    /// Recommended by the OGP action plan template.
    ///
    /// # En français
    /// L’engagement n’a pas d’organisme responsable.
    ///
    /// ## Pourquoi
    /// Sans organisme responsable, personne ne rend compte de l’engagement, la population ne sait
    /// pas à qui s’adresser et l’engagement ne paraît dans la page d’aucun organisme.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter au moins un organisme responsable dans `leads`, par le nom de son dossier.
    ///
    /// ## Source
    /// Recommandé par le modèle de plan d’action du PGO.
    "G301" "commitment-without-lead" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let commitments = portal.items.commitments.values();
    for commitment in commitments.filter(|commitment| {
        commitment.facts.leads.is_empty() && !commitment.meta.common.is_unstated("leads")
    }) {
        let code = &commitment.facts.code;
        let diagnostic = findings.diagnostic(&commitment.meta, code.span).with("code", code.as_str());
        findings.report(&commitment.meta, diagnostic);
    }
}
