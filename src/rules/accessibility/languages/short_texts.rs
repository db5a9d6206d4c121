//! Which language a page of few words is in, where next to none of them is a little word.
//!
//! `Fireworks over Paris!` has one, and Dutch has it too. Letters must tell then, and `whatlang` cannot tell
//! so little; `lingua` can. Names are often in another language than the page, so a sentence is needed.

use lingua::{Language, LanguageDetectorBuilder};

use super::{detected_language::DetectedLanguage, word_counts::WordCounts};

/// Maximum number of words of a short text; a longer one has enough function words.
const MAX_WORDS: usize = 40;
/// Minimum number of words of a sentence: `Yahoo!` and `Merci!` tell nothing.
const MIN_SENTENCE_WORDS: usize = 3;
/// Minimum number of words of a sentence that is no set phrase, as `C’est la vie!` is.
const MIN_WORDS_BEYOND_PHRASE: usize = 8;
/// Minimum confidence of a finding. No sentence of a correct page came near it, except between French
/// and English; `docs/decisions/` has the figures.
const MIN_CONFIDENCE: f64 = 0.8;
/// Minimum confidence of a certain finding between French and English, which borrow each other’s
/// phrases: `Au revoir, Paris!` on an English page is French with 0.96.
const MIN_CERTAIN_CONFIDENCE: f64 = 0.97;

/// The languages that a page may be in instead.
const OTHERS: [DetectedLanguage; 2] = [DetectedLanguage::English, DetectedLanguage::French];

/// The language that a few words are in instead of the one that is said, and whether that is certain.
/// None where there is no sentence, or the words could be in the language that is said.
pub(super) fn detect(
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
    let asked = asked.map(letters).collect::<Option<Vec<_>>>()?;
    let detector = LanguageDetectorBuilder::from_languages(&asked).build();
    let (language, certainty) = detector.compute_language_confidence_values(text).into_iter().next()?;
    let detected = OTHERS.into_iter().find(|other| letters(*other) == Some(language))?;
    let least = if OTHERS.contains(&declared) { MIN_CERTAIN_CONFIDENCE } else { MIN_CONFIDENCE };
    (may_be(detected) && certainty >= MIN_CONFIDENCE).then_some((detected, certainty >= least))
}

/// Whether words that speak the one language instead of the other may be names and phrases: French and
/// English ones stand on each other's pages everywhere, and `Ministère de la Santé et des Services sociaux`
/// is half made of little words.
pub(super) fn may_be_names(text: &str, declared: DetectedLanguage, detected: DetectedLanguage) -> bool {
    OTHERS.contains(&declared) && OTHERS.contains(&detected) && !has_sentence(text, MIN_WORDS_BEYOND_PHRASE)
}

/// Whether a stretch of text, which an empty line ends, has so many words and ends as a sentence does.
fn has_sentence(text: &str, words: usize) -> bool {
    text.split("\n\n").any(|text| {
        let ends = text.trim_end_matches(['"', '”', '»', ')', ' ', '\u{a0}']);
        ends.ends_with(['.', '!', '?', '…']) && text.split_whitespace().nth(words - 1).is_some()
    })
}

/// What the detector calls a language; none for those whose letters are not built in, five megabytes each.
fn letters(language: DetectedLanguage) -> Option<Language> {
    match language {
        DetectedLanguage::English => Some(Language::English),
        DetectedLanguage::French => Some(Language::French),
        DetectedLanguage::Dutch => Some(Language::Dutch),
        _ => None,
    }
}
