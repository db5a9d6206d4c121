//! Rules of pages and rules of texts that tell the same, where both see it in what an author wrote.

use super::{
    Rule,
    accessibility::{
        alternatives::{alternative_repeats_text, alternative_says_nothing},
        navigation::{address_as_link_text, link_text_that_says_nothing, link_without_name},
        perception::sensory_instruction,
        structure::{data_table_without_headers, heading_level_skipped, paragraph_as_heading},
    },
    writing::{
        alternative_announces_image, alternative_is_file_name, alternative_repeats_caption,
        bold_paragraph_as_heading, instruction_by_senses, level_skipped_in_text, link_text_is_address,
        link_text_says_nothing, table_without_headers,
    },
};
use crate::{diagnostic::Code, markdown::problems::EMPTY_LINK};

/// Each rule of pages with the code of one of texts, or of what is told as a text is read.
const EQUIVALENTS: &[(&Rule, &Code)] = &[
    (alternative_says_nothing::RULE, alternative_is_file_name::RULE.code),
    (alternative_says_nothing::RULE, alternative_announces_image::RULE.code),
    (alternative_repeats_text::RULE, alternative_repeats_caption::RULE.code),
    (heading_level_skipped::RULE, level_skipped_in_text::RULE.code),
    (data_table_without_headers::RULE, table_without_headers::RULE.code),
    (paragraph_as_heading::RULE, bold_paragraph_as_heading::RULE.code),
    (sensory_instruction::RULE, instruction_by_senses::RULE.code),
    (link_without_name::RULE, EMPTY_LINK),
    (link_text_that_says_nothing::RULE, link_text_says_nothing::RULE.code),
    (address_as_link_text::RULE, link_text_is_address::RULE.code),
];

/// Each rule of pages with the code that tells the same of the text that a page was made from.
pub fn equivalents() -> impl Iterator<Item = (&'static Rule, &'static Code)> {
    EQUIVALENTS.iter().copied()
}
