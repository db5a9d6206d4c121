//! Indicator code does not begin with its milestone’s code.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::is_within, rule::rule},
};

rule! {
    /// Indicator code does not begin with its milestone’s code.
    ///
    /// ## Why
    /// Reports refer to an indicator by its code: `C1.2.3` measures milestone C1.2 and no other.
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
    /// Begin the indicator’s code with the milestone’s code, followed by a period and a number.
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
    /// House rule.
    ///
    /// # En français
    /// Le code de l’indicateur ne commence pas par celui de son jalon.
    ///
    /// ## Pourquoi
    /// Les bilans désignent un indicateur par son code : `C1.2.3` mesure le jalon C1.2 et aucun
    /// autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer le code de l’indicateur par celui du jalon, suivi d’un point et d’un numéro.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G307" "indicator-code-of-another" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for milestone in &commitment.facts.milestones {
            for indicator in milestone.indicators.iter().filter(|it| !is_within(&it.code, &milestone.code)) {
                let diagnostic = findings.diagnostic(&commitment.meta, indicator.code.span);
                let diagnostic = diagnostic
                    .with("code", indicator.code.as_str())
                    .with("milestone", milestone.code.as_str());
                findings.report(&commitment.meta, diagnostic);
            }
        }
    }
}
