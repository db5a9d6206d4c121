//! A declaration without its official text.

use crate::{
    resolve::{Portal, has_words},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// A declaration without its official text.
    ///
    /// ## Why
    /// What a government signed must be readable word for word, not told in other words.
    ///
    /// ## Example
    /// ```yaml content/declarations/declaration/item.yaml
    /// title: {fr: Déclaration, en: Declaration}
    /// kind: statement
    /// date: 2024-06-01
    /// ```
    ///
    /// ## How to fix it
    /// Put the whole text in the declaration’s own page (`fr.md`), or attach the original document
    /// with `official: true`.
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
    /// Letter of intent of Québec, October 6, 2020.
    ///
    /// # En français
    /// Une déclaration sans son texte officiel.
    ///
    /// ## Pourquoi
    /// Ce qu’un gouvernement a signé doit pouvoir se lire mot à mot, et non être raconté.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre le texte entier dans la page de la déclaration (`fr.md`), ou joindre le document
    /// d’origine avec `official: true`.
    ///
    /// ## Source
    /// Lettre d’intention du Québec, 6 octobre 2020.
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
