//! What authors write in Markdown, held to what everyone needs to read it: at their words, before any
//! page is made of them.
//!
//! `A91`, what stands for images; `A92`, what the text is made of, and what it only looks like; `A93`,
//! links; `A94`, words.

mod bodies;

use super::rule::family;

family! {
    alternative_announces_image
    alternative_is_file_name
    alternative_repeats_caption
    alternative_too_long
    bold_paragraph_as_heading
    break_as_paragraph
    emoji_run
    instruction_by_senses
    level_skipped_in_text
    link_text_is_address
    link_text_says_nothing
    list_of_dashes
    passage_in_capitals
    table_without_headers
}
