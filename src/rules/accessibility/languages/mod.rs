//! The language of pages and passages (WCAG 3.1).
//!
//! [`subtags`] lists the language codes. [`word_counts`] detects the language of a text by the function words of each
//! [`detected_language`], and [`short_texts`] by letters if there are too few. [`passages`] are in another language than the
//! page, and [`names`] may be in any language.

mod detected_language;
mod names;
mod passages;
mod short_texts;
mod subtags;
mod word_counts;

use crate::rules::rule::family;

family! {
    page_without_language
    page_language_unknown
    passage_language_unknown
    page_languages_differ
    page_in_other_language
    passage_in_other_language
}
