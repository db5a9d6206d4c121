//! Progress report does not describe progress.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::date_of, rule::rule},
};

rule! {
    /// Progress report does not describe progress.
    ///
    /// ## Why
    /// A status alone does not say what was done. A report needs a sentence or two, in every
    /// language of the portal. L102 reports any language that is missing.
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
    /// Add `progress`, in every language.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - {period: 2026-06, status: complete, progress: {fr: L’inventaire est en ligne., en: The inventory is online.}}
    /// ```
    ///
    /// ## Source
    /// House rule, based on Canada’s National Action Plan trackers, which describe progress in each
    /// reporting period.
    ///
    /// # En français
    /// Le bilan ne décrit pas les progrès réalisés.
    ///
    /// ## Pourquoi
    /// L’état seul n’indique pas ce qui a été fait. Un bilan a besoin d’une phrase ou deux, dans
    /// toutes les langues du portail. L102 signale toute langue qui manque.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `progress`, dans toutes les langues.
    ///
    /// ## Source
    /// Règle propre à Parvis, inspirée des outils de suivi du Plan d’action national du Canada, qui
    /// décrivent les progrès à chaque période.
    "G402" "report-without-progress" Warning Portal
    concern Report
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for report in commitment.facts.reports.iter().filter(|report| report.progress.is_none()) {
            let code = commitment.facts.code.as_str();
            let diagnostic = findings
                .diagnostic(&commitment.meta, report.period.span)
                .with("code", code)
                .with("period", date_of(&report.period));
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
