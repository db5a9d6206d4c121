//! Commitment has reports after it was withdrawn.

use crate::{
    model::ProgressStatus,
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_of, status_word},
        rule::rule,
    },
};

rule! {
    /// Commitment has reports after it was withdrawn.
    ///
    /// ## Why
    /// A withdrawn commitment is over. A later report of progress contradicts the withdrawal, and
    /// the page shows the commitment as both.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2025-12, status: withdrawn}
    ///   - {period: 2026-06, status: limited-progress}
    /// ```
    ///
    /// ## How to fix it
    /// Remove the later reports, or correct the `status` of the report that withdraws the
    /// commitment.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2025-12, status: limited-progress}
    ///   - {period: 2026-06, status: withdrawn}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’engagement a des bilans après son retrait.
    ///
    /// ## Pourquoi
    /// Un engagement retiré est terminé. Un bilan de progrès plus récent contredit le retrait, et la
    /// page présente l’engagement des deux façons.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer les bilans plus récents, ou corriger `status` dans le bilan qui retire l’engagement.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G411" "report-after-withdrawal" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let reports = &commitment.facts.reports;
        let withdrawals = reports.iter().filter(|report| report.status.value == ProgressStatus::Withdrawn);
        let Some(withdrawal) = withdrawals.min_by_key(|report| report.period.extent) else { continue };
        for report in reports.iter().filter(|report| {
            report.status.value != ProgressStatus::Withdrawn
                && report.period.extent.last_day() > withdrawal.period.extent.last_day()
        }) {
            let diagnostic = findings
                .diagnostic(&commitment.meta, report.status.span)
                .with("code", commitment.facts.code.as_str())
                .with("withdrawal", date_of(&withdrawal.period))
                .with("period", date_of(&report.period))
                .with("status", status_word(report.status.value));
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
