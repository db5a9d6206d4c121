//! The language of pages and passages (WCAG 3.1).
//!
//! [`subtags`] knows which languages there are, [`word_counts`] which one some words are in
//! by the function words of each [`detected_language`], [`short_texts`] by letters where those are too few;
//! [`passages`] are those in another than the page says, [`names`] what names things in whatever language.

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
