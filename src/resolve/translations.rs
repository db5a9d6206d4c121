//! Whether a translation says what its source says.

use super::item_text;
use crate::{
    model::{ItemMeta, Language, Translation},
    source::Sources,
};

/// The fingerprint of what an item says in a language, in every field that is given per language and in
/// the body of its text, in the short form that a translation made from it keeps as `source_hash`.
#[must_use]
pub fn source_hash(meta: &ItemMeta, language: Language, sources: &Sources) -> String {
    item_text(meta, language, sources).fingerprint()
}

/// Whether the text of an item in a language has any words under its front matter.
#[must_use]
pub fn has_body(meta: &ItemMeta, language: Language, sources: &Sources) -> bool {
    meta.texts.get(&language).is_some_and(|text| !sources.slice(text.body).trim().is_empty())
}

/// Whether an item has no words in a language though the text it is made from has some: a skeleton
/// of a translation, which is not a translation yet.
#[must_use]
pub fn is_without_body(meta: &ItemMeta, language: Language, of: Language, sources: &Sources) -> bool {
    has_body(meta, of, sources) && !has_body(meta, language, sources)
}

/// Whether what a translation says it was made from has changed since. One that does not
/// say which text that was is taken at its word.
pub(super) fn is_outdated(
    meta: &ItemMeta,
    translation: &Translation,
    of: Language,
    sources: &Sources,
) -> bool {
    translation.source_hash.as_ref().is_some_and(|hash| *hash != source_hash(meta, of, sources))
}
