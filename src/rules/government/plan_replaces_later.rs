//! Plan replaces itself or a later plan.

use crate::{
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_words, is_before},
        rule::rule,
    },
};

rule! {
    /// Plan replaces itself or a later plan.
    ///
    /// ## Why
    /// `supersedes` names the plan before this one. When it names a later plan, each page presents
    /// the other plan as the newer one.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// period: {start: 2025-04, end: 2028-03}
    /// supersedes: plan-1
    /// ```
    ///
    /// ## How to fix it
    /// Name the previous plan, or remove `supersedes`.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// period: {start: 2025-04, end: 2028-03}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le plan se remplace lui-même ou remplace un plan plus récent.
    ///
    /// ## Pourquoi
    /// `supersedes` nomme le plan qui précède. S’il nomme un plan plus récent, chaque page présente
    /// l’autre plan comme le nouveau.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer le plan précédent, ou retirer `supersedes`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G210" "plan-replaces-later" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, plan) in &portal.items.action_plans {
        let Some(replaced) = &plan.facts.supersedes else { continue };
        let diagnostic = findings.diagnostic(&plan.meta, replaced.span);
        if replaced.id == *id {
            findings.report(&plan.meta, diagnostic.with("why", "itself"));
            continue;
        }
        let Some(other) = portal.get(replaced) else { continue };
        let starts = plan.facts.period.as_ref().zip(other.facts.period.as_ref());
        if let Some((own, later)) = starts.filter(|(own, other)| is_before(&own.start, &other.start)) {
            let diagnostic = diagnostic
                .with("why", "later")
                .with("start", date_words(&own.start))
                .with("other", &other.meta.common.title)
                .with("later", date_words(&later.start));
            findings.report(&plan.meta, diagnostic);
        }
    }
}
