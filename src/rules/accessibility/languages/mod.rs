//! The language of pages and passages (WCAG 3.1).
//!
//! [`subtags`] lists the language codes. [`passages`] are in another language than the page, and [`names`] may be in
//! any language. The language of a text is detected in `locale::detection`.

mod names;
mod page_in_other_language;
mod page_language_unknown;
mod page_languages_differ;
mod page_without_language;
mod passage_in_other_language;
mod passage_language_unknown;
mod passages;
mod subtags;

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
