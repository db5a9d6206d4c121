//! Declaration has no official text.

use crate::{
    resolve::{Portal, has_words},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Declaration has no official text.
    ///
    /// ## Why
    /// People must be able to read exactly what the government signed, not only a summary.
    ///
    /// ## Example
    /// ```yaml content/declarations/declaration/item.yaml
    /// title: {fr: Déclaration, en: Declaration}
    /// kind: statement
    /// date: 2024-06-01
    /// ```
    ///
    /// ## How to fix it
    /// Put the full text on the declaration’s page (`fr.md`), or attach the original document with
    /// `official: true`.
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
    /// House rule.
    ///
    /// # En français
    /// La déclaration n’a pas de texte officiel.
    ///
    /// ## Pourquoi
    /// La population doit pouvoir lire mot à mot ce que le gouvernement a signé, et pas seulement
    /// un résumé.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre le texte intégral dans la page de la déclaration (`fr.md`), ou joindre le document
    /// d’origine avec `official: true`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G901" "declaration-without-official-text" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for declaration in portal.items.declarations.values() {
        let head = &declaration.head;
        let official = head.official_language(portal.official_language());
        let body = has_words(head, official, &portal.sources);
        if !body && !head.common.attachments.iter().any(|document| document.official) {
            let diagnostic = findings.diagnostic(head, head.declared);
            findings.report(head, diagnostic);
        }
    }
}
