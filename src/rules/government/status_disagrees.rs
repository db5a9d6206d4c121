//! Status of the commitment does not match its milestones.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::status_word, rule::rule},
};

rule! {
    /// Status of the commitment does not match its milestones.
    ///
    /// ## Why
    /// The page shows both, so citizens may read that a commitment is complete when half of its
    /// milestones are not.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, due: 2027-06}
    /// reports:
    ///   - {period: 2026-06, status: complete}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the `status` of the milestones or of the latest report.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, status: complete}
    /// reports:
    ///   - {period: 2026-06, status: complete}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’état de l’engagement ne correspond pas à celui de ses jalons.
    ///
    /// ## Pourquoi
    /// La page affiche les deux : la population peut lire qu’un engagement est réalisé alors que la
    /// moitié de ses jalons ne le sont pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `status` dans les jalons ou dans le dernier bilan.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G101" "status-disagrees" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, commitment) in &portal.items.commitments {
        let Some(progress) = portal.derived().commitments.get(id).filter(|progress| progress.disagrees())
        else {
            continue;
        };
        let (Some(declared), Some(computed)) = (progress.declared, progress.computed) else { continue };
        let latest = commitment.facts.reports.iter().max_by_key(|report| report.period.extent);
        let place = latest.map_or(commitment.facts.code.span, |report| report.status.span);
        let diagnostic = findings
            .diagnostic(&commitment.meta, place)
            .with("code", commitment.facts.code.as_str())
            .with("declared", status_word(declared))
            .with("computed", status_word(computed));
        findings.report(&commitment.meta, diagnostic);
    }
}
