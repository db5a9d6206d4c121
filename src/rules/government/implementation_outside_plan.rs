//! Implementation is not within the period of the plan.

use crate::{
    model::PhaseKind,
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_words, is_before},
        rule::rule,
    },
};

rule! {
    /// Implementation is not within the period of the plan.
    ///
    /// ## Why
    /// A plan is carried out during its own period. When its implementation begins before the plan
    /// or ends after it, one of the dates is wrong, and the page contradicts itself.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// period: {start: 2025-04-01, end: 2028-03-31}
    /// phases:
    ///   - {kind: implementation, period: {start: 2025-04-01, end: 2029-12-31}}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the `period` of the phase or of the plan.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// period: {start: 2025-04-01, end: 2028-03-31}
    /// phases:
    ///   - {kind: implementation, period: {start: 2025-04-01, end: 2027-12-31}}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La mise en œuvre n’est pas dans la période du plan.
    ///
    /// ## Pourquoi
    /// Un plan est réalisé pendant sa propre période. Lorsque sa mise en œuvre commence avant le
    /// plan ou finit après, une des dates est fausse, et la page se contredit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `period` dans la phase ou dans le plan.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G209" "implementation-outside-plan" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for plan in portal.items.action_plans.values() {
        let Some(outer) = &plan.facts.period else { continue };
        for phase in plan.facts.phases.iter().filter(|it| it.kind.value == PhaseKind::Implementation) {
            let Some(inner) = &phase.period else { continue };
            let ends = outer.end.as_ref().zip(inner.end.as_ref());
            let (why, date, limit) = match ends {
                _ if is_before(&inner.start, &outer.start) => ("start", &inner.start, &outer.start),
                Some((outer, inner)) if is_before(outer, inner) => ("end", inner, outer),
                _ => continue,
            };
            let diagnostic = findings
                .diagnostic(&plan.meta, date.span.unwrap_or(phase.kind.span))
                .with("why", why)
                .with("date", date_words(date))
                .with("plan", date_words(limit));
            findings.report(&plan.meta, diagnostic);
        }
    }
}
