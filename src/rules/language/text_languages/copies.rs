//! Copies: blocks that are the same in two texts, even if some of their words are not.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use crate::markdown::TextBlock;

/// Number of words of a phrase: two texts in different languages have none in common, except names.
const PHRASE_WORDS: usize = 4;

/// The phrases of a text.
pub(super) struct Phrases(HashSet<u64>);

impl Phrases {
    pub(super) fn of(blocks: &[TextBlock]) -> Self {
        Self(blocks.iter().flat_map(|block| phrases(&block.text)).collect())
    }

    /// Returns `true` if most phrases of a block are in the text.
    pub(super) fn contain(&self, block: &TextBlock) -> bool {
        let own = phrases(&block.text);
        let known = own.iter().filter(|phrase| self.0.contains(phrase)).count();
        known > 0 && known * 2 >= own.len()
    }
}

/// Returns every four words in a row; all the words of a shorter text.
fn phrases(text: &str) -> Vec<u64> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    let hash = |words: &[String]| {
        let mut hasher = DefaultHasher::new();
        words.hash(&mut hasher);
        hasher.finish()
    };
    if words.len() < PHRASE_WORDS {
        return vec![hash(&words)];
    }
    words.windows(PHRASE_WORDS).map(hash).collect()
}
