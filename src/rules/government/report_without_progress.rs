//! A progress report that does not say what was done.

use crate::{resolve::Portal, rules::{findings::Findings, rule::rule}};

rule! {
    /// A progress report that does not say what was done.
    ///
    /// ## Why
    /// A status alone says nothing of what was done. A report owes citizens a sentence or two, in
    /// every language of the portal; where one language lacks, L102 tells it.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: complete}
    /// ```
    ///
    /// ## How to fix it
    /// Write `progress`, in every language.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: complete, progress: {fr: L’inventaire est en ligne., en: The inventory is online.}}
    /// ```
    ///
    /// ## Source
    /// OGP self-assessment template; OGP, minimum requirements of the repository.
    ///
    /// # En français
    /// Un bilan qui ne dit pas ce qui a été fait.
    ///
    /// ## Pourquoi
    /// Un état ne dit rien à lui seul de ce qui a été fait. Un bilan doit une phrase ou deux aux
    /// citoyens, dans toutes les langues du portail; quand une langue manque, L102 le dit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire `progress`, dans toutes les langues.
    ///
    /// ## Source
    /// Modèle d’autoévaluation du PGO; PGO, exigences minimales du registre.
    "G402" "report-without-progress" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for report in commitment.facts.reports.iter().filter(|report| report.progress.is_none()) {
            let code = commitment.facts.code.as_str();
            let diagnostic = findings.diagnostic(&commitment.head, report.period.span).with("code", code);
            findings.report(&commitment.head, diagnostic);
        }
    }
}
