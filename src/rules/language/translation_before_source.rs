//! A translation whose source has no text.

use crate::{
    resolve::{Portal, has_words},
    rules::{findings::Findings, rule::rule},
    source::Span,
};

rule! {
    /// A translation whose source has no text.
    ///
    /// ## Why
    /// A translation is never published before its source. A page that exists in English with a
    /// text, and in French with a title alone, makes the translation the only text there is.
    ///
    /// ## Example
    /// ```yaml content/news/avant/item.yaml
    /// date: 2026-10-01
    /// title: {fr: Une annonce}
    /// ```
    /// ```markdown content/news/avant/en.md
    /// ---
    /// title: An announcement
    /// ---
    ///
    /// The forum meets.
    /// ```
    ///
    /// ## How to fix it
    /// Write the text that it translates, or say with `of` or `official_language` which text came
    /// first.
    ///
    /// ```yaml content/news/avant/item.yaml
    /// date: 2026-10-01
    /// title: {fr: Une annonce}
    /// ```
    /// ```markdown content/news/avant/en.md
    /// ---
    /// title: An announcement
    /// ---
    ///
    /// The forum meets.
    /// ```
    /// ```markdown content/news/avant/fr.md
    /// Le forum se réunit.
    /// ```
    ///
    /// ## Source
    /// Charter of the French Language (RLRQ, c. C-11), ss. 13.1 and 13.2; Parvis, content model.
    ///
    /// # En français
    /// Une traduction dont l’original n’a pas de texte.
    ///
    /// ## Pourquoi
    /// Une traduction ne paraît jamais avant son original. Une page qui a un texte en anglais, et
    /// seulement un titre en français, fait de la traduction le seul texte qui existe.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le texte qu’elle traduit, ou dire avec `of` ou `official_language` quel texte est
    /// venu d’abord.
    ///
    /// ## Source
    /// Charte de la langue française (RLRQ, c. C-11), art. 13.1 et 13.2; modèle de contenu de
    /// Parvis.
    "L107" "translation-before-source" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for head in portal.items.heads() {
        let official = head.official_language(portal.official_language());
        for (language, text) in head.texts.iter().filter(|(language, _)| **language != official) {
            let of = head.translation(*language).and_then(|stated| stated.of).unwrap_or(official);
            let is_written = |language| has_words(head, language, &portal.sources);
            if of != *language && is_written(*language) && !is_written(of) {
                let diagnostic = findings.diagnostic(head, Span::new(text.body.file, 0, 0)).with("language", of.as_str());
                findings.report(head, diagnostic);
            }
        }
    }
}
