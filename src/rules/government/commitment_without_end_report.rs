//! A commitment of a local plan that has been complete for more than a month, without an end-of-commitment report.

use jiff::ToSpan;

use crate::{
    model::{Framework, Status},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A commitment of a local plan that has been complete for more than a month, without an
    /// end-of-commitment report.
    ///
    /// ## Why
    /// The OGP Local programme asks for a report when a commitment is complete: what was done, what
    /// came of it, what was learned.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// framework: ogp-local
    /// ```
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, status: complete, completed: 2026-03-31}
    /// ```
    ///
    /// ## How to fix it
    /// Add a progress report whose `status` is `complete`.
    ///
    /// ```yaml content/action-plans/plan-1/item.yaml
    /// title: {fr: Premier plan, en: First plan}
    /// framework: ogp-local
    /// ```
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, status: complete, completed: 2026-03-31}
    /// reports:
    ///   - {period: 2026-03, status: complete, progress: {fr: L’inventaire est en ligne., en: The inventory is online.}}
    /// ```
    ///
    /// ## Source
    /// OGP Local Handbook.
    ///
    /// # En français
    /// Un engagement d’un plan local réalisé depuis plus d’un mois, sans bilan de fin d’engagement.
    ///
    /// ## Pourquoi
    /// Le programme local du PGO demande un bilan lorsqu’un engagement est réalisé : ce qui a été
    /// fait, ce qui en est sorti, ce qui a été appris.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un bilan dont `status` est `complete`.
    ///
    /// ## Source
    /// Manuel du programme local du PGO.
    "G308" "commitment-without-end-report" Warning Portal
}

/// How many months there are to report on a commitment that is complete.
const MONTHS: i32 = 1;

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, commitment) in &portal.items.commitments {
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let local = plan.is_some_and(|plan| plan.facts.framework == Some(Framework::OgpLocal));
        let progress = portal.derived().commitments.get(id);
        let complete = progress.is_some_and(|progress| progress.computed == Some(Status::Complete));
        let reported = commitment.facts.reports.iter().any(|report| report.status.value == Status::Complete);
        if !local || !complete || reported {
            continue;
        }
        let milestones = commitment.facts.milestones.iter();
        // Those that do not say when they were done were due some day.
        let days = milestones.filter_map(|milestone| milestone.completed.as_ref().or(milestone.due.as_ref().map(|due| &due.value)));
        let Some(last) = days.map(|day| day.extent.last_day()).max() else { continue };
        if last.saturating_add(MONTHS.months()) < portal.today {
            let code = &commitment.facts.code;
            let diagnostic = findings.diagnostic(&commitment.head, code.span).with("code", code.as_str());
            findings.report(&commitment.head, diagnostic);
        }
    }
}
