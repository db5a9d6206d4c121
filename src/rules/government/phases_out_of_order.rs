//! Phases of a plan overlap or are in the wrong order.

use crate::{
    model::{Period, Phase, PhaseKind},
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_words, is_before, phase_name},
        rule::rule,
    },
};

rule! {
    /// Phases of a plan overlap or are in the wrong order.
    ///
    /// ## Why
    /// Co-creation comes first, then implementation, then self-assessment. When dates contradict
    /// this order, the page shows a plan in two phases at once, or in none, and people do not know
    /// what they can still take part in.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: co-creation, period: {start: 2024-09, end: 2025-09}}
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    ///   - {kind: self-assessment, period: {start: 2028-01, end: 2028-03}}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the start of the phase that the message names, or the end of the one before it. Each
    /// phase is listed once.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: co-creation, period: {start: 2024-09, end: 2025-03}}
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    ///   - {kind: self-assessment, period: {start: 2028-01, end: 2028-03}}
    /// ```
    ///
    /// ## Source
    /// House rule, based on the action plan cycle of the Open Government Partnership.
    ///
    /// # En français
    /// Les phases d’un plan se chevauchent ou sont en désordre.
    ///
    /// ## Pourquoi
    /// La cocréation vient d’abord, puis la mise en œuvre, puis l’autoévaluation. Lorsque des dates
    /// contredisent cet ordre, la page montre un plan dans deux phases à la fois, ou dans aucune, et
    /// la population ne sait plus à quoi elle peut encore participer.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le début de la phase que nomme le message, ou la fin de la phase qui la précède.
    /// Chaque phase figure une seule fois.
    ///
    /// ## Source
    /// Règle propre à Parvis, fondée sur le cycle des plans d’action du Partenariat pour un
    /// gouvernement ouvert.
    "G208" "phases-out-of-order" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for plan in portal.items.action_plans.values() {
        let first = |kind| plan.facts.phases.iter().find(|phase| phase.kind.value == kind);
        for phase in &plan.facts.phases {
            if first(phase.kind.value).is_some_and(|first| first.kind.span != phase.kind.span) {
                let diagnostic = findings
                    .diagnostic(&plan.meta, phase.kind.span)
                    .with("why", "twice")
                    .with("phase", phase_name(phase.kind.value));
                findings.report(&plan.meta, diagnostic);
            }
        }
        let in_order = PhaseKind::ALL.iter().filter_map(|kind| first(*kind));
        let dated: Vec<(&Phase, &Period)> =
            in_order.filter_map(|phase| Some((phase, phase.period.as_ref()?))).collect();
        for neighbours in dated.windows(2) {
            let [(earlier, before), (phase, period)] = neighbours else { continue };
            let (why, other) = match &before.end {
                _ if is_before(&period.start, &before.start) => ("order", &before.start),
                Some(end) if is_before(&period.start, end) => ("overlap", end),
                _ => continue,
            };
            let diagnostic = findings
                .diagnostic(&plan.meta, period.start.span.unwrap_or(phase.kind.span))
                .with("why", why)
                .with("phase", phase_name(phase.kind.value))
                .with("start", date_words(&period.start))
                .with("earlier", phase_name(earlier.kind.value))
                .with("other", date_words(other));
            findings.report(&plan.meta, diagnostic);
        }
    }
}
