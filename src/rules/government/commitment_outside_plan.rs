//! A commitment that lies outside its plan’s period.

use crate::{
    model::Period,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A commitment that lies outside its plan’s period.
    ///
    /// ## Why
    /// A plan’s commitments are carried out while it runs. One that begins before or ends after it
    /// belongs to another plan, or one of the dates is wrong.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// period: {start: 2025-04, end: 2029-12}
    /// ```
    ///
    /// ## How to fix it
    /// Mend the commitment’s `period`, or the plan’s.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// period: {start: 2025-04, end: 2027-12}
    /// ```
    ///
    /// ## Source
    /// OGP action plan template.
    ///
    /// # En français
    /// Un engagement hors de la période de son plan.
    ///
    /// ## Pourquoi
    /// Les engagements d’un plan sont réalisés pendant qu’il court. Celui qui commence avant ou
    /// finit après appartient à un autre plan, ou une des dates est fausse.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `period` de l’engagement, ou celle du plan.
    ///
    /// ## Source
    /// Modèle de plan d’action du PGO.
    "G305" "commitment-outside-plan" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, commitment) in &portal.items.commitments {
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let Some(outer) = plan.and_then(|plan| plan.facts.period.as_ref()) else { continue };
        let code = &commitment.facts.code;
        if commitment.facts.period.as_ref().is_some_and(|inner| !holds(outer, inner)) {
            let diagnostic = findings.diagnostic(&commitment.head, code.span).with("code", code.as_str());
            findings.report(&commitment.head, diagnostic);
        }
    }
}

/// Whether one period lies in another, at the precision that each is given in: what is only known
/// by its year may begin and end anywhere in it.
fn holds(outer: &Period, inner: &Period) -> bool {
    let begins = inner.start.extent.last_day() >= outer.start.extent.first_day();
    let ends = match (&outer.end, &inner.end) {
        (Some(outer), Some(inner)) => inner.extent.first_day() <= outer.extent.last_day(),
        _ => true,
    };
    begins && ends
}
