//! A commitment that names no lead organization.

use crate::rules::{findings::Findings, rule::rule};
use crate::resolve::Portal;

rule! {
    /// A commitment that names no lead organization.
    ///
    /// ## Why
    /// Someone must answer for a commitment. Without a lead, nobody knows whom to ask, and no
    /// organization’s page shows it.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// ```
    ///
    /// ## How to fix it
    /// Name at least one organization that leads it, by the name of its folder.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// leads: [ministere]
    /// ```
    ///
    /// ## Source
    /// OGP action plan template.
    ///
    /// # En français
    /// Un engagement qui ne nomme aucun organisme responsable.
    ///
    /// ## Pourquoi
    /// Quelqu’un doit répondre d’un engagement. Sans organisme responsable, personne ne sait à qui
    /// s’adresser, et aucune page d’organisme ne le montre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer au moins un organisme responsable, par le nom de son dossier.
    ///
    /// ## Source
    /// Modèle de plan d’action du PGO.
    "G301" "commitment-without-lead" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values().filter(|commitment| commitment.facts.leads.is_empty()) {
        let code = &commitment.facts.code;
        let diagnostic = findings.diagnostic(&commitment.head, code.span).with("code", code.as_str());
        findings.report(&commitment.head, diagnostic);
    }
}
