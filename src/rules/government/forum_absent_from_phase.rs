//! Forum does not take part in every phase of the cycle.

use crate::{
    diagnostic::Argument,
    model::PhaseKind,
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{forums, phase_name},
        rule::rule,
    },
};

rule! {
    /// Forum does not take part in every phase of the cycle.
    ///
    /// ## Why
    /// The letter of intent promises that the committee will take part in every step of future
    /// cycles.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// phases: [co-creation, implementation]
    /// ```
    ///
    /// ## How to fix it
    /// Add the missing phases to `phases`.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// phases: [co-creation, implementation, self-assessment]
    /// ```
    ///
    /// ## Source
    /// House rule, based on Québec’s letter of intent to the Open Government Partnership
    /// (October 6, 2020).
    ///
    /// # En français
    /// Le forum ne participe pas à toutes les phases du cycle.
    ///
    /// ## Pourquoi
    /// La lettre d’intention promet que le comité participera à toutes les étapes des cycles à
    /// venir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter les phases manquantes à `phases`.
    ///
    /// ## Source
    /// Règle propre à Parvis, fondée sur la lettre d’intention du Québec au Partenariat pour un
    /// gouvernement ouvert (6 octobre 2020).
    "G506" "forum-absent-from-phase" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums(portal).filter(|it| !it.meta.common.is_unstated("phases")) {
        let all = PhaseKind::ALL.iter().copied();
        let missing: Vec<PhaseKind> = all.filter(|phase| !committee.facts.phases.contains(phase)).collect();
        if !missing.is_empty() {
            let diagnostic = findings
                .diagnostic(&committee.meta, committee.meta.declared)
                .with("count", missing.len())
                .with("phases", Argument::All(missing.iter().map(|phase| phase_name(*phase)).collect()))
                .with("words", Argument::all(missing.iter().map(|phase| phase.as_str())));
            findings.report(&committee.meta, diagnostic);
        }
    }
}
