//! Translation is outdated.

use crate::{
    resolve::{Availability, Portal},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Translation is outdated.
    ///
    /// ## Why
    /// The original text has changed since it was translated, so the two languages may no longer
    /// say the same thing. `source_hash` is the fingerprint of what was translated: the body of the
    /// text and every field given per language, except addresses. When the fingerprint no longer
    /// matches, the page shows a notice.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// translation: {kind: courtesy, of: fr, source_hash: 0000000000000000}
    /// ---
    ///
    /// The forum received 1,200 answers.
    /// ```
    ///
    /// ## How to fix it
    /// See what changed with `parvis translations`, update the translation, then mark it as up to
    /// date: `parvis translations accept ITEM LANGUAGE`.
    ///
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// translation: {kind: courtesy, of: fr}
    /// ---
    ///
    /// The forum received 1,200 answers.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La traduction est désuète.
    ///
    /// ## Pourquoi
    /// Le texte d’origine a changé depuis sa traduction : les deux langues ne disent peut-être plus
    /// la même chose. `source_hash` est l’empreinte de ce qui a été traduit : le corps du texte et
    /// chaque champ donné par langue, sauf les adresses. Lorsque l’empreinte ne correspond plus, la
    /// page affiche un avis.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Voir ce qui a changé avec `parvis translations`, mettre à jour la traduction, puis la
    /// déclarer à jour : `parvis translations accept ÉLÉMENT LANGUE`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L103" "outdated-translation" Warning Portal
    concern Translation
}

fn check(portal: &Portal, findings: &mut Findings) {
    for meta in portal.items.metas() {
        for language in portal.languages() {
            let state = portal.availability(&meta.key(), *language);
            let Availability::Translated { of, outdated: true, .. } = state else { continue };
            let place = meta.translation(*language).map_or(meta.declared, |stated| stated.span);
            let diagnostic = findings.diagnostic(meta, place).with("item", meta.key().to_string());
            let diagnostic = diagnostic.with("language", language.as_str()).with("of", of.as_str());
            findings.report(meta, diagnostic);
        }
    }
}
