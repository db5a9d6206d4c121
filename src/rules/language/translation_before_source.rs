//! Translation is published before its original text.

use crate::{
    resolve::{Portal, has_body},
    rules::{findings::Findings, rule::rule},
    source::Span,
};

rule! {
    /// Translation is published before its original text.
    ///
    /// ## Why
    /// When a page has a text in English but only a title in French, the translation is the only
    /// text there is. A translation should not be published before the original.
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
    /// Write the original text, or indicate with `of` or `official_language` which text came first.
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
    /// House rule, in the spirit of section 13.2 of the Charter of the French language (CQLR, c.
    /// C-11), which requires the civil administration to use French. The section does not set the
    /// order in which versions are published.
    ///
    /// # En français
    /// La traduction est publiée avant son texte d’origine.
    ///
    /// ## Pourquoi
    /// Lorsqu’une page a un texte en anglais, mais seulement un titre en français, la traduction
    /// est le seul texte qui existe. Une traduction ne devrait pas être publiée avant l’original.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le texte d’origine, ou indiquer avec `of` ou `official_language` quel texte a été
    /// écrit en premier.
    ///
    /// ## Source
    /// Règle propre à Parvis, dans l’esprit de l’article 13.2 de la Charte de la langue française
    /// (RLRQ, c. C-11), qui demande à l’Administration d’utiliser le français. L’article ne fixe
    /// pas l’ordre de publication des versions.
    "L107" "translation-before-source" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for meta in portal.items.metas() {
        let official = meta.official_language(portal.official_language());
        for (language, text) in meta.texts.iter().filter(|(language, _)| **language != official) {
            let of = meta.translation(*language).and_then(|stated| stated.of).unwrap_or(official);
            let is_written = |language| has_body(meta, language, &portal.sources);
            if of != *language && is_written(*language) && !is_written(of) {
                let diagnostic =
                    findings.diagnostic(meta, Span::new(text.body.file, 0, 0)).with("language", of.as_str());
                findings.report(meta, diagnostic);
            }
        }
    }
}
