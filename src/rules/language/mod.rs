//! Rules on languages: translations, and the spelling and typography of each language.

mod absence_without_reason;
mod ambiguous_date;
mod capital_without_accent;
mod contact_in_text_damaged;
mod date_misspelt;
mod dates_differ;
mod details_differ;
mod field_in_other_language;
mod field_translation_missing;
mod first_of_month;
mod fractions;
mod headings_differ;
mod images_differ;
mod link_to_other_language;
mod links_differ;
mod markup_in_field;
mod measures;
mod number_of_another_language;
mod numbers_differ;
mod official_text_missing;
mod ordinal_misspelt;
mod pairs;
mod paragraphs;
mod parenthesis_without_pair;
mod punctuation_misplaced;
mod quote_without_pair;
mod quotes;
mod quotes_of_another_language;
mod run_pairs;
mod tables_differ;
mod term_to_avoid;
mod text_in_other_language;
mod text_languages;
mod text_not_translated;
mod text_passage_in_other_language;
mod texts_swapped;
mod time_misspelt;
mod translation_before_source;
mod translation_missing;
mod translation_outdated;
mod unfinished_text;
mod word_repeated;

pub(in crate::rules) use paragraphs::has_message;
pub(in crate::rules) use text_languages::{LanguageMistake, mistakes};

use super::Rule;

/// Every rule of the family.
pub(super) const ALL: &[&Rule] = &[
    absence_without_reason::RULE,
    ambiguous_date::RULE,
    capital_without_accent::RULE,
    contact_in_text_damaged::RULE,
    date_misspelt::RULE,
    dates_differ::RULE,
    details_differ::RULE,
    field_in_other_language::RULE,
    field_translation_missing::RULE,
    first_of_month::RULE,
    headings_differ::RULE,
    images_differ::RULE,
    link_to_other_language::RULE,
    links_differ::RULE,
    markup_in_field::RULE,
    number_of_another_language::RULE,
    numbers_differ::RULE,
    official_text_missing::RULE,
    ordinal_misspelt::RULE,
    parenthesis_without_pair::RULE,
    punctuation_misplaced::RULE,
    quote_without_pair::RULE,
    quotes_of_another_language::RULE,
    tables_differ::RULE,
    term_to_avoid::RULE,
    text_in_other_language::RULE,
    text_not_translated::RULE,
    text_passage_in_other_language::RULE,
    texts_swapped::RULE,
    time_misspelt::RULE,
    translation_before_source::RULE,
    translation_missing::RULE,
    translation_outdated::RULE,
    word_repeated::RULE,
    unfinished_text::RULE,
];
