//! A milestone past its due date that is neither complete nor withdrawn.

use crate::{
    resolve::{Portal, is_overdue},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A milestone past its due date that is neither complete nor withdrawn.
    ///
    /// ## Why
    /// The page says “overdue” and counts it. Staff should know before citizens do. A due date of a
    /// season or a year is past only when it is over.
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
    /// Say where the milestone stands, or agree on another date and say why in the next report.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2026-06-30, status: complete}
    /// ```
    ///
    /// ## Source
    /// OGP action plan template.
    ///
    /// # En français
    /// Un jalon dont l’échéance est passée, ni réalisé ni retiré.
    ///
    /// ## Pourquoi
    /// La page dit « en retard » et le compte. Le personnel devrait le savoir avant les citoyens.
    /// Une échéance donnée par une saison ou une année n’est passée qu’à sa fin.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dire où en est le jalon, ou convenir d’une autre date et dire pourquoi dans le prochain
    /// bilan.
    ///
    /// ## Source
    /// Modèle de plan d’action du PGO.
    "G406" "milestone-overdue" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for milestone in commitment.facts.milestones.iter().filter(|it| is_overdue(it, portal.today)) {
            let Some(due) = &milestone.due else { continue };
            let diagnostic = findings
                .diagnostic(&commitment.head, due.span)
                .with("code", milestone.code.as_str())
                .with("milestone", &milestone.title);
            findings.report(&commitment.head, diagnostic);
        }
    }
}
