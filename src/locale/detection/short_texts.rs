//! Language detection for texts with few words, where function words are too rare.
//!
//! `Fireworks over Paris!` has one function word, which is also Dutch. Letters must decide then. `whatlang`
//! needs longer texts, but `lingua` does not. Names are often in another language than the page, so a
//! sentence is required.

use lingua::{Language, LanguageDetector, LanguageDetectorBuilder};

use super::{DetectedLanguage, WordCounts};

/// Maximum number of words of a short text; a longer one has enough function words.
const MAX_WORDS: usize = 40;
/// Minimum number of words of a sentence: `Yahoo!` and `Merci!` do not indicate a language.
const MIN_SENTENCE_WORDS: usize = 3;
/// Minimum number of words of a sentence that is not a set phrase such as `C’est la vie!`.
const MIN_WORDS_BEYOND_PHRASE: usize = 8;
/// Minimum confidence of a finding. No sentence of a correct page had a similar value, except between French
/// and English; `docs/decisions/` has the figures.
const MIN_CONFIDENCE: f64 = 0.8;
/// Minimum confidence of a certain finding between French and English, which borrow each other’s
/// phrases: `Au revoir, Paris!` on an English page is French with 0.96.
const MIN_CERTAIN_CONFIDENCE: f64 = 0.97;

/// Languages that can be detected instead of the declared language.
const OTHERS: [DetectedLanguage; 2] = [DetectedLanguage::English, DetectedLanguage::French];

/// Returns the detected language, if it differs from the declared language, and `true` if it is certain.
/// `None` if there is no sentence, or the words may be in the declared language.
#[must_use]
pub fn detect(
    counts: &WordCounts,
    text: &str,
    declared: DetectedLanguage,
) -> Option<(DetectedLanguage, bool)> {
    if !(MIN_SENTENCE_WORDS..=MAX_WORDS).contains(&counts.words) || !has_sentence(text, MIN_SENTENCE_WORDS) {
        return None;
    }
    let may_be = |other: DetectedLanguage| {
        other != declared
            && counts.count_exclusive(other, None) > 0
            && counts.count_exclusive(declared, Some(other)) == 0
    };
    if !OTHERS.into_iter().any(may_be) {
        return None;
    }
    let asked = [declared].into_iter().chain(OTHERS.into_iter().filter(|other| *other != declared));
    let detector = detector(asked)?;
    let (language, certainty) = detector.compute_language_confidence_values(text).into_iter().next()?;
    let detected = OTHERS.into_iter().find(|other| letters(*other) == Some(language))?;
    let least = if OTHERS.contains(&declared) { MIN_CERTAIN_CONFIDENCE } else { MIN_CONFIDENCE };
    (may_be(detected) && certainty >= MIN_CONFIDENCE).then_some((detected, certainty >= least))
}

/// Returns the confidence, from 0 to 1, that letters indicate one language and not the other; `None` if there is
/// no model for one of them.
#[must_use]
pub fn confidence(text: &str, one: DetectedLanguage, other: DetectedLanguage) -> Option<f64> {
    let detector = detector([one, other])?;
    Some(detector.compute_language_confidence(text, letters(one)?))
}

fn detector(languages: impl IntoIterator<Item = DetectedLanguage>) -> Option<LanguageDetector> {
    let languages = languages.into_iter().map(letters).collect::<Option<Vec<_>>>()?;
    Some(LanguageDetectorBuilder::from_languages(&languages).build())
}

/// Returns `true` if the words may be names or phrases. French and English ones are common on pages in the
/// other language, and half of `Ministère de la Santé et des Services sociaux` are function words.
#[must_use]
pub fn may_be_names(text: &str, declared: DetectedLanguage, detected: DetectedLanguage) -> bool {
    OTHERS.contains(&declared) && OTHERS.contains(&detected) && !has_sentence(text, MIN_WORDS_BEYOND_PHRASE)
}

/// Returns `true` if one of the texts, separated by empty lines, has at least `words` words and ends as a
/// sentence does.
fn has_sentence(text: &str, words: usize) -> bool {
    text.split("\n\n").any(|text| {
        let ends = text.trim_end_matches(['"', '”', '»', ')', ' ', '\u{a0}']);
        ends.ends_with(['.', '!', '?', '…']) && text.split_whitespace().nth(words - 1).is_some()
    })
}

/// Returns the language as a `lingua` value; `None` if its model is not included, because a model has five
/// megabytes.
fn letters(language: DetectedLanguage) -> Option<Language> {
    match language {
        DetectedLanguage::English => Some(Language::English),
        DetectedLanguage::French => Some(Language::French),
        DetectedLanguage::Dutch => Some(Language::Dutch),
        _ => None,
    }
}
