//! A commitment that was withdrawn without a reason or a date.

use crate::{
    model::Status,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A commitment that was withdrawn without a reason or a date.
    ///
    /// ## Why
    /// Giving a promise up is a decision that citizens may ask about. A report that says so owes
    /// them why, and since when.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: withdrawn}
    /// ```
    ///
    /// ## How to fix it
    /// Add `reason` and `withdrawn`, the day of the decision.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: withdrawn, withdrawn: 2026-05-02, reason: {fr: La loi le fait désormais., en: The law now does it.}}
    /// ```
    ///
    /// ## Source
    /// OGP National Handbook, on amending and withdrawing commitments.
    ///
    /// # En français
    /// Un engagement retiré sans raison ou sans date.
    ///
    /// ## Pourquoi
    /// Renoncer à une promesse est une décision dont les citoyens peuvent demander compte. Le bilan
    /// qui l’annonce leur doit le pourquoi et le quand.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `reason` et `withdrawn`, le jour de la décision.
    ///
    /// ## Source
    /// Manuel national du PGO, sur la modification et le retrait d’engagements.
    "G407" "withdrawn-without-reason" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let reports = commitment.facts.reports.iter();
        for report in reports.filter(|report| report.status.value == Status::Withdrawn) {
            if report.reason.is_none() || report.withdrawn.is_none() {
                let code = commitment.facts.code.as_str();
                let diagnostic = findings.diagnostic(&commitment.head, report.status.span).with("code", code);
                findings.report(&commitment.head, diagnostic);
            }
        }
    }
}
