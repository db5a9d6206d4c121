//! The language of pages and passages (WCAG 3.1).
//!
//! [`subtags`] lists the language codes. [`speech`] detects the language of a text by the function words of each
//! [`tongue`], and [`few_words`] by letters if there are too few. [`passages`] are in another language than the
//! page, and [`names`] may be in any language.

mod few_words;
mod names;
mod passages;
mod speech;
mod subtags;
mod tongue;

use crate::rules::rule::family;

family! {
    page_without_language
    page_language_unknown
    passage_language_unknown
    page_languages_differ
    page_in_other_language
    passage_in_other_language
}
