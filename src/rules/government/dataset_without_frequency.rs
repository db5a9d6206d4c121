//! A data set that does not say how often it is updated.

use crate::rules::{findings::Findings, rule::rule};
use crate::resolve::Portal;

rule! {
    /// A data set that does not say how often it is updated.
    ///
    /// ## Why
    /// Anyone who builds on the data must know how fresh it is, and when to look again.
    ///
    /// ## Example
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// licence: {title: {fr: CC BY 4.0, en: CC BY 4.0}}
    /// ```
    ///
    /// ## How to fix it
    /// Add `update_frequency`; `never` is an answer too.
    ///
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// licence: {title: {fr: CC BY 4.0, en: CC BY 4.0}}
    /// update_frequency: annual
    /// ```
    ///
    /// ## Source
    /// DCAT 3; Open Definition 2.1.
    ///
    /// # En français
    /// Un jeu de données qui ne dit pas à quelle fréquence il est mis à jour.
    ///
    /// ## Pourquoi
    /// Qui s’appuie sur les données doit savoir à quel point elles sont fraîches, et quand revenir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `update_frequency`; `never` (jamais) est aussi une réponse.
    ///
    /// ## Source
    /// DCAT 3; Définition du savoir libre 2.1.
    "G803" "dataset-without-frequency" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for dataset in portal.items.datasets.values().filter(|dataset| dataset.facts.update_frequency.is_none()) {
        let diagnostic = findings.diagnostic(&dataset.head, dataset.head.declared);
        findings.report(&dataset.head, diagnostic);
    }
}
