//! An item that leaves a language out without saying why.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// An item that leaves a language out without saying why.
    ///
    /// ## Why
    /// An absence that is meant is a decision, and its readers are told why. Without a reason,
    /// nobody can tell it from a text that was forgotten.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// languages: [fr]
    /// ```
    ///
    /// ## How to fix it
    /// Add `reason`, with a sentence in each language, or remove `languages`.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// languages: [fr]
    /// reason: {fr: La rencontre se tient en français., en: The meeting is held in French.}
    /// ```
    ///
    /// ## Source
    /// Parvis, content model: languages and translations.
    ///
    /// # En français
    /// Un élément qui laisse une langue de côté sans dire pourquoi.
    ///
    /// ## Pourquoi
    /// Une absence voulue est une décision, et ses lecteurs en apprennent la raison. Sans raison,
    /// rien ne la distingue d’un oubli.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `reason`, avec une phrase par langue, ou retirer `languages`.
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : langues et traductions.
    "L105" "absence-without-reason" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for head in portal.items.heads() {
        if head.common.languages.is_some() && head.common.reason.is_none() {
            let diagnostic = findings.diagnostic(head, head.declared);
            findings.report(head, diagnostic);
        }
    }
}
