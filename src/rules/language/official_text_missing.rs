//! An item without a text in its official language.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// An item without a text in its official language.
    ///
    /// ## Why
    /// A translation is never published before its source: where the two differ, the official text
    /// decides, and there is none.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// languages: [en]
    /// reason: {fr: Annonce faite en anglais., en: Announced in English.}
    /// ```
    ///
    /// ## How to fix it
    /// Write the title and the text in that language, or say with `official_language` which
    /// language is official.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// official_language: en
    /// languages: [en]
    /// reason: {fr: Annonce faite en anglais., en: Announced in English.}
    /// ```
    ///
    /// ## Source
    /// Charter of the French Language (RLRQ, c. C-11), ss. 13.1 and 13.2; Parvis, content model.
    ///
    /// # En français
    /// Un élément sans texte dans sa langue officielle.
    ///
    /// ## Pourquoi
    /// Une traduction ne paraît jamais avant son original : quand les deux diffèrent, c’est le
    /// texte officiel qui tranche, et il n’y en a pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le titre et le texte dans cette langue, ou dire avec `official_language` quelle
    /// langue fait foi.
    ///
    /// ## Source
    /// Charte de la langue française (RLRQ, c. C-11), art. 13.1 et 13.2; modèle de contenu de
    /// Parvis.
    "L104" "missing-official-text" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for head in portal.items.heads() {
        let official = head.official_language(portal.official_language());
        if !head.chooses(official) || head.common.title.get(official).is_none() {
            let diagnostic = findings.diagnostic(head, head.declared).with("language", official.as_str());
            findings.report(head, diagnostic);
        }
    }
}
