//! Report has evidence in one language only.

use crate::{
    model::{Attachment, ItemMeta, Language},
    resolve::Portal,
    rules::{findings::Findings, government::cycle::date_of, rule::rule},
};

rule! {
    /// Report has evidence in one language only.
    ///
    /// ## Why
    /// When all the evidence is in French, people who read only English have none, and vice versa.
    /// Provide evidence in every language, or in a document that is the same for everyone.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - period: 2026-06
    ///     status: complete
    ///     evidence:
    ///       - {title: {fr: Rapport, en: Report}, url: "https://example.org/rapport.pdf", language: fr}
    /// ```
    ///
    /// ## How to fix it
    /// Add the document in the other language. If the document is the same for everyone, remove
    /// `language`.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// reports:
    ///   - period: 2026-06
    ///     status: complete
    ///     evidence:
    ///       - {title: {fr: Rapport, en: Report}, url: "https://example.org/rapport.pdf", language: fr}
    ///       - {title: {fr: Rapport, en: Report}, url: "https://example.org/report.pdf", language: en}
    /// ```
    ///
    /// ## Source
    /// House rule, based on Canada’s National Action Plan trackers, which publish evidence in both
    /// languages.
    ///
    /// # En français
    /// Les preuves du bilan sont dans une seule langue.
    ///
    /// ## Pourquoi
    /// Lorsque toutes les preuves sont en français, les personnes qui ne lisent que l’anglais n’en
    /// ont aucune, et inversement. Il faut fournir des preuves dans chaque langue, ou un document
    /// qui est le même pour tout le monde.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le document dans l’autre langue. Si le document est le même pour tout le monde,
    /// retirer `language`.
    ///
    /// ## Source
    /// Règle propre à Parvis, inspirée des outils de suivi du Plan d’action national du Canada, qui
    /// publient les preuves dans les deux langues.
    "G404" "evidence-in-one-language" Warning Portal
    concern Evidence
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for report in &commitment.facts.reports {
            for language in lacking(portal, &commitment.meta, &report.evidence) {
                let place = report.evidence.iter().find_map(|it| it.title.spans().next());
                let diagnostic = findings
                    .diagnostic(&commitment.meta, place.unwrap_or(report.period.span))
                    .with("code", commitment.facts.code.as_str())
                    .with("period", date_of(&report.period))
                    .with("language", language.as_str());
                findings.report(&commitment.meta, diagnostic);
            }
        }
    }
}

/// The languages of the item that no document is in, where every document is in one.
fn lacking(portal: &Portal, meta: &ItemMeta, evidence: &[Attachment]) -> Vec<Language> {
    if evidence.is_empty() || evidence.iter().any(|document| document.language.is_none()) {
        return Vec::new();
    }
    let wanted = portal.languages().iter().copied().filter(|language| meta.chooses(*language));
    wanted.filter(|language| evidence.iter().all(|document| document.language != Some(*language))).collect()
}
