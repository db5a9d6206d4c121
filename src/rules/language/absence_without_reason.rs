//! Item omits a language without giving a reason.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Item omits a language without giving a reason.
    ///
    /// ## Why
    /// People need to know why an item is not available in their language. Without a reason, nobody
    /// can distinguish a decision from a text that was forgotten.
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
    /// House rule.
    ///
    /// # En français
    /// L’élément n’existe pas dans toutes les langues et n’en donne pas la raison.
    ///
    /// ## Pourquoi
    /// Le public doit savoir pourquoi un élément n’est pas offert dans sa langue. Sans raison, rien
    /// ne distingue une décision d’un oubli.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `reason`, avec une phrase par langue, ou retirer `languages`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L105" "absence-without-reason" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for meta in portal.items.metas() {
        if meta.common.languages.is_some() && meta.common.reason.is_none() {
            let diagnostic = findings.diagnostic(meta, meta.declared);
            findings.report(meta, diagnostic);
        }
    }
}
