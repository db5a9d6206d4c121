//! Report was published before its period began.

use crate::{
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_of, date_words, is_before},
        rule::rule,
    },
};

rule! {
    /// Report was published before its period began.
    ///
    /// ## Why
    /// A report looks back at a period. If it came out before the period began, `published` or
    /// `period` is wrong, most often by a year.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: not-started, published: 2025-07-10}
    /// ```
    ///
    /// ## How to fix it
    /// Correct `published` or `period`.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: not-started, published: 2026-07-10}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le bilan a été publié avant le début de sa période.
    ///
    /// ## Pourquoi
    /// Un bilan revient sur une période. S’il a été publié avant que la période commence,
    /// `published` ou `period` est faux, le plus souvent d’une année.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `published` ou `period`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G412" "report-published-early" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for report in &commitment.facts.reports {
            let published =
                report.published.as_ref().filter(|published| is_before(published, &report.period));
            if let Some(published) = published {
                let diagnostic = findings
                    .diagnostic(&commitment.meta, published.span.unwrap_or(report.period.span))
                    .with("code", commitment.facts.code.as_str())
                    .with("period", date_of(&report.period))
                    .with("published", date_words(published));
                findings.report(&commitment.meta, diagnostic);
            }
        }
    }
}
