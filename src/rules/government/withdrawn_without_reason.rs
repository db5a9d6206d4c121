//! Withdrawn commitment has no reason or no date of withdrawal.

use crate::{
    model::ProgressStatus,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::date_of, rule::rule},
};

rule! {
    /// Withdrawn commitment has no reason or no date of withdrawal.
    ///
    /// ## Why
    /// Citizens may ask why a government withdraws a commitment. The report must give the reason
    /// and the date.
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
    /// Add `reason`, and `withdrawn` with the date of the decision.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: withdrawn, withdrawn: 2026-05-02, reason: {fr: La loi le fait désormais., en: The law now does it.}}
    /// ```
    ///
    /// ## Source
    /// Recommended by the OGP National Handbook, on amending and withdrawing commitments.
    ///
    /// # En français
    /// Le retrait de l’engagement n’a pas de raison ou pas de date.
    ///
    /// ## Pourquoi
    /// La population peut demander pourquoi un gouvernement retire un engagement. Le bilan doit en
    /// donner la raison et la date.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `reason`, et `withdrawn` avec la date de la décision.
    ///
    /// ## Source
    /// Recommandé par le manuel national du PGO, sur la modification et le retrait d’engagements.
    "G407" "withdrawn-without-reason" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let reports = commitment.facts.reports.iter();
        for report in reports.filter(|report| report.status.value == ProgressStatus::Withdrawn) {
            let missing = match (&report.reason, &report.withdrawn) {
                (Some(_), Some(_)) => continue,
                (None, Some(_)) => "reason",
                (Some(_), None) => "date",
                (None, None) => "both",
            };
            let diagnostic = findings
                .diagnostic(&commitment.meta, report.status.span)
                .with("code", commitment.facts.code.as_str())
                .with("period", date_of(&report.period))
                .with("missing", missing);
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
