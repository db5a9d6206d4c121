//! Report shows less progress than an earlier one, or contradicts itself.

use crate::{
    model::{ProgressReport, ProgressStatus},
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_of, status_word},
        rule::rule,
    },
};

rule! {
    /// Report shows less progress than an earlier one, or contradicts itself.
    ///
    /// ## Why
    /// A commitment that was complete in December cannot be “not started” in June, and one that is
    /// not started has no evidence of progress. One of the reports is wrong, unless the challenges
    /// explain what happened.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2025-12, status: substantial-progress}
    ///   - {period: 2026-06, status: not-started}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the `status` of one of the two reports. If work was lost, explain it in `challenges`.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2025-12, status: not-started}
    ///   - {period: 2026-06, status: substantial-progress}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le bilan fait état de moins de progrès qu’un bilan antérieur, ou se contredit.
    ///
    /// ## Pourquoi
    /// Un engagement réalisé en décembre ne peut pas être non commencé en juin, et un engagement non
    /// commencé n’a pas de preuve de progrès. L’un des bilans est faux, sauf si les obstacles
    /// expliquent ce qui s’est passé.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `status` dans l’un des deux bilans. Si le travail a été perdu, l’expliquer dans
    /// `challenges`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G410" "progress-goes-back" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let mut reports: Vec<&ProgressReport> = commitment.facts.reports.iter().collect();
        reports.sort_by_key(|report| report.period.extent);
        let mut highest: Option<&ProgressReport> = None;
        // What follows a withdrawal is reported as such.
        let open = reports.into_iter().take_while(|report| report.status.value != ProgressStatus::Withdrawn);
        for report in open {
            let diagnostic = findings
                .diagnostic(&commitment.meta, report.status.span)
                .with("code", commitment.facts.code.as_str())
                .with("period", date_of(&report.period));
            match highest {
                Some(earlier) if goes_back(earlier, report) => {
                    let diagnostic = diagnostic
                        .with("why", "back")
                        .with("status", status_word(report.status.value))
                        .with("earlier", date_of(&earlier.period))
                        .with("before", status_word(earlier.status.value));
                    findings.report(&commitment.meta, diagnostic);
                }
                _ if report.status.value == ProgressStatus::NotStarted && !report.evidence.is_empty() => {
                    findings.report(&commitment.meta, diagnostic.with("why", "evidence"));
                }
                _ => {}
            }
            if highest.is_none_or(|earlier| earlier.status.value <= report.status.value) {
                highest = Some(report);
            }
        }
    }
}

/// Returns `true` if the later report has less progress, which no challenge explains. Nothing explains
/// that what was begun is not started.
fn goes_back(earlier: &ProgressReport, later: &ProgressReport) -> bool {
    let is_less = later.status.value < earlier.status.value && later.period.extent > earlier.period.extent;
    is_less && (later.challenges.is_none() || later.status.value == ProgressStatus::NotStarted)
}
