//! Commitment of a local plan was completed more than a month ago and has no End-of-Commitment assessment.

use jiff::ToSpan;

use crate::{
    model::{Framework, ProgressStatus},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Commitment of a local plan was completed more than a month ago and has no End-of-Commitment assessment.
    ///
    /// ## Why
    /// In OGP Local, someone other than the government assesses each commitment once it is complete:
    /// what was done, what the outcomes are and what was learned. The government’s own report does
    /// not replace it.
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
    /// Publish the End-of-Commitment assessment and add it as `independent_assessment`.
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
    /// independent_assessment: {date: 2026-04-20, completion: complete}
    /// ```
    ///
    /// ## Source
    /// Required by the OGP Local Handbook: an End-of-Commitment assessment within one month.
    ///
    /// # En français
    /// L’engagement d’un plan local est réalisé depuis plus d’un mois et n’a pas d’évaluation de fin d’engagement.
    ///
    /// ## Pourquoi
    /// Dans le programme local du Partenariat pour un gouvernement ouvert, quelqu’un d’autre que le
    /// gouvernement évalue chaque engagement une fois qu’il est réalisé : ce qui a été fait, les
    /// résultats obtenus et les leçons tirées. Le bilan du gouvernement ne la remplace pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Publier l’évaluation de fin d’engagement et l’ajouter à `independent_assessment`.
    ///
    /// ## Source
    /// Exigé par le manuel local du PGO : une évaluation de fin d’engagement dans le mois qui suit.
    "G308" "commitment-without-end-assessment" Warning Portal
    concern Overdue
}

/// Maximum number of months to assess a complete commitment.
const MAX_MONTHS: i32 = 1;

fn check(portal: &Portal, findings: &mut Findings) {
    for (id, commitment) in &portal.items.commitments {
        let plan = id.parent().and_then(|plan| portal.items.action_plans.get(&plan));
        let local = plan.is_some_and(|plan| plan.facts.framework == Some(Framework::OgpLocal));
        let progress = portal.derived().commitments.get(id);
        let complete = progress.is_some_and(|progress| progress.computed == Some(ProgressStatus::Complete));
        let field = "independent_assessment";
        let assessed = commitment.facts.independent_assessment.is_some();
        if !local || !complete || assessed || commitment.meta.common.is_unstated(field) {
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
