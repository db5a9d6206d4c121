//! The language of titles and labels, French or English, which have too few words for other methods.

use super::{
    DetectedLanguage, WordCounts, confidence, count_everyday_words, count_shared_words, language_of,
};
use crate::model::Language;

/// Minimum confidence that a phrase is in a language, where the phrase in that language is in this one too.
const MIN_CONFIDENCE: f64 = 0.75;

const ENGLISH: DetectedLanguage = DetectedLanguage::English;
const FRENCH: DetectedLanguage = DetectedLanguage::French;

/// Returns the language of a text or of a phrase of words that are known: « Données ouvertes ». `None` if a word
/// is not known, or may be in a name.
#[must_use]
pub fn language_of_phrase(text: &str) -> Option<Language> {
    language_of(text).or_else(|| {
        let words = KnownWords::of(text);
        let is_alone = words.all == 1 && text.chars().filter(|letter| letter.is_alphabetic()).count() <= 3;
        if words.is_unknown() || is_alone || may_be_name(text) {
            return None;
        }
        match (words.french, words.english) {
            (0, 0) => None,
            (_, 0) => Some(Language::FRENCH),
            (0, _) => Some(Language::ENGLISH),
            _ => None,
        }
    })
}

/// Returns `true` if each text is in the language of the other. Words decide, and letters where there are
/// none; a name that is in no language decides nothing.
#[must_use]
pub fn are_swapped(french: &str, english: &str) -> bool {
    french != english
        && match (language_of(french), language_of(english)) {
            (Some(Language::ENGLISH), Some(Language::FRENCH)) => true,
            (Some(Language::FRENCH), _) | (_, Some(Language::ENGLISH)) => false,
            _ => (leans(french, ENGLISH, FRENCH) || is_of_both(french)) && leans(english, FRENCH, ENGLISH),
        }
}

/// Returns `true` for a phrase whose words are those of both languages: “Action plan”.
fn is_of_both(text: &str) -> bool {
    let words = KnownWords::of(text);
    words.all > 1 && words.shared == words.all
}

fn leans(text: &str, to: DetectedLanguage, from: DetectedLanguage) -> bool {
    let words = KnownWords::of(text);
    let (own, other) =
        if to == FRENCH { (words.french, words.english) } else { (words.english, words.french) };
    let is_known = own > 0 && !words.is_unknown();
    other == 0
        && (is_known || confidence(text, to, from).is_some_and(|confidence| confidence >= MIN_CONFIDENCE))
}

/// Number of words of a text, and of those that only one of the two languages has.
struct KnownWords {
    all: usize,
    french: usize,
    english: usize,
    shared: usize,
}

impl KnownWords {
    fn of(text: &str) -> Self {
        let mut counts = WordCounts::default();
        counts.add(text);
        let french = counts.count_exclusive(FRENCH, Some(ENGLISH));
        let shared = counts.count_exclusive(FRENCH, None) - french + count_shared_words(text);
        let french = french + count_everyday_words(text, FRENCH);
        let english = counts.count_exclusive(ENGLISH, Some(FRENCH)) + count_everyday_words(text, ENGLISH);
        Self { all: counts.words, french, english, shared }
    }

    fn is_unknown(&self) -> bool {
        self.french + self.english + self.shared < self.all
    }
}

/// Returns `true` if a word after the first has a capital.
fn may_be_name(text: &str) -> bool {
    text.split_whitespace().skip(1).any(|word| word.starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_have_a_language() {
        for (text, language) in [
            ("Données ouvertes", Some(Language::FRENCH)),
            ("Open data", Some(Language::ENGLISH)),
            ("Prochaines étapes", Some(Language::FRENCH)),
            ("Contexte", Some(Language::FRENCH)),
            ("Background", Some(Language::ENGLISH)),
            ("Participation", None),
            ("Consultations publiques", Some(Language::FRENCH)),
            ("Open Data", None),
            ("No", None),
            ("Forum Contexte", None),
            ("Marie Tremblay", None),
        ] {
            assert_eq!(language_of_phrase(text), language, "{text}");
        }
    }

    #[test]
    fn phrases_are_swapped() {
        for (french, english) in [
            ("Action plan", "Plan d’action"),
            ("The plan", "Le plan"),
            ("News", "Nouvelles"),
            ("Open data", "Données ouvertes"),
        ] {
            assert!(are_swapped(french, english), "{french}");
            assert!(!are_swapped(english, french), "{french}");
        }
        for (french, english) in
            [("Forum", "Forum 2026"), ("Participation", "Participation"), ("OIF", "UNESCO")]
        {
            assert!(!are_swapped(french, english), "{french}");
        }
    }
}
