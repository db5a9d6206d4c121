//! Rules of pages and rules of texts that tell the same, where both see it in what an author wrote.

use super::{
    Rule,
    accessibility::{
        alternatives::{alternative_repeats_text, alternative_says_nothing},
        navigation::{address_as_link_text, link_text_that_says_nothing},
        perception::sensory_instruction,
        structure::{data_table_without_headers, heading_level_skipped, paragraph_as_heading},
    },
    writing::{
        alternative_announces_image, alternative_is_file_name, alternative_repeats_caption,
        bold_paragraph_as_heading, instruction_by_senses, level_skipped_in_text, link_text_is_address,
        link_text_says_nothing, table_without_headers,
    },
};
use crate::diagnostic::Code;

/// Each rule of pages with one of texts.
const TWINS: &[(&Rule, &Rule)] = &[
    (alternative_says_nothing::RULE, alternative_is_file_name::RULE),
    (alternative_says_nothing::RULE, alternative_announces_image::RULE),
    (alternative_repeats_text::RULE, alternative_repeats_caption::RULE),
    (heading_level_skipped::RULE, level_skipped_in_text::RULE),
    (data_table_without_headers::RULE, table_without_headers::RULE),
    (paragraph_as_heading::RULE, bold_paragraph_as_heading::RULE),
    (sensory_instruction::RULE, instruction_by_senses::RULE),
    (link_text_that_says_nothing::RULE, link_text_says_nothing::RULE),
    (address_as_link_text::RULE, link_text_is_address::RULE),
];

/// Each rule of pages with one of texts that tells the same.
pub fn twins() -> impl Iterator<Item = (&'static Rule, &'static Rule)> {
    TWINS.iter().copied()
}

/// Whether a rule of pages and one of texts tell the same.
#[must_use]
pub fn are_twins(of_pages: &Code, of_texts: &Code) -> bool {
    twins().any(|(page, text)| page.code == of_pages && text.code == of_texts)
}
