//! Commitment has two reports for the same period.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Argument,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Commitment has two reports for the same period.
    ///
    /// ## Why
    /// Each reporting period has one report. With two, the page shows two statuses for the same
    /// months, and a missing report for another period goes unnoticed.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: not-started}
    ///   - {period: 2026-06, status: limited-progress}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the `period` of one of the two, or merge them.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2025-12, status: not-started}
    ///   - {period: 2026-06, status: limited-progress}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’engagement a deux bilans pour la même période.
    ///
    /// ## Pourquoi
    /// Chaque période de rapport a un seul bilan. S’il y en a deux, la page montre deux états pour
    /// les mêmes mois, et le bilan qui manque pour une autre période passe inaperçu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `period` dans l’un des deux, ou les fusionner.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G409" "period-reported-twice" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let mut first = BTreeMap::new();
        for report in commitment.facts.reports.iter().filter(|it| it.period.extent.year().is_some()) {
            let last_day = report.period.extent.last_day();
            let earlier = *first.entry(last_day).or_insert(report.period.span);
            if earlier != report.period.span {
                let diagnostic = findings
                    .diagnostic(&commitment.meta, report.period.span)
                    .with("code", commitment.facts.code.as_str())
                    .with("day", Argument::Day(last_day))
                    .with_label(earlier, "label-first-here");
                findings.report(&commitment.meta, diagnostic);
            }
        }
    }
}
