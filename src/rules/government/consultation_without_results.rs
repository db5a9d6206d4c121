//! Consultation closed more than 90 days ago and has no results.

use jiff::ToSpan;

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Consultation closed more than 90 days ago and has no results.
    ///
    /// ## Why
    /// People who took part want to know the outcome: how many people took part, what they said and
    /// how it was used. `results_within` in `site.toml` sets another number of days.
    ///
    /// ## Example
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel de propositions, en: Call for proposals}
    /// kinds: [call-for-proposals]
    /// closes: 2026-06-30
    /// ```
    ///
    /// ## How to fix it
    /// Add `results` with what is known: participants, contributions, the report, and how the
    /// contributions were used.
    ///
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel de propositions, en: Call for proposals}
    /// kinds: [call-for-proposals]
    /// closes: 2026-06-30
    /// results: {contributions: 84}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La consultation est terminée depuis plus de 90 jours et n’a pas de résultats.
    ///
    /// ## Pourquoi
    /// Les personnes qui ont participé veulent connaître la suite : combien elles étaient, ce
    /// qu’elles ont dit et ce qui en a été fait. `results_within`, dans `site.toml`, fixe un autre
    /// nombre de jours.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `results` avec ce qui est connu : les personnes participantes, les contributions, le
    /// rapport et l’usage fait des contributions.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G601" "consultation-without-results" Warning Portal
    concern Overdue
}

fn check(portal: &Portal, findings: &mut Findings) {
    let within = portal.site.results_within();
    let days = i32::try_from(within).unwrap_or(i32::MAX).days();
    for consultation in portal.items.consultations.values() {
        let Some(closes) = &consultation.facts.closes else { continue };
        // Dates in the wrong order are reported, and it is not known when it closed.
        if consultation.facts.opens.as_ref().is_some_and(|opens| closes.ends_before(opens)) {
            continue;
        }
        let late = closes.extent.last_day().saturating_add(days) < portal.today;
        let is_unstated = consultation.meta.common.is_unstated("results");
        if late && consultation.facts.results.is_none() && !is_unstated {
            let diagnostic =
                findings.diagnostic(&consultation.meta, closes.span).with("days", within as usize);
            findings.report(&consultation.meta, diagnostic);
        }
    }
}
