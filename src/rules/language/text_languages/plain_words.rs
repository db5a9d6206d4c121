//! The words of a text, without what is in no language: names of files, identifiers, addresses.

use std::borrow::Cow;

/// Signs that are inside names of files, selectors and identifiers, and not inside words.
const SIGNS: [char; 19] =
    ['_', '/', '\\', '.', '@', '#', '{', '}', '[', ']', '=', '<', '>', ':', '|', '$', '%', '~', '+'];

/// Returns a text without the words that are in no language.
pub(super) fn plain_words(text: &str) -> Cow<'_, str> {
    if !text.split_whitespace().any(is_code) {
        return Cow::Borrowed(text);
    }
    let words = text.split_inclusive(char::is_whitespace);
    let plain = words.map(|word| if is_code(word.trim_end()) { " " } else { word });
    Cow::Owned(plain.collect())
}

/// Returns `true` for a word that is in no language: it has a sign of code, a digit after letters or a
/// capital after small letters inside.
fn is_code(word: &str) -> bool {
    if !word.contains(char::is_alphanumeric) {
        return word.contains(['=', '|', '<', '>', '{', '}', '[', ']']);
    }
    if word.starts_with(['.', '#', '@', '$', '_', '-']) && !word.starts_with("...") {
        return true;
    }
    let inside = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    // “et/ou”, “(s)” and “c.-à-d.” are words; so is what has an apostrophe or a hyphen.
    let parts = || inside.split(['/', '.', '-', '’', '\'']);
    let is_abbreviation =
        parts().all(|part| part.chars().count() <= 3 && part.chars().all(char::is_alphabetic));
    if inside.contains(SIGNS) && !is_abbreviation && !is_pair_of_words(inside) {
        return true;
    }
    let mut previous = None;
    inside.chars().any(|sign| {
        let is_joined = previous.is_some_and(|previous: char| {
            previous.is_lowercase() && sign.is_uppercase()
                || previous.is_alphabetic() && sign.is_ascii_digit()
        });
        previous = Some(sign);
        is_joined
    })
}

/// Returns `true` for two words with a slash between them: “aînés/familles”.
fn is_pair_of_words(word: &str) -> bool {
    let is_word = |part: &str| part.chars().all(char::is_alphabetic) && part.chars().count() > 2;
    word.split_once('/').is_some_and(|(one, other)| one != other && is_word(one) && is_word(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_identifiers_are_no_words() {
        for code in [
            ".fr-summary__link",
            "a.fr-btn[download]",
            "weather/thunderstorms-fill.svg",
            "page_related)",
            "macOS",
            "VoiceOver",
            "'place_top'",
            "cos.na-ashburn.myqcloud.com",
            "{storyId=card}",
            "@bep",
            "=",
            "--docs",
            "5d14d04a",
        ] {
            assert!(is_code(code), "{code}");
        }
        for word in [
            "et/ou",
            "c.-à-d.",
            "l’accès,",
            "(s)",
            "fin.",
            "Québec",
            "15",
            "1er",
            "2nd",
            "COVID-19",
            "p.",
            "…",
            "etc.)",
            "aînés/familles",
        ] {
            assert!(!is_code(word), "{word}");
        }
    }
}
