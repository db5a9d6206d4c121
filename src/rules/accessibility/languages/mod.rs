//! The language of pages and passages (WCAG 3.1).
//!
//! [`subtags`] knows which languages there are, [`speech`] which one some words are in
//! by the little words of each [`tongue`], [`few_words`] by letters where those are too few;
//! [`passages`] are those in another than the page says, [`names`] what names things in whatever language.

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
