//! Data set has no licence.

use crate::resolve::Portal;
use crate::rules::{findings::Findings, rule::rule};

rule! {
    /// Data set has no licence.
    ///
    /// ## Why
    /// Without a licence, people can read the data but have no right to reuse it.
    ///
    /// ## Example
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// update_frequency: annual
    /// ```
    ///
    /// ## How to fix it
    /// Add `licence`, with its title and, if it has one, its address.
    ///
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// update_frequency: annual
    /// licence: {title: {fr: CC BY 4.0, en: CC BY 4.0}}
    /// ```
    ///
    /// ## Source
    /// Required by the Open Definition 2.1; recommended by DCAT 3 (W3C).
    ///
    /// # En français
    /// Le jeu de données n’a pas de licence.
    ///
    /// ## Pourquoi
    /// Sans licence, tout le monde peut lire les données, mais personne n’a le droit de les
    /// réutiliser.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `licence`, avec son titre et, s’il y en a une, son adresse.
    ///
    /// ## Source
    /// Exigé par la Définition du savoir libre 2.1; recommandé par DCAT 3 (W3C).
    "G801" "dataset-without-licence" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let datasets = portal.items.datasets.values().filter(|dataset| dataset.facts.licence.is_none());
    for dataset in datasets.filter(|dataset| !dataset.meta.common.is_unstated("licence")) {
        let diagnostic = findings.diagnostic(&dataset.meta, dataset.meta.declared);
        findings.report(&dataset.meta, diagnostic);
    }
}
