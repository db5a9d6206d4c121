//! A commitment whose latest report and whose milestones say different things.

use crate::{
    diagnostic::Argument,
    model::Status,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A commitment whose latest report and whose milestones say different things.
    ///
    /// ## Why
    /// The page shows both: citizens then read that a commitment is complete and that half of it is
    /// not.
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
    /// Mend the milestones’ `status`, or the report’s.
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
    /// OGP self-assessment template.
    ///
    /// # En français
    /// Un engagement dont le dernier bilan et les jalons ne disent pas la même chose.
    ///
    /// ## Pourquoi
    /// La page montre les deux : les citoyens lisent alors qu’un engagement est réalisé et que la
    /// moitié ne l’est pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `status` des jalons, ou celui du bilan.
    ///
    /// ## Source
    /// Modèle d’autoévaluation du PGO.
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
            .diagnostic(&commitment.head, place)
            .with("code", commitment.facts.code.as_str())
            .with("declared", word(declared))
            .with("computed", word(computed));
        findings.report(&commitment.head, diagnostic);
    }
}

fn word(status: Status) -> Argument {
    Argument::term(match status {
        Status::NotStarted => "status-not-started",
        Status::LimitedProgress => "status-limited-progress",
        Status::SubstantialProgress => "status-substantial-progress",
        Status::Complete => "status-complete",
        Status::Withdrawn => "status-withdrawn",
    })
}
