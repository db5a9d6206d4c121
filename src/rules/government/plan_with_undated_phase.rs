//! Action plan has a phase without dates.

use crate::{
    diagnostic::Argument,
    model::PhaseKind,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::phase_name, rule::rule},
};

rule! {
    /// Action plan has a phase without dates.
    ///
    /// ## Why
    /// The three phases of a cycle (co-creation, implementation and self-assessment) show people
    /// when they can take part and when to expect results. Without dates, the page cannot show the
    /// current phase.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// phases:
    ///   - {kind: co-creation, period: {start: 2024-09, end: 2025-03}}
    ///   - {kind: implementation, period: {start: 2025-04, end: 2027-12}}
    /// ```
    ///
    /// ## How to fix it
    /// Give each phase a `period`. A month, a season or a year is enough.
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
    /// Recommended by the OGP National and Local Handbooks.
    ///
    /// # En français
    /// Le plan d’action a une phase sans dates.
    ///
    /// ## Pourquoi
    /// Les trois phases d’un cycle (cocréation, mise en œuvre et autoévaluation) montrent quand il
    /// est possible de participer et quand attendre des résultats. Sans dates, la page ne peut pas
    /// indiquer la phase en cours.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque phase une `period`. Un mois, une saison ou une année suffit.
    ///
    /// ## Source
    /// Recommandé par les manuels national et local du PGO.
    "G204" "plan-with-undated-phase" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let plans = portal.items.action_plans.values();
    for plan in plans.filter(|plan| !plan.meta.common.is_unstated("phases")) {
        let phases = &plan.facts.phases;
        for phase in phases.iter().filter(|phase| phase.period.is_none()) {
            let diagnostic = findings.diagnostic(&plan.meta, phase.kind.span);
            let diagnostic = diagnostic.with("count", 1).with("phases", phase_name(phase.kind.value));
            findings.report(&plan.meta, diagnostic);
        }
        let all = PhaseKind::ALL.iter().copied();
        let missing: Vec<Argument> =
            all.filter(|kind| phases.iter().all(|phase| phase.kind.value != *kind)).map(phase_name).collect();
        if !missing.is_empty() {
            let diagnostic = findings.diagnostic(&plan.meta, plan.meta.declared);
            let diagnostic = diagnostic.with("count", missing.len()).with("phases", Argument::All(missing));
            findings.report(&plan.meta, diagnostic);
        }
    }
}
