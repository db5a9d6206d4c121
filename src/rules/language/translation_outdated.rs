//! A translation whose source has changed since it was made.

use crate::{
    resolve::{Availability, Portal},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A translation whose source has changed since it was made.
    ///
    /// ## Why
    /// The two languages no longer say the same. `source_hash` is the fingerprint of what was
    /// translated: the body of the text and every field given per language, addresses aside. Another
    /// one means that something in it has changed. The page says so to its readers.
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
    /// Read what changed with `parvis translations`, mend the translation, then declare it up to
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
    /// Parvis, content model: languages and translations.
    ///
    /// # En français
    /// Une traduction dont le texte d’origine a changé depuis.
    ///
    /// ## Pourquoi
    /// Les deux langues ne disent plus la même chose. `source_hash` est l’empreinte de ce qui a été
    /// traduit : le corps du texte et chaque champ donné par langue, sauf les adresses. Une autre
    /// empreinte signifie que quelque chose y a changé. La page le dit à ses lecteurs.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Lire ce qui a changé avec `parvis translations`, corriger la traduction, puis la déclarer à
    /// jour : `parvis translations accept ÉLÉMENT LANGUE`.
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : langues et traductions.
    "L103" "outdated-translation" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for head in portal.items.heads() {
        for language in portal.languages() {
            let state = portal.availability(&head.key(), *language);
            let Availability::Translated { of, outdated: true, .. } = state else { continue };
            let place = head.translation(*language).map_or(head.declared, |stated| stated.span);
            let diagnostic = findings.diagnostic(head, place).with("item", head.key().to_string());
            let diagnostic = diagnostic.with("language", language.as_str()).with("of", of.as_str());
            findings.report(head, diagnostic);
        }
    }
}
