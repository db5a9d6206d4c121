//! Rules on languages: translations, and the spelling and typography of each language.

mod pairs;
mod quotes;

use super::rule::family;

family! {
    absence_without_reason
    ambiguous_date
    capital_without_accent
    field_translation_missing
    headings_differ
    images_differ
    link_to_other_language
    links_differ
    number_of_another_language
    numbers_differ
    official_text_missing
    ordinal_misspelt
    quote_without_pair
    quotes_of_another_language
    tables_differ
    term_to_avoid
    time_misspelt
    translation_before_source
    translation_missing
    translation_outdated
}
