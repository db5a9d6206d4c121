//! Milestone is outside its commitment’s period.

use crate::{
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{is_before, runs_across_plans, touches},
        rule::rule,
    },
};

rule! {
    /// Milestone is outside its commitment’s period.
    ///
    /// ## Why
    /// The page shows both the milestone’s dates and the commitment’s period, and one of them is
    /// wrong. A commitment without a `period` has its plan’s.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// period: {start: 2025-04, end: 2026-03}
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2027-06-30}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the milestone’s `start` or `due`, or the commitment’s `period`.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// period: {start: 2025-04, end: 2027-12}
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2027-06-30}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le jalon est en dehors de la période de son engagement.
    ///
    /// ## Pourquoi
    /// La page affiche les dates du jalon et la période de l’engagement, et l’une des deux est
    /// fausse. Un engagement sans `period` a celle de son plan.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `start` ou `due` dans le jalon, ou `period` dans l’engagement.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G304" "milestone-outside-commitment" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, commitment) in &portal.items.commitments {
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let of_plan = plan.and_then(|plan| plan.facts.period.as_ref()).map(|period| ("plan", period));
        let own = commitment.facts.period.as_ref().map(|period| ("commitment", period));
        let Some((of, period)) = own.or(of_plan) else { continue };
        // A commitment that goes on in another plan has milestones outside this one.
        if of == "plan" && runs_across_plans(portal, commitment) {
            continue;
        }
        for milestone in &commitment.facts.milestones {
            let due = milestone.due.as_ref().filter(|due| !touches(period, due));
            let start = milestone.start.as_ref().filter(|start| !touches(period, start));
            let done = milestone.completed.as_ref().filter(|done| is_before(done, &period.start));
            let other = start.or(done).map(|date| date.span.unwrap_or(milestone.code.span));
            if let Some(place) = due.map(|due| due.span).or(other) {
                let diagnostic = findings
                    .diagnostic(&commitment.meta, place)
                    .with("of", of)
                    .with("code", milestone.code.as_str());
                findings.report(&commitment.meta, diagnostic);
            }
        }
    }
}
