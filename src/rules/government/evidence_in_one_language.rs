//! A report whose evidence is there for one language only.

use crate::{
    model::{Attachment, Head, Language},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A report whose evidence is there for one language only.
    ///
    /// ## Why
    /// Evidence serves every reader, or says that it cannot: documents in French alone leave
    /// readers of English without any, and the reverse. Evidence is given in every language, or
    /// without saying one.
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
    /// Add the document in the other language, or leave `language` out where the document is the
    /// same for all.
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
    /// OGP self-assessment template; OGP, minimum requirements of the repository.
    ///
    /// # En français
    /// Un bilan dont les preuves n’existent que dans une langue.
    ///
    /// ## Pourquoi
    /// Une preuve sert à tous les lecteurs : des documents en français seulement laissent les
    /// lecteurs de l’anglais sans preuve, et l’inverse. Les preuves sont données dans toutes les
    /// langues, ou sans en préciser une.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le document dans l’autre langue, ou retirer `language` quand le document est le même
    /// pour tous.
    ///
    /// ## Source
    /// Modèle d’autoévaluation du PGO; PGO, exigences minimales du registre.
    "G404" "evidence-in-one-language" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        for report in &commitment.facts.reports {
            for language in lacking(portal, &commitment.head, &report.evidence) {
                let place = report.evidence.iter().find_map(|it| it.title.spans().next());
                let diagnostic = findings
                    .diagnostic(&commitment.head, place.unwrap_or(report.period.span))
                    .with("code", commitment.facts.code.as_str())
                    .with("language", language.as_str());
                findings.report(&commitment.head, diagnostic);
            }
        }
    }
}

/// The languages of the item that no document is in, where every document is in one.
fn lacking(portal: &Portal, head: &Head, evidence: &[Attachment]) -> Vec<Language> {
    if evidence.is_empty() || evidence.iter().any(|document| document.language.is_none()) {
        return Vec::new();
    }
    let wanted = portal.languages().iter().copied().filter(|language| head.chooses(*language));
    wanted.filter(|language| evidence.iter().all(|document| document.language != Some(*language))).collect()
}
