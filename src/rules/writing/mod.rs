//! What authors write in Markdown, held to what everyone needs to read it: at their words, before any
//! page is made of them.
//!
//! `A91`, what stands for images; `A92`, what the text is made of, and what it only looks like; `A93`,
//! links; `A94`, words.

mod bodies;

use super::rule::family;

family! {
    alternative_is_file_name
    alternative_repeats_caption
    alternative_announces_image
    alternative_too_long
    table_without_headers
    heading_level_skipped
    bold_paragraph_as_heading
    list_of_dashes
    break_as_paragraph
    link_text_is_address
    link_text_says_nothing
    sensory_instruction
    passage_in_capitals
    emoji_run
}
