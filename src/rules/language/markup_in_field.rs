//! Field that is plain text contains markup.

use crate::{
    markdown::{FieldMarkup, markup_in_plain_text},
    resolve::Portal,
    rules::{
        excerpt::excerpt,
        findings::Findings,
        rule::rule,
        texts::field_run,
        written_fields::{FieldValue, written_fields},
    },
};

rule! {
    /// Field that is plain text contains markup.
    ///
    /// ## Why
    /// Titles, summaries, labels and names are shown as they are typed: readers would see the signs
    /// of Markdown, the tags of HTML or the code of a character, in pages, lists and search results.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Le **forum** ouvert, en: The open forum}
    /// ```
    ///
    /// ## How to fix it
    /// Write the words alone. `parvis check --fix` removes the signs where nothing else is lost.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Le forum ouvert, en: The open forum}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Un champ de texte simple contient du balisage.
    ///
    /// ## Pourquoi
    /// Les titres, les résumés, les étiquettes et les noms sont affichés tels quels : on verrait les
    /// signes de Markdown, les balises HTML ou le code d’un caractère, dans les pages, les listes et les
    /// résultats de recherche.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire seulement les mots. `parvis check --fix` retire les signes quand rien d’autre n’est perdu.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L321" "markup-in-field" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for field in written_fields(portal) {
        let FieldValue::Plain(text) = &field.value else { continue };
        let Some(FieldMarkup { plain, is_lossless }) = markup_in_plain_text(text) else { continue };
        let run = field_run(text, field.context.span, &portal.sources);
        let span = run.span_of(&(0..text.len()));
        let mut diagnostic = findings
            .diagnostic_at(span)
            .with("field", field.context.name)
            .with("found", excerpt(text))
            .with("plain", excerpt(&plain));
        if is_lossless && run.is_exact() && is_plain_scalar(&plain) {
            diagnostic = diagnostic.with_fix(span, plain);
        }
        findings.report_shared(field.meta, &portal.sources, diagnostic);
    }
}

/// Returns `true` if a text can be written in YAML and in TOML as it is, between quotation marks or not.
fn is_plain_scalar(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic() || first == '«')
        && text.ends_with(|last: char| !last.is_whitespace() && last != ':')
        && ![": ", " #", "\"", "'", "\\", "\n", ",", "{", "}", "[", "]"]
            .iter()
            .any(|sign| text.contains(sign))
}
