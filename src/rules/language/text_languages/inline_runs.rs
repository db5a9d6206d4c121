//! Links and labels in bold in another language than the text around them.

use super::{
    block_language::{BlockLanguage, block_language, invites},
    text_language::TextLanguage,
};
use crate::{
    locale::detection::{DetectedLanguage, WordCounts},
    markdown::{BlockKind, InlineRun, TextBlock},
};

/// Minimum number of function words in a link that the other text does not have.
const MIN_FUNCTION_WORDS: usize = 2;

/// A link or a label in another language.
pub(super) struct ForeignRun {
    pub(super) block: TextBlock,
    pub(super) detected: DetectedLanguage,
    pub(super) is_copied: bool,
}

/// Returns the words of the links and the labels of a text, to compare them with those of another one.
pub(super) fn run_texts(blocks: &[TextBlock]) -> impl Iterator<Item = &str> {
    blocks.iter().flat_map(|block| block.runs.iter().map(|run| words(block, run)))
}

/// Returns the links and labels of a text in `declared` that are in another language, in blocks that are not.
pub(super) fn foreign_runs(
    blocks: &[TextBlock],
    declared: DetectedLanguage,
    judged: &TextLanguage,
    is_copied: &dyn Fn(&str) -> bool,
) -> Vec<ForeignRun> {
    let in_own = blocks.iter().enumerate().filter(|(at, _)| !judged.others.contains_key(at));
    let runs = in_own.filter(|(_, block)| !block.is_quoted).flat_map(|(_, block)| {
        block.runs.iter().filter_map(|run| {
            let text = words(block, run);
            let is_copied = is_copied(text);
            if text == block.text.trim() || !may_be_read(block, run, is_copied) {
                return None;
            }
            let block = TextBlock {
                kind: BlockKind::Paragraph,
                text: text.to_owned(),
                linked: 0,
                is_quoted: false,
                runs: Vec::new(),
                span: run.span,
            };
            match block_language(&block, declared, is_copied) {
                BlockLanguage::Other { detected, .. }
                    if is_copied || is_phrase_in(text, detected, declared) =>
                {
                    Some(ForeignRun { block, detected, is_copied })
                }
                _ => None,
            }
        })
    });
    runs.collect()
}

fn words<'b>(block: &'b TextBlock, run: &InlineRun) -> &'b str {
    block.text.get(run.range.clone()).unwrap_or_default().trim()
}

/// Returns `true` for a link that is not a title, and for a label at the start of a block that is in both texts.
fn may_be_read(block: &TextBlock, run: &InlineRun, is_copied: bool) -> bool {
    let is_label = || is_copied && block.text[..run.range.start].trim().is_empty();
    if run.is_link { invites(words(block, run)) } else { is_label() }
}

fn is_phrase_in(text: &str, detected: DetectedLanguage, declared: DetectedLanguage) -> bool {
    let mut counts = WordCounts::default();
    counts.add(text);
    counts.indicates(detected, Some(declared), MIN_FUNCTION_WORDS)
}
