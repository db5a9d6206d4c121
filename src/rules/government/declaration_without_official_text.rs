//! Declaration has no official text.

use crate::{
    model::Attachment,
    resolve::{Portal, has_body},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Declaration does not give its official text.
    ///
    /// ## Why
    /// People must be able to read what a government signed word for word. A summary does not
    /// replace it.
    ///
    /// ## Example
    /// ```yaml content/declarations/declaration/item.yaml
    /// title: {fr: Déclaration, en: Declaration}
    /// kind: statement
    /// date: 2024-06-01
    /// ```
    ///
    /// ## How to fix it
    /// Attach the official document, or give its address, with `official: true`. If the text of the
    /// page is the whole declaration, word for word, write `full_text: true`.
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
    /// La déclaration ne donne pas son texte officiel.
    ///
    /// ## Pourquoi
    /// Ce qu’un gouvernement a signé doit pouvoir être lu mot à mot. Un résumé ne le remplace pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Joindre le document officiel, ou donner son adresse, avec `official: true`. Si le texte de la
    /// page est la déclaration entière, mot à mot, écrire `full_text: true`.
    ///
    /// ## Source
    /// Règle maison.
    "G901" "declaration-without-official-text" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let is_at_hand = |it: &Attachment| it.official && (it.file.is_some() || it.url.is_some());
    for declaration in portal.items.declarations.values() {
        let meta = &declaration.meta;
        let official = meta.official_language(portal.official_language());
        let is_whole = declaration.facts.full_text && has_body(meta, official, &portal.sources);
        if !is_whole && !meta.common.attachments.iter().any(is_at_hand) {
            let diagnostic = findings.diagnostic(meta, meta.declared);
            findings.report(meta, diagnostic);
        }
    }
}
