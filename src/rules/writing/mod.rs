//! Accessibility rules for texts, applied to what authors write, before any page is built from it.
//!
//! `A91`, alternative text; `A92`, structure; `A93`, links; `A94`, words.

mod body_outlines;

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
