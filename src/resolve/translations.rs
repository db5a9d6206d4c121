//! The comparison of translations with their source.

use super::item_text;
use crate::{
    model::{ItemMeta, Language, Translation},
    source::Sources,
};

/// Returns the fingerprint of an item's text in a language (localized fields and body), in the
/// short form stored in the `source_hash` of a translation made from it.
#[must_use]
pub fn source_hash(meta: &ItemMeta, language: Language, sources: &Sources) -> String {
    item_text(meta, language, sources).fingerprint()
}

/// Returns the metadata of a courtesy translation made from the text with that fingerprint, in YAML.
#[must_use]
pub fn stamp(of: Language, hash: &str) -> String {
    format!("{{kind: courtesy, of: {of}, source_hash: {hash}}}")
}

/// Returns `true` if a person declared, with `source_hash`, what the text of a translation was made from. What
/// has its languages next to each other in `item.yaml` needs no declaration.
#[must_use]
pub fn is_verified(meta: &ItemMeta, language: Language) -> bool {
    let stamped = meta.translation(language).is_some_and(|translation| translation.source_hash.is_some());
    stamped || !meta.texts.contains_key(&language)
}

/// Returns `true` if the text of an item in a language has a body that is not empty.
#[must_use]
pub fn has_body(meta: &ItemMeta, language: Language, sources: &Sources) -> bool {
    meta.texts.get(&language).is_some_and(|text| !sources.slice(text.body).trim().is_empty())
}

/// Returns `true` if an item has a body in a language, but no title: this is reported when it is read.
#[must_use]
pub fn is_untitled(meta: &ItemMeta, language: Language, sources: &Sources) -> bool {
    meta.common.title.get(language).is_none() && has_body(meta, language, sources)
}

/// Returns `true` if an item has no body in a language although the source text has one: a skeleton
/// of a translation.
#[must_use]
pub fn is_without_body(meta: &ItemMeta, language: Language, of: Language, sources: &Sources) -> bool {
    has_body(meta, of, sources) && !has_body(meta, language, sources)
}

/// Returns `true` if the source text has changed since the translation. A translation without
/// `source_hash` counts as up to date.
pub(super) fn is_outdated(
    meta: &ItemMeta,
    translation: &Translation,
    of: Language,
    sources: &Sources,
) -> bool {
    translation.source_hash.as_ref().is_some_and(|hash| !item_text(meta, of, sources).has_fingerprint(hash))
}
