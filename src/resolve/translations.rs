//! Whether a translation says what its source says.

use crate::{
    model::{Head, Language, Translation},
    source::{Fingerprint, Sources},
};

/// The fingerprint of what an item says in a language (its title, its summary and the body of its
/// text), in the short form that a translation made from it keeps as `source_hash`.
#[must_use]
pub fn source_hash(head: &Head, language: Language, sources: &Sources) -> String {
    let title = head.common.title.get(language).map_or("", String::as_str);
    let summary = head.common.summary.as_ref().and_then(|summary| summary.get(language));
    let body = head.texts.get(&language).map_or("", |text| sources.slice(text.body));
    fingerprint(title, summary.map_or("", String::as_str), body)
}

/// The fingerprint of a title, a summary and the body of a text, in its short form.
#[must_use]
pub fn fingerprint(title: &str, summary: &str, body: &str) -> String {
    Fingerprint::of_parts([title, summary, body.trim()]).short()
}

/// Whether the text of an item in a language has any words under its front matter.
#[must_use]
pub fn has_words(head: &Head, language: Language, sources: &Sources) -> bool {
    head.texts.get(&language).is_some_and(|text| !sources.slice(text.body).trim().is_empty())
}

/// Whether an item has no words in a language though the text it is made from has some: a skeleton
/// of a translation, which is not a translation yet.
#[must_use]
pub fn is_wordless(head: &Head, language: Language, of: Language, sources: &Sources) -> bool {
    has_words(head, of, sources) && !has_words(head, language, sources)
}

/// Whether the text that a translation says it was made from has changed since. One that does not
/// say which text that was is taken at its word.
pub(super) fn is_outdated(head: &Head, translation: &Translation, of: Language, sources: &Sources) -> bool {
    translation.source_hash.as_ref().is_some_and(|hash| *hash != source_hash(head, of, sources))
}
