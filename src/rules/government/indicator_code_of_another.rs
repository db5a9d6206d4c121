//! An indicator whose code does not begin with its milestone’s.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::is_within, rule::rule},
};

rule! {
    /// An indicator whose code does not begin with its milestone’s.
    ///
    /// ## Why
    /// Codes are how people name indicators in reports: `C1.2.3` measures milestone C1.2, and no
    /// other.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Dresser l’inventaire, en: Draw up the inventory}
    ///     indicators:
    ///       - {code: C1.2.1, text: {fr: Fichiers recensés, en: Files listed}}
    /// ```
    ///
    /// ## How to fix it
    /// Begin the indicator’s code with the milestone’s, a point, and its number.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Dresser l’inventaire, en: Draw up the inventory}
    ///     indicators:
    ///       - {code: C1.1.1, text: {fr: Fichiers recensés, en: Files listed}}
    /// ```
    ///
    /// ## Source
    /// OGP action plan template.
    ///
    /// # En français
    /// Un indicateur dont le code ne commence pas par celui de son jalon.
    ///
    /// ## Pourquoi
    /// Les codes servent à nommer les indicateurs dans les bilans : `C1.2.3` mesure le jalon C1.2,
    /// et aucun autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer le code de l’indicateur par celui du jalon, un point et son numéro.
    ///
    /// ## Source
    /// Modèle de plan d’action du PGO.
    "G307" "indicator-code-of-another" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for milestone in &commitment.facts.milestones {
            for indicator in milestone.indicators.iter().filter(|it| !is_within(&it.code, &milestone.code)) {
                let diagnostic = findings.diagnostic(&commitment.head, indicator.code.span);
                let diagnostic =
                    diagnostic.with("code", indicator.code.as_str()).with("milestone", milestone.code.as_str());
                findings.report(&commitment.head, diagnostic);
            }
        }
    }
}
