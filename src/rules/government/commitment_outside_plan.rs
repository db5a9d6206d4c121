//! Commitment begins before or ends after its plan.

use crate::{
    model::Period,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::runs_across_plans, rule::rule},
};

rule! {
    /// Commitment begins before or ends after its plan.
    ///
    /// ## Why
    /// Most commitments are carried out during their plan’s period. When a commitment begins
    /// earlier or ends later, one of the dates may be wrong. The Open Government Partnership does
    /// allow a commitment to run across plans.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// period: {start: 2025-04, end: 2029-12}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the commitment’s `period` or the plan’s. If the commitment runs across plans, add
    /// `continues` to the commitment that follows, with the one that it continues. If both periods
    /// are right, add an exception to `site.toml`.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// period: {start: 2025-04, end: 2027-12}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’engagement commence avant son plan ou finit après.
    ///
    /// ## Pourquoi
    /// La plupart des engagements sont réalisés pendant la période de leur plan. Lorsqu’un
    /// engagement commence avant ou finit après, une des dates peut être fausse. Le Partenariat
    /// pour un gouvernement ouvert permet toutefois qu’un engagement se poursuive d’un plan à
    /// l’autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `period` dans l’engagement ou dans le plan. Si l’engagement se poursuit d’un plan à
    /// l’autre, ajouter `continues` à l’engagement qui prend la suite, avec celui qu’il poursuit.
    /// Si les deux périodes sont exactes, ajouter une exception dans `site.toml`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G305" "commitment-outside-plan" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, commitment) in &portal.items.commitments {
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let Some(outer) = plan.and_then(|plan| plan.facts.period.as_ref()) else { continue };
        if runs_across_plans(portal, commitment) {
            continue;
        }
        let code = &commitment.facts.code;
        if commitment.facts.period.as_ref().is_some_and(|inner| !holds(outer, inner)) {
            let diagnostic = findings.diagnostic(&commitment.meta, code.span).with("code", code.as_str());
            findings.report(&commitment.meta, diagnostic);
        }
    }
}

/// Returns `true` if the inner period is within the outer one, at the precision of each: a period known
/// only by its year may begin and end anywhere in it.
fn holds(outer: &Period, inner: &Period) -> bool {
    let begins = inner.start.extent.last_day() >= outer.start.extent.first_day();
    let ends = match (&outer.end, &inner.end) {
        (Some(outer), Some(inner)) => inner.extent.first_day() <= outer.extent.last_day(),
        _ => true,
    };
    begins && ends
}
