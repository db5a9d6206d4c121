//! Report of little or no progress lists no challenges.

use crate::{
    model::ProgressStatus,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::date_of, rule::rule},
};

rule! {
    /// Report of little or no progress lists no challenges.
    ///
    /// ## Why
    /// When a commitment has not started or has made limited progress, citizens want to know why
    /// and what is being done about it.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: not-started}
    /// ```
    ///
    /// ## How to fix it
    /// Add `challenges`, in every language.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: not-started, challenges: {fr: Le budget n’est pas voté., en: The budget is not voted.}}
    /// ```
    ///
    /// ## Source
    /// House rule, based on Canada’s National Action Plan trackers, which publish challenges in
    /// each reporting period.
    ///
    /// # En français
    /// Le bilan fait état de peu ou pas de progrès et n’indique aucun obstacle.
    ///
    /// ## Pourquoi
    /// Lorsqu’un engagement n’est pas commencé ou que le progrès est limité, la population veut
    /// savoir pourquoi et ce qui est fait pour y remédier.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `challenges`, dans toutes les langues.
    ///
    /// ## Source
    /// Règle propre à Parvis, inspirée des outils de suivi du Plan d’action national du Canada, qui
    /// publient les obstacles à chaque période.
    "G403" "report-without-challenges" Warning Portal
    concern Report
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for report in commitment.facts.reports.iter().filter(|report| {
            matches!(report.status.value, ProgressStatus::NotStarted | ProgressStatus::LimitedProgress)
                && report.challenges.is_none()
        }) {
            let code = commitment.facts.code.as_str();
            let diagnostic = findings
                .diagnostic(&commitment.meta, report.status.span)
                .with("code", code)
                .with("period", date_of(&report.period));
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
