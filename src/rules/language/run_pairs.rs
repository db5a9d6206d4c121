//! Pairs the words of each text and of each field with their translation.

use crate::{
    markdown::TextRun,
    model::{ItemMeta, Language},
    resolve::Portal,
    rules::texts::Texts,
    source::Span,
};

/// The words of a translation and of the text it was made from.
pub(super) struct RunPair<'t> {
    pub(super) meta: &'t ItemMeta,
    pub(super) source: (&'t [TextRun], Language),
    pub(super) translation: (&'t [TextRun], Language),
    /// The start of the translation.
    pub(super) start: Span,
    /// `true` for a title with its summary and body.
    pub(super) is_body: bool,
}

/// Every title with its summary and body, then every other field, by item.
pub(super) fn run_pairs<'t>(texts: &'t Texts<'_>) -> Vec<RunPair<'t>> {
    let mut pairs = Vec::new();
    for item in &texts.items {
        let meta = item.meta;
        let official = meta.official_language(texts.portal.official_language());
        for (at, field) in std::iter::once(&item.bodies).chain(&item.fields).enumerate() {
            for (language, pieces) in field.iter().filter(|(language, _)| **language != official) {
                let of = meta.translation(*language).and_then(|stated| stated.of).unwrap_or(official);
                let Some(source) = field.get(&of) else { continue };
                let has_text = |language| meta.texts.contains_key(language);
                // A title without a text is not a translation of one.
                if at == 0 && has_text(language) != has_text(&of) {
                    continue;
                }
                // What was pasted with a message is reported where it is, and is not to be translated.
                if item.has_message(at, of) || item.has_message(at, *language) {
                    continue;
                }
                let start = if at == 0 { Some(start(texts.portal, meta, *language)) } else { first(pieces) };
                let Some(start) = start else { continue };
                pairs.push(RunPair {
                    meta,
                    source: (source, of),
                    translation: (pieces, *language),
                    start,
                    is_body: at == 0,
                });
            }
        }
    }
    pairs
}

/// Returns the start of the text in a language; the place where the item is declared if there is none.
fn start(portal: &Portal, meta: &ItemMeta, language: Language) -> Span {
    meta.texts.get(&language).map_or(meta.declared, |text| portal.sources.first_word(text.body))
}

/// Returns the start of the words of a field; `None` if it is empty.
fn first(pieces: &[TextRun]) -> Option<Span> {
    pieces.first().map(|piece| piece.span_of(&(0..0)))
}
