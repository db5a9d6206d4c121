//! An official document that does not say which language it is in.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// An official document that does not say which language it is in.
    ///
    /// ## Why
    /// When two languages differ, the official one decides: readers must know which document that
    /// is.
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
    /// Charter of the French Language (RLRQ, c. C-11), s. 13.2.
    ///
    /// # En français
    /// Un document officiel qui ne dit pas dans quelle langue il est.
    ///
    /// ## Pourquoi
    /// Quand deux langues diffèrent, c’est la langue officielle qui tranche : les lecteurs doivent
    /// savoir de quel document il s’agit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `language` à la pièce jointe.
    ///
    /// ## Source
    /// Charte de la langue française (RLRQ, c. C-11), art. 13.2.
    "G902" "official-text-without-language" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for head in portal.items.heads() {
        let official = head.common.attachments.iter().filter(|document| document.official);
        for document in official.filter(|document| document.language.is_none()) {
            let place = document.title.spans().next().unwrap_or(head.declared);
            let diagnostic = findings.diagnostic(head, place).with("document", &document.title);
            findings.report(head, diagnostic);
        }
    }
}
