//! Languages as people name them.

use super::{Correction, tokens};
use crate::model::primary_subtag;

/// Names of languages, without accents, with their tag.
const NAMES: &[(&str, &str)] = &[
    ("francais", "fr"),
    ("francaise", "fr"),
    ("french", "fr"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("anglais", "en"),
    ("anglaise", "en"),
    ("english", "en"),
    ("eng", "en"),
    ("ang", "en"),
    ("an", "en"),
    ("espagnol", "es"),
    ("spanish", "es"),
];

/// Returns the tag of the language that a text names: `FR`, `fr-CA`, `français`.
pub(super) fn corrected(text: &str) -> Correction {
    tag(text).map(Correction::certain).unwrap_or_default()
}

/// Returns the tag of a language by its name, or by a tag in another form.
pub(in crate::model) fn tag(text: &str) -> Option<String> {
    let words = tokens(text);
    let first = words.first()?;
    if let Some((_, tag)) = NAMES.iter().find(|(name, _)| name == first).filter(|_| words.len() == 1) {
        return Some((*tag).to_owned());
    }
    let subtag = primary_subtag(&text.replace('_', "-"));
    (subtag.len() == 2 && words.len() <= 2 && subtag.bytes().all(|byte| byte.is_ascii_lowercase()))
        .then_some(subtag)
}
