//! The language that each text is written in, compared with the language of its file or field.
//!
//! [`written_texts`] collects what authors write, block by block; [`block_language`] judges one block, and
//! [`text_language`] a whole text; [`copies`] finds what is the same in the other language. [`mistakes`] are
//! reported by the rules of the family, one rule for each kind.

mod block_language;
mod copies;
mod mistakes;
mod plain_words;
mod text_language;
mod written_texts;

pub(in crate::rules) use mistakes::{LanguageMistake, mistakes};
pub(super) use mistakes::{MistakeExtent, MistakeKind};
