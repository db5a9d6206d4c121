//! The language of pages and passages (WCAG 3.1).
//!
//! [`subtags`] lists the language codes. [`word_counts`] detects the language of a text by the function words of each
//! [`detected_language`], and [`short_texts`] by letters if there are too few. [`passages`] are in another language than the
//! page, and [`names`] may be in any language.

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

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    page_without_language::RULE,
    page_language_unknown::RULE,
    passage_language_unknown::RULE,
    page_languages_differ::RULE,
    page_in_other_language::RULE,
    passage_in_other_language::RULE,
];
