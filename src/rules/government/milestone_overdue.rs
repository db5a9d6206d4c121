//! Milestone is overdue.

use crate::{
    resolve::{Portal, is_overdue},
    rules::{findings::Findings, government::cycle::is_before, rule::rule},
};

rule! {
    /// Milestone is overdue.
    ///
    /// ## Why
    /// The page shows the milestone as overdue, and staff should know before citizens do. A
    /// milestone that is due in a season or a year is overdue only when that season or year is
    /// over. The rule does not apply to milestones that are complete or withdrawn.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2026-06-30}
    /// ```
    ///
    /// ## How to fix it
    /// Update the milestone’s `status`, or agree on another due date and explain the change in the
    /// next report.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2026-06-30, status: complete}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le jalon est en retard.
    ///
    /// ## Pourquoi
    /// La page affiche le jalon comme étant en retard, et le personnel devrait le savoir avant la
    /// population. Une échéance donnée par une saison ou une année n’est dépassée qu’à la fin de
    /// cette saison ou de cette année. La règle ne s’applique pas aux jalons réalisés ou retirés.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre à jour `status` dans le jalon, ou convenir d’une autre échéance et expliquer le
    /// changement dans le prochain bilan.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G406" "milestone-overdue" Warning Portal
    concern Overdue
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let own = commitment.facts.period.as_ref();
        for milestone in commitment.facts.milestones.iter().filter(|it| is_overdue(it, portal.today)) {
            let Some(due) = &milestone.due else { continue };
            // A date before the commitment itself is reported as such: most often its year is wrong.
            if own.is_some_and(|period| is_before(due, &period.start)) {
                continue;
            }
            let diagnostic = findings
                .diagnostic(&commitment.meta, due.span)
                .with("code", milestone.code.as_str())
                .with("milestone", &milestone.title);
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
