//! Item has no text in its official language.

use crate::{
    resolve::{Portal, is_untitled},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Item has no text in its official language.
    ///
    /// ## Why
    /// A translation should not be published before the original: when the two differ, the official
    /// text prevails.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// languages: [en]
    /// reason: {fr: Annonce faite en anglais., en: Announced in English.}
    /// ```
    ///
    /// ## How to fix it
    /// Write the title and the text in the official language, or set `official_language` to the
    /// language that is official.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// official_language: en
    /// languages: [en]
    /// reason: {fr: Annonce faite en anglais., en: Announced in English.}
    /// ```
    ///
    /// ## Source
    /// House rule, in the spirit of section 13.2 of the Charter of the French language (CQLR, c.
    /// C-11), which requires the civil administration to use French. The section does not set the
    /// order in which versions are published.
    ///
    /// # En français
    /// L’élément n’a pas de texte dans sa langue officielle.
    ///
    /// ## Pourquoi
    /// Une traduction ne devrait pas être publiée avant l’original : lorsque les deux diffèrent, le
    /// texte officiel l’emporte.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le titre et le texte dans la langue officielle, ou indiquer avec `official_language`
    /// quelle langue fait foi.
    ///
    /// ## Source
    /// Règle propre à Parvis, dans l’esprit de l’article 13.2 de la Charte de la langue française
    /// (RLRQ, c. C-11), qui demande à l’Administration d’utiliser le français. L’article ne fixe
    /// pas l’ordre de publication des versions.
    "L104" "missing-official-text" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for meta in portal.items.metas() {
        let official = meta.official_language(portal.official_language());
        let is_missing = !meta.chooses(official) || meta.common.title.get(official).is_none();
        if is_missing && !is_untitled(meta, official, &portal.sources) {
            let diagnostic = findings.diagnostic(meta, meta.declared).with("language", official.as_str());
            findings.report(meta, diagnostic);
        }
    }
}
