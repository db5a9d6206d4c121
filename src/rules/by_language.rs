//! Choice between French and English values by language.

use crate::model::primary_subtag;

/// Returns the values for a language: its own, both if the language is empty, neither for other
/// languages.
pub(super) fn by_language<T>(language: &str, french: T, english: T) -> impl Iterator<Item = T> {
    let (french, english) = match primary_subtag(language).as_str() {
        "fr" => (Some(french), None),
        "en" => (None, Some(english)),
        "" => (Some(french), Some(english)),
        _ => (None, None),
    };
    french.into_iter().chain(english)
}
