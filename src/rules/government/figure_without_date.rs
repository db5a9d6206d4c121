//! A figure that does not say as of when.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A figure that does not say as of when.
    ///
    /// ## Why
    /// “1,200 data sets” was true one day. Without that day, citizens take it for today’s.
    ///
    /// ## Example
    /// ```yaml content/achievements/donnees/item.yaml
    /// title: {fr: Données en ligne, en: Data online}
    /// figures:
    ///   - {label: {fr: jeux de données, en: data sets}, value: 1200}
    /// ```
    ///
    /// ## How to fix it
    /// Add `as_of`, the day or the month the figure was taken.
    ///
    /// ```yaml content/achievements/donnees/item.yaml
    /// title: {fr: Données en ligne, en: Data online}
    /// figures:
    ///   - {label: {fr: jeux de données, en: data sets}, value: 1200, as_of: 2020-10-06}
    /// ```
    ///
    /// ## Source
    /// Open Government Partnership, IRM: verifiable evidence; DCAT 3, temporal coverage.
    ///
    /// # En français
    /// Un chiffre qui ne dit pas à quelle date il vaut.
    ///
    /// ## Pourquoi
    /// « 1 200 jeux de données » était vrai un jour. Sans ce jour, les citoyens le prennent pour
    /// celui d’aujourd’hui.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `as_of`, le jour ou le mois du relevé.
    ///
    /// ## Source
    /// PGO, mécanisme d’évaluation indépendante : preuves vérifiables; DCAT 3, couverture
    /// temporelle.
    "G903" "figure-without-date" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for achievement in portal.items.achievements.values() {
        for figure in achievement.facts.figures.iter().filter(|figure| figure.as_of.is_none()) {
            let diagnostic = findings.diagnostic(&achievement.head, figure.value.span).with("figure", &figure.label);
            findings.report(&achievement.head, diagnostic);
        }
    }
    for commitment in portal.items.commitments.values() {
        let indicators = commitment.facts.milestones.iter().flat_map(|milestone| &milestone.indicators);
        for indicator in indicators.filter(|indicator| indicator.as_of.is_none()) {
            let Some(current) = &indicator.current else { continue };
            let diagnostic = findings.diagnostic(&commitment.head, current.span).with("figure", &indicator.text);
            findings.report(&commitment.head, diagnostic);
        }
    }
}
