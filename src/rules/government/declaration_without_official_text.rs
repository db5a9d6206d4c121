//! Declaration has no official text.

use crate::{
    model::Attachment,
    resolve::{Portal, has_body},
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
    /// Attach the official document, or give its address, with `official: true`. If the page
    /// contains the whole text of the declaration, word for word, add `full_text: true`.
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
    /// Joindre le document officiel, ou donner son adresse, avec `official: true`. Si la page
    /// contient le texte intégral de la déclaration, mot à mot, ajouter `full_text: true`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G901" "declaration-without-official-text" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let is_at_hand = |it: &Attachment| it.official && (it.file.is_some() || it.url.is_some());
    for declaration in portal.items.declarations.values() {
        let meta = &declaration.meta;
        let official = meta.official_language(portal.official_language());
        let is_whole = declaration.facts.full_text && has_body(meta, official, &portal.sources);
        let is_unstated = meta.common.is_unstated("attachments");
        if !is_whole && !is_unstated && !meta.common.attachments.iter().any(is_at_hand) {
            let diagnostic = findings.diagnostic(meta, meta.declared);
            findings.report(meta, diagnostic);
        }
    }
}
