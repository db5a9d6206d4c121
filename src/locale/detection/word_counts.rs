//! Language detection for a text.
//!
//! Two methods must agree: the function words of each language (`the`, `des`), which distinguish sentences from
//! names at little cost, then a detector based on letters, used only if the function words contradict the
//! declared language. The reasons are in `docs/decisions/`.

use super::{
    DetectedLanguage,
    detected_language::{LanguageSet, key, languages},
};

/// Maximum number of characters given to the detector, which is certain with fewer.
const MAX_CHARS: usize = 600;

/// ASCII letters in lower case, by byte; zero for other bytes.
static SMALL: [u8; 256] = {
    let mut small = [0; 256];
    let mut letter = b'a';
    while letter <= b'z' {
        small[letter as usize] = letter;
        small[letter.to_ascii_uppercase() as usize] = letter;
        letter += 1;
    }
    small
};

/// Counts of words and of function words in a text.
#[derive(Clone, Debug, Default)]
pub struct WordCounts {
    /// Number of words.
    pub words: usize,
    /// Languages of each function word.
    function_words: Vec<LanguageSet>,
}

impl WordCounts {
    /// Adds the words of a text. Words in capitals are not counted as function words, because they are
    /// abbreviations (`US`, `IT`), and numbers are not counted as words.
    pub fn add(&mut self, text: &str) {
        let (mut word, mut length, mut small) = (0, 0, false);
        let mut bytes = text.bytes();
        while let Some(byte) = bytes.next() {
            let letter = SMALL[usize::from(byte)];
            if letter != 0 {
                (word, length, small) = (key(word, letter), length + 1, small || letter == byte);
                continue;
            }
            match byte {
                // Latin-1 letters, whose capitals are 32 before the small letters.
                0xC3 => {
                    let next = bytes.next().unwrap_or(0x80);
                    let is_capital = (0x80..=0x9E).contains(&next);
                    let next = if is_capital { next + 32 } else { next };
                    (word, length, small) = (key(key(word, byte), next), length + 2, small || !is_capital);
                }
                // Other letters; these two bytes start spaces and symbols.
                0xC4.. if !matches!(byte, 0xE2 | 0xF0) => {
                    (word, length, small) = (key(word, byte), length + 1, true);
                }
                0x80..=0xBF if length > 0 => {
                    (word, length) = (key(word, byte), length + 1);
                }
                _ => {
                    self.word(word, length, small);
                    (word, length, small) = (0, 0, false);
                }
            }
        }
        self.word(word, length, small);
    }

    fn word(&mut self, word: u64, length: usize, small: bool) {
        if length == 0 {
            return;
        }
        self.words += 1;
        if length > 8 || !(small || length == 1) {
            return;
        }
        let languages = languages(word);
        if languages != 0 {
            self.function_words.push(languages);
        }
    }

    /// Adds other counts.
    pub fn merge(&mut self, other: &Self) {
        self.words += other.words;
        self.function_words.extend_from_slice(&other.function_words);
    }

    /// Resets the counts.
    pub fn clear(&mut self) {
        self.words = 0;
        self.function_words.clear();
    }

    /// Returns the number of function words of one language that are not function words of the other.
    #[must_use]
    pub fn count_exclusive(&self, one: DetectedLanguage, other: Option<DetectedLanguage>) -> usize {
        let other = other.map_or(0, DetectedLanguage::bit);
        self.function_words
            .iter()
            .filter(|languages| **languages & one.bit() != 0 && **languages & other == 0)
            .count()
    }

    /// Returns the language with the most function words, or `None` if there are none.
    #[must_use]
    pub fn most(&self) -> Option<DetectedLanguage> {
        let counted = DetectedLanguage::ALL.map(|language| (self.count_exclusive(language, None), language));
        let (most, language) = counted.into_iter().rev().max_by_key(|(count, _)| *count)?;
        (most > 0).then_some(language)
    }

    /// Returns `true` if the function words indicate one language and not the other: at least `least` of
    /// them, one word in five, and at most one of the other language for eight of the first.
    #[must_use]
    pub fn indicates(&self, one: DetectedLanguage, other: Option<DetectedLanguage>, least: usize) -> bool {
        let own = self.count_exclusive(one, other);
        let against = other.map_or(0, |other| self.count_exclusive(other, Some(one)));
        own >= least && against * 8 <= own && self.count_exclusive(one, None) * 5 >= self.words
    }
}

/// Returns `true` if the letters of a text indicate one language and not the other.
#[must_use]
pub fn letters_indicate(text: &str, one: DetectedLanguage, other: Option<DetectedLanguage>) -> bool {
    let shown = text.char_indices().nth(MAX_CHARS).map_or(text, |(end, _)| &text[..end]);
    let detector = match other {
        Some(other) => whatlang::Detector::with_allowlist(vec![one.to_whatlang(), other.to_whatlang()]),
        None => whatlang::Detector::new(),
    };
    detector.detect(shown).is_some_and(|it| it.lang() == one.to_whatlang() && it.confidence() >= 0.5)
}
