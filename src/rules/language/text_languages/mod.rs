//! The language that each text is written in, compared with the language of its file or field.
//!
//! [`written_texts`] collects what authors write, block by block; [`block_language`] judges one block, and
//! [`text_language`] a whole text, [`inline_runs`] the links and the labels of blocks that are right; [`copies`] finds what is the same in the other language. [`mistakes`] are
//! reported by the rules of the family, one rule for each kind.

mod block_language;
mod copies;
mod inline_runs;
mod mistakes;
mod plain_words;
mod text_language;
mod written_texts;

pub(in crate::rules) use mistakes::{LanguageMistake, mistakes};
pub(super) use mistakes::{MistakeExtent, MistakeKind};
