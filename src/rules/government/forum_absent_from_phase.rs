//! A forum that does not take part in every phase of the cycle.

use crate::{
    model::PhaseKind,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums, rule::rule},
};

rule! {
    /// A forum that does not take part in every phase of the cycle.
    ///
    /// ## Why
    /// The letter of intent promises that the committee takes part in all steps of the cycle of
    /// plans to come.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// phases: [co-creation, implementation]
    /// ```
    ///
    /// ## How to fix it
    /// Add the phase to `phases`.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// phases: [co-creation, implementation, self-assessment]
    /// ```
    ///
    /// ## Source
    /// Letter of intent of Québec, October 6, 2020.
    ///
    /// # En français
    /// Un forum qui ne prend pas part à toutes les phases du cycle.
    ///
    /// ## Pourquoi
    /// La lettre d’intention promet que le comité sera impliqué dans l’ensemble des étapes des
    /// cycles à venir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter la phase à `phases`.
    ///
    /// ## Source
    /// Lettre d’intention du Québec, 6 octobre 2020.
    "G506" "forum-absent-from-phase" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums(portal) {
        let missing: Vec<&str> = PhaseKind::ALL
            .iter()
            .filter(|phase| !committee.facts.phases.contains(phase))
            .map(|phase| phase.as_str())
            .collect();
        if !missing.is_empty() {
            let diagnostic = findings.diagnostic(&committee.head, committee.head.declared);
            let diagnostic = diagnostic.with("phases", missing.join(", "));
            findings.report(&committee.head, diagnostic);
        }
    }
}
