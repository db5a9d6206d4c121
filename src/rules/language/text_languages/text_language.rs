//! The language of a whole text, from the languages of its blocks.

use std::collections::BTreeMap;

use super::block_language::{BlockLanguage, block_language, letters_confirm, strongest};
use crate::{
    locale::detection::{DetectedLanguage, WordCounts},
    markdown::TextBlock,
};

/// Minimum number of words of a text that is certainly in another language.
const MIN_CERTAIN_WORDS: usize = 5;
/// Maximum number of characters of a text whose letters are examined.
const MAX_CHARS: usize = 600;

/// The parts of a text that are in another language.
pub(super) struct TextLanguage {
    /// Blocks in another language, by their position in the text, with that language.
    pub(super) others: BTreeMap<usize, (DetectedLanguage, bool)>,
    /// The other language that the text, or most of it, is in.
    pub(super) whole: Option<WholeLanguage>,
}

/// The other language that a text is in.
#[derive(Clone, Copy)]
pub(super) struct WholeLanguage {
    pub(super) detected: DetectedLanguage,
    /// `true` if a part of the text is in its own language.
    pub(super) is_partial: bool,
    /// `true` if no block alone is in that language, only all of them together.
    pub(super) is_weak: bool,
    pub(super) is_certain: bool,
}

impl TextLanguage {
    /// Judges a text that should be in `declared`. `is_name` returns `true` for a block that is a known name, and
    /// `is_copied` for one that is the same in the other language.
    pub(super) fn of(
        blocks: &[TextBlock],
        declared: DetectedLanguage,
        is_name: &dyn Fn(&TextBlock) -> bool,
        is_copied: &dyn Fn(&TextBlock) -> bool,
    ) -> Self {
        let mut others = BTreeMap::new();
        let mut words: BTreeMap<&'static str, (DetectedLanguage, usize)> = BTreeMap::new();
        let (mut own, mut unknown, mut is_certain) = (0, WordCounts::default(), false);
        let mut unknown_text = String::new();
        let mut unknown_blocks = Vec::new();
        let all_quoted = blocks.iter().all(is_quotation);
        for (at, block) in blocks.iter().enumerate().filter(|(_, block)| !is_name(block)) {
            let mut counts = WordCounts::default();
            counts.add(&block.text);
            match block_language(block, declared, is_copied(block)) {
                BlockLanguage::Own => own += counts.words,
                BlockLanguage::Other { detected, is_certain: certain } => {
                    others.insert(at, (detected, certain));
                    // A quotation does not show the language of the text around it.
                    if is_quotation(block) && !all_quoted {
                        continue;
                    }
                    words.entry(detected.tag()).or_insert((detected, 0)).1 += counts.words;
                    is_certain |= certain;
                }
                BlockLanguage::Name => {}
                BlockLanguage::Unknown => {
                    unknown.merge(&counts);
                    unknown_blocks.push(at);
                    if unknown_text.len() < MAX_CHARS {
                        unknown_text.push_str(&block.text);
                        unknown_text.push('\n');
                    }
                }
            }
        }
        let most = words.into_values().max_by_key(|(_, words)| *words);
        let mut whole = most.filter(|(_, words)| *words > own).map(|(detected, words)| WholeLanguage {
            detected,
            is_partial: own * 10 > words,
            is_weak: false,
            is_certain: is_certain || words >= MIN_CERTAIN_WORDS && blocks.len() == others.len(),
        });
        // Many blocks, each with too few words.
        if whole.is_none() && own == 0 && unknown_blocks.len() > 1 {
            let (detected, _) = strongest(&unknown, declared);
            if unknown.indicates(detected, Some(declared), 3)
                && letters_confirm(&unknown_text, detected, declared)
            {
                others.extend(unknown_blocks.into_iter().map(|at| (at, (detected, false))));
                whole = Some(WholeLanguage { detected, is_partial: false, is_weak: true, is_certain: false });
            }
        }
        Self { others, whole }
    }
}

/// Returns `true` if most of a block is quoted: it is inside a quotation, or between quotation marks.
fn is_quotation(block: &TextBlock) -> bool {
    if block.is_quoted {
        return true;
    }
    let (mut quoted, mut start) = (0, None);
    for (at, letter) in block.text.char_indices() {
        match letter {
            '«' | '“' => start = start.or(Some(at)),
            '»' | '”' => quoted += start.take().map_or(0, |start| at - start),
            _ => {}
        }
    }
    quoted * 2 > block.text.len()
}
