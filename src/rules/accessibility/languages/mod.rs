//! The language of pages and passages (WCAG 3.1).
//!
//! [`subtags`] knows which languages there are, [`word_counts`] which one some words are in
//! by the function words of each [`detected_language`], [`short_texts`] by letters where those are too few;
//! [`passages`] are those in another than the page says, [`names`] what names things in whatever language.

mod detected_language;
mod names;
mod page_in_other_language;
mod page_language_unknown;
mod page_languages_differ;
mod page_without_language;
mod passage_in_other_language;
mod passage_language_unknown;
mod passages;
mod short_texts;
mod subtags;
mod word_counts;

use crate::rules::Rule;

/// Every rule of the family.
pub(super) const ALL: &[&Rule] = &[
    page_without_language::RULE,
    page_language_unknown::RULE,
    passage_language_unknown::RULE,
    page_languages_differ::RULE,
    page_in_other_language::RULE,
    passage_in_other_language::RULE,
];
