//! Commitment of a local plan was completed more than a month ago and has no final report.

use jiff::ToSpan;

use crate::{
    model::{Framework, ProgressStatus},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Commitment of a local plan was completed more than a month ago and has no final report.
    ///
    /// ## Why
    /// When a commitment is complete, citizens need the government’s final report: what was done,
    /// what the outcomes are and what was learned. OGP Local also asks for an End-of-Commitment
    /// Assessment within one month; this rule does not check that assessment.
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
    /// Add a progress report with `status: complete`.
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
    /// House rule.
    ///
    /// # En français
    /// L’engagement d’un plan local est réalisé depuis plus d’un mois et n’a pas de bilan final.
    ///
    /// ## Pourquoi
    /// Lorsqu’un engagement est réalisé, la population a besoin du bilan final du gouvernement : ce
    /// qui a été fait, les résultats obtenus et les leçons tirées. Le programme local du
    /// Partenariat pour un gouvernement ouvert demande aussi une évaluation de fin d’engagement
    /// dans le mois qui suit; cette règle ne vérifie pas cette évaluation.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un bilan avec `status: complete`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G308" "commitment-without-end-report" Warning Portal
    concern Report
}

/// Maximum number of months to report on a complete commitment.
const MAX_MONTHS: i32 = 1;

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, commitment) in &portal.items.commitments {
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let local = plan.is_some_and(|plan| plan.facts.framework == Some(Framework::OgpLocal));
        let progress = portal.derived().commitments.get(id);
        let complete = progress.is_some_and(|progress| progress.computed == Some(ProgressStatus::Complete));
        let reported =
            commitment.facts.reports.iter().any(|report| report.status.value == ProgressStatus::Complete);
        if !local || !complete || reported {
            continue;
        }
        let milestones = commitment.facts.milestones.iter();
        // Those that do not say when they were done were due some day.
        let days = milestones.filter_map(|milestone| {
            milestone.completed.as_ref().or(milestone.due.as_ref().map(|due| &due.value))
        });
        let Some(last) = days.map(|day| day.extent.last_day()).max() else { continue };
        if last.saturating_add(MAX_MONTHS.months()) < portal.today {
            let code = &commitment.facts.code;
            let diagnostic = findings.diagnostic(&commitment.meta, code.span).with("code", code.as_str());
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
