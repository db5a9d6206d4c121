//! Words of titles and headings, which have too few function words.

mod both;
mod english;
mod french;

use both::BOTH;
use english::ENGLISH;
use french::FRENCH;

use super::DetectedLanguage;

/// Returns the number of words of a text that are words of titles in both English and French.
#[must_use]
pub fn count_shared_words(text: &str) -> usize {
    count(text, BOTH)
}

/// Returns the number of words of a text that are everyday words of the language; zero for a language without a list.
#[must_use]
pub fn count_everyday_words(text: &str, language: DetectedLanguage) -> usize {
    let known = match language {
        DetectedLanguage::English => ENGLISH,
        DetectedLanguage::French => FRENCH,
        _ => return 0,
    };
    count(text, known)
}

fn count(text: &str, known: &[&str]) -> usize {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| known.binary_search(&word.to_lowercase().as_str()).is_ok()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_order() {
        assert!(ENGLISH.is_sorted() && FRENCH.is_sorted() && BOTH.is_sorted());
    }
}
