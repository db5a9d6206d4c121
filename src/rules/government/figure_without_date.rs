//! Figure has no date.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Figure has no date.
    ///
    /// ## Why
    /// “1,200 data sets” was true on a given day. Without the date, people assume that the figure
    /// is current.
    ///
    /// ## Example
    /// ```yaml content/achievements/donnees/item.yaml
    /// title: {fr: Données en ligne, en: Data online}
    /// figures:
    ///   - {label: {fr: jeux de données, en: data sets}, value: 1200}
    /// ```
    ///
    /// ## How to fix it
    /// Add `as_of`: the day or the month when the figure was measured.
    ///
    /// ```yaml content/achievements/donnees/item.yaml
    /// title: {fr: Données en ligne, en: Data online}
    /// figures:
    ///   - {label: {fr: jeux de données, en: data sets}, value: 1200, as_of: 2020-10-06}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le chiffre n’a pas de date.
    ///
    /// ## Pourquoi
    /// « 1 200 jeux de données » était vrai un jour donné. Sans date, on croit que le chiffre est
    /// actuel.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `as_of` : le jour ou le mois où le chiffre a été établi.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G903" "figure-without-date" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for achievement in portal.items.achievements.values() {
        for figure in achievement.facts.figures.iter().filter(|figure| figure.as_of.is_none()) {
            let diagnostic =
                findings.diagnostic(&achievement.meta, figure.value.span).with("figure", &figure.label);
            findings.report(&achievement.meta, diagnostic);
        }
    }
    for commitment in portal.items.commitments.values() {
        let indicators = commitment.facts.milestones.iter().flat_map(|milestone| &milestone.indicators);
        for indicator in indicators.filter(|indicator| indicator.as_of.is_none()) {
            let Some(current) = &indicator.current else { continue };
            let diagnostic =
                findings.diagnostic(&commitment.meta, current.span).with("figure", &indicator.text);
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
