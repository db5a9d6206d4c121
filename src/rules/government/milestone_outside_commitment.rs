//! A milestone that lies outside its commitment’s period.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::touches, rule::rule},
};

rule! {
    /// A milestone that lies outside its commitment’s period.
    ///
    /// ## Why
    /// Either the milestone’s date or the commitment’s period is wrong, and citizens read both on
    /// the same page.
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
    /// Mend the milestone’s `start` or `due`, or the commitment’s `period`.
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
    /// OGP action plan template.
    ///
    /// # En français
    /// Un jalon hors de la période de son engagement.
    ///
    /// ## Pourquoi
    /// La date du jalon ou la période de l’engagement est fausse, et les citoyens lisent les deux
    /// sur la même page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `start` ou `due` du jalon, ou `period` de l’engagement.
    ///
    /// ## Source
    /// Modèle de plan d’action du PGO.
    "G304" "milestone-outside-commitment" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let Some(period) = &commitment.facts.period else { continue };
        for milestone in &commitment.facts.milestones {
            let due = milestone.due.as_ref().filter(|due| !touches(period, due));
            let start = milestone.start.as_ref().filter(|start| !touches(period, start));
            let place = due.map(|due| due.span).or_else(|| start.map(|_| milestone.code.span));
            if let Some(place) = place {
                let diagnostic = findings.diagnostic(&commitment.head, place).with("code", milestone.code.as_str());
                findings.report(&commitment.head, diagnostic);
            }
        }
    }
}
