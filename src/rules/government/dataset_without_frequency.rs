//! Data set has no update frequency.

use crate::resolve::Portal;
use crate::rules::{findings::Findings, rule::rule};

rule! {
    /// Data set has no update frequency.
    ///
    /// ## Why
    /// People who use the data need to know how current it is and when to check again.
    ///
    /// ## Example
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// licence: {title: {fr: CC BY 4.0, en: CC BY 4.0}}
    /// ```
    ///
    /// ## How to fix it
    /// Add `update_frequency`. `never` is allowed.
    ///
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// licence: {title: {fr: CC BY 4.0, en: CC BY 4.0}}
    /// update_frequency: annual
    /// ```
    ///
    /// ## Source
    /// Recommended by DCAT 3 (W3C).
    ///
    /// # En français
    /// Le jeu de données n’a pas de fréquence de mise à jour.
    ///
    /// ## Pourquoi
    /// Les personnes qui utilisent les données doivent savoir si elles sont à jour et quand les
    /// consulter de nouveau.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `update_frequency`. La valeur `never` (jamais) est permise.
    ///
    /// ## Source
    /// Recommandé par DCAT 3 (W3C).
    "G803" "dataset-without-frequency" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let datasets = portal.items.datasets.values().filter(|dataset| dataset.facts.update_frequency.is_none());
    for dataset in datasets.filter(|dataset| !dataset.meta.common.is_unstated("update_frequency")) {
        let diagnostic = findings.diagnostic(&dataset.meta, dataset.meta.declared);
        findings.report(&dataset.meta, diagnostic);
    }
}
