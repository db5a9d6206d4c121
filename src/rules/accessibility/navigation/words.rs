//! Generic link texts and titles, in French and in English.

use crate::{dom::Element, rules::by_language::by_language};

/// Words in one language and in the other, each in the order of their bytes.
pub(super) struct WordList {
    pub(super) french: &'static [&'static str],
    pub(super) english: &'static [&'static str],
}

impl WordList {
    /// Whether they hold that text in the language of an element, or in either where nobody says
    /// which it is. The text is as [`plain`] gives it.
    pub(super) fn contains(&self, text: &str, of: Element<'_>) -> bool {
        let is_known = |words: &[&str]| words.binary_search(&text).is_ok();
        // Most texts are in neither, and which language an element is in takes longer to determine.
        (is_known(self.french) || is_known(self.english)) && self.of(of).any(is_known)
    }

    /// The same, where the text only begins with the words, or has them in it.
    pub(super) fn any(&self, of: Element<'_>, test: impl Fn(&str) -> bool) -> bool {
        self.of(of).flatten().any(|word| test(word))
    }

    /// Those of the language that an element is in.
    fn of(&self, element: Element<'_>) -> impl Iterator<Item = &'static [&'static str]> {
        by_language(element.language().unwrap_or_default(), self.french, self.english)
    }
}

/// Maximum length of a text that is compared, in bytes: a longer one says something.
const MAX_BYTES: usize = 400;

/// The text in small letters, straight apostrophes, without punctuation, arrows and runs of space;
/// empty for a long one.
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
