//! A data set without a licence.

use crate::rules::{findings::Findings, rule::rule};
use crate::resolve::Portal;

rule! {
    /// A data set without a licence.
    ///
    /// ## Why
    /// Without a licence, nobody may use the data: open to read is not open to use.
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
    /// DCAT 3; Open Definition 2.1.
    ///
    /// # En français
    /// Un jeu de données sans licence.
    ///
    /// ## Pourquoi
    /// Sans licence, personne n’a le droit d’utiliser les données : lisible n’est pas libre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `licence`, avec son titre et, s’il y en a une, son adresse.
    ///
    /// ## Source
    /// DCAT 3; Définition du savoir libre 2.1.
    "G801" "dataset-without-licence" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for dataset in portal.items.datasets.values().filter(|dataset| dataset.facts.licence.is_none()) {
        let diagnostic = findings.diagnostic(&dataset.head, dataset.head.declared);
        findings.report(&dataset.head, diagnostic);
    }
}
