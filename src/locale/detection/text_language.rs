//! The language of a whole text, French or English.

use super::{DetectedLanguage, WordCounts, letters_indicate};
use crate::model::Language;

/// Minimum number of function words of a language in a text that is in it.
const MIN_FUNCTION_WORDS: usize = 2;

/// Returns the language that a text is written in, if it is French or English; `None` if it has too few words,
/// is in both, or is in another language.
#[must_use]
pub fn language_of(text: &str) -> Option<Language> {
    let mut counts = WordCounts::default();
    counts.add(text);
    let (detected, language, other) = match counts.most()? {
        DetectedLanguage::English => (DetectedLanguage::English, Language::ENGLISH, DetectedLanguage::French),
        DetectedLanguage::French => (DetectedLanguage::French, Language::FRENCH, DetectedLanguage::English),
        _ => return None,
    };
    let is_clear = counts.indicates(detected, Some(other), MIN_FUNCTION_WORDS);
    (is_clear && letters_indicate(text, detected, Some(other))).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_a_text_is_detected() {
        for (text, language) in [
            ("Ce que le gouvernement a promis de faire cette année.", Some(Language::FRENCH)),
            ("This page tells what the government has promised to do this year.", Some(Language::ENGLISH)),
            ("Este es el plan que el gobierno ha prometido para los próximos años.", None),
            ("Marie Tremblay, Jean Gagnon", None),
            ("Le plan est ici. The plan is here and in the annex.", None),
            ("", None),
        ] {
            assert_eq!(language_of(text), language, "{text}");
        }
    }
}
