//! Language detection for pages with very little text.
//!
//! In `Fireworks over Paris!`, the only function word is `over`, which is also a Dutch word. The letters must
//! decide, and `whatlang` needs more text than that; `lingua` does not. Names are often in another language than
//! the page, so the text must contain a sentence.

use lingua::{Language, LanguageDetectorBuilder};

use super::{speech::Speech, tongue::Tongue};

/// A page of more words has little words that tell.
const FEW: usize = 40;
/// A sentence has so many words at least: `Yahoo!` and `Merci!` tell nothing.
const SENTENCE: usize = 3;
/// A sentence of so many words is no phrase that everybody knows, as `C’est la vie!` is.
const NO_PHRASE: usize = 8;
/// From here on it is told. No sentence of a page that was right came near it, except between French
/// and English; `docs/decisions/` has the figures.
const LIKELY: f64 = 0.8;
/// From here on it is certain between French and English, which borrow each other's phrases:
/// `Au revoir, Paris!` on an English page is French with 0.96.
const CERTAIN: f64 = 0.97;

/// The languages that a page may be in instead.
const OTHERS: [Tongue; 2] = [Tongue::English, Tongue::French];

/// The language that a few words are in instead of the one that is said, and whether that is certain.
/// None where there is no sentence, or the words could be in the language that is said.
pub(super) fn heard(speech: &Speech, text: &str, said: Tongue) -> Option<(Tongue, bool)> {
    if !(SENTENCE..=FEW).contains(&speech.words) || !has_sentence(text, SENTENCE) {
        return None;
    }
    let may_be = |other: Tongue| {
        other != said && speech.apart(other, None) > 0 && speech.apart(said, Some(other)) == 0
    };
    if !OTHERS.into_iter().any(may_be) {
        return None;
    }
    let asked = [said].into_iter().chain(OTHERS.into_iter().filter(|other| *other != said));
    let asked = asked.map(letters).collect::<Option<Vec<_>>>()?;
    let detector = LanguageDetectorBuilder::from_languages(&asked).build();
    let (language, certainty) = detector.compute_language_confidence_values(text).into_iter().next()?;
    let spoken = OTHERS.into_iter().find(|other| letters(*other) == Some(language))?;
    let least = if OTHERS.contains(&said) { CERTAIN } else { LIKELY };
    (may_be(spoken) && certainty >= LIKELY).then_some((spoken, certainty >= least))
}

/// Whether words that speak the one language instead of the other may be names and phrases: French and
/// English ones stand on each other's pages everywhere, and `Ministère de la Santé et des Services sociaux`
/// is half made of little words.
pub(super) fn may_be_names(text: &str, said: Tongue, spoken: Tongue) -> bool {
    OTHERS.contains(&said) && OTHERS.contains(&spoken) && !has_sentence(text, NO_PHRASE)
}

/// Whether a stretch of text, which an empty line ends, has so many words and ends as a sentence does.
fn has_sentence(text: &str, words: usize) -> bool {
    text.split("\n\n").any(|text| {
        let ends = text.trim_end_matches(['"', '”', '»', ')', ' ', '\u{a0}']);
        ends.ends_with(['.', '!', '?', '…']) && text.split_whitespace().nth(words - 1).is_some()
    })
}

/// What the detector calls a language; none for those whose letters are not built in, five megabytes each.
fn letters(tongue: Tongue) -> Option<Language> {
    match tongue {
        Tongue::English => Some(Language::English),
        Tongue::French => Some(Language::French),
        Tongue::Dutch => Some(Language::Dutch),
        _ => None,
    }
}
