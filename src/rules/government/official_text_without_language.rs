//! Official document does not state its language.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Official document does not state its language.
    ///
    /// ## Why
    /// When two versions differ, the official one prevails: people need to know which language it
    /// is in.
    ///
    /// ## Example
    /// ```yaml content/declarations/declaration/item.yaml
    /// title: {fr: Déclaration, en: Declaration}
    /// kind: statement
    /// date: 2024-06-01
    /// attachments:
    ///   - {title: {fr: Texte officiel, en: Official text}, url: "https://example.org/texte.pdf", official: true}
    /// ```
    ///
    /// ## How to fix it
    /// Add `language` to the attachment.
    ///
    /// ```yaml content/declarations/declaration/item.yaml
    /// title: {fr: Déclaration, en: Declaration}
    /// kind: statement
    /// date: 2024-06-01
    /// attachments:
    ///   - {title: {fr: Texte officiel, en: Official text}, url: "https://example.org/texte.pdf", language: fr, official: true}
    /// ```
    ///
    /// ## Source
    /// House rule, in the spirit of section 13.2 of the Charter of the French language (CQLR, c.
    /// C-11), which requires the civil administration to use French. The section does not require a
    /// document to state its language.
    ///
    /// # En français
    /// Le document officiel n’indique pas sa langue.
    ///
    /// ## Pourquoi
    /// Lorsque deux versions diffèrent, la version officielle l’emporte : il faut savoir dans
    /// quelle langue elle est.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `language` à la pièce jointe.
    ///
    /// ## Source
    /// Règle propre à Parvis, dans l’esprit de l’article 13.2 de la Charte de la langue française
    /// (RLRQ, c. C-11), qui demande à l’Administration d’utiliser le français. L’article n’oblige
    /// pas un document à indiquer sa langue.
    "G902" "official-text-without-language" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for meta in portal.items.metas() {
        let official = meta.common.attachments.iter().filter(|document| document.official);
        for document in official.filter(|document| document.language.is_none()) {
            let place = document.title.spans().next().unwrap_or(meta.declared);
            let diagnostic = findings.diagnostic(meta, place).with("document", &document.title);
            findings.report(meta, diagnostic);
        }
    }
}
