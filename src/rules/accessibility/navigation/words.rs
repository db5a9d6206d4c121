//! Generic link texts and titles, in French and in English.

use crate::{dom::Element, rules::by_language::by_language};

/// Words in French and in English, each list in byte order.
pub(super) struct WordList {
    pub(super) french: &'static [&'static str],
    pub(super) english: &'static [&'static str],
}

impl WordList {
    /// Returns `true` if the list contains the text, in the language of the element or, if that is unknown,
    /// in either language. The text is a result of [`plain`].
    pub(super) fn contains(&self, text: &str, of: Element<'_>) -> bool {
        let is_known = |words: &[&str]| words.binary_search(&text).is_ok();
        // Most texts are in neither list, and determining the language of an element takes longer.
        (is_known(self.french) || is_known(self.english)) && self.of(of).any(is_known)
    }

    /// Returns `true` if `test` accepts a word in the language of the element.
    pub(super) fn any(&self, of: Element<'_>, test: impl Fn(&str) -> bool) -> bool {
        self.of(of).flatten().any(|word| test(word))
    }

    /// Returns the lists for the language of an element.
    fn of(&self, element: Element<'_>) -> impl Iterator<Item = &'static [&'static str]> {
        by_language(element.language().unwrap_or_default(), self.french, self.english)
    }
}

/// Maximum length of a text that is compared, in bytes: a longer text is not generic.
const MAX_BYTES: usize = 400;

/// Returns the text in lower case with straight apostrophes, without punctuation, arrows and repeated spaces;
/// empty if the text is longer than `MAX_BYTES`.
pub(super) fn plain(text: &str) -> String {
    if text.len() > MAX_BYTES {
        return String::new();
    }
    let mut plain = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if letter.is_ascii() {
            match letter {
                '\'' => plain.push(letter),
                _ if letter.is_ascii_alphanumeric() => plain.push(letter.to_ascii_lowercase()),
                _ if plain.is_empty() || plain.ends_with(' ') => {}
                _ => plain.push(' '),
            }
            continue;
        }
        match letter {
            '’' | 'ʼ' => plain.push('\''),
            letter if letter.is_alphanumeric() => plain.extend(letter.to_lowercase()),
            _ if plain.is_empty() || plain.ends_with(' ') => {}
            _ => plain.push(' '),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn signs_and_capitals_make_no_difference() {
        assert_eq!(plain(" Plus d’Information… » "), "plus d'information");
        assert_eq!(plain("ÉCHÉANCES (2027)"), "échéances 2027");
        assert_eq!(plain("→"), "");
    }
}
