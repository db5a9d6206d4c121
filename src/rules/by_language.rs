//! What is known in French and in English, for words in some language.

use crate::model::primary_subtag;

/// What counts for words of that language: its own, both where nobody says which it is, neither for others.
pub(super) fn by_language<T>(language: &str, french: T, english: T) -> impl Iterator<Item = T> {
    let (french, english) = match primary_subtag(language).as_str() {
        "fr" => (Some(french), None),
        "en" => (None, Some(english)),
        "" => (Some(french), Some(english)),
        _ => (None, None),
    };
    french.into_iter().chain(english)
}
