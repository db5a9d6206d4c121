//! A report of little or no progress that does not say what stands in the way.

use crate::model::Status;

use crate::{resolve::Portal, rules::{findings::Findings, rule::rule}};

rule! {
    /// A report of little or no progress that does not say what stands in the way.
    ///
    /// ## Why
    /// When a commitment has not started, or hardly, citizens want to know why, and what is done
    /// about it.
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
    /// Write `challenges`, in every language.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: not-started, challenges: {fr: Le budget n’est pas voté., en: The budget is not voted.}}
    /// ```
    ///
    /// ## Source
    /// OGP self-assessment template; OGP, minimum requirements of the repository.
    ///
    /// # En français
    /// Un bilan qui déclare peu ou pas de progrès sans dire ce qui y fait obstacle.
    ///
    /// ## Pourquoi
    /// Quand un engagement n’est pas commencé, ou à peine, les citoyens veulent savoir pourquoi, et
    /// ce qui est fait pour y remédier.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire `challenges`, dans toutes les langues.
    ///
    /// ## Source
    /// Modèle d’autoévaluation du PGO; PGO, exigences minimales du registre.
    "G403" "report-without-challenges" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for report in commitment.facts.reports.iter().filter(|report| matches!(report.status.value, Status::NotStarted | Status::LimitedProgress) && report.challenges.is_none()) {
            let code = commitment.facts.code.as_str();
            let diagnostic = findings.diagnostic(&commitment.head, report.status.span).with("code", code);
            findings.report(&commitment.head, diagnostic);
        }
    }
}
