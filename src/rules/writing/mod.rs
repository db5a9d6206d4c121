//! Accessibility rules for texts, applied to what authors write, before any page is built from it.
//!
//! `A91`, alternative text; `A92`, structure; `A93`, links; `A94`, words; `A95`, images,
//! videos and other files.

mod alternative_announces_image;
mod alternative_is_file_name;
mod alternative_repeats_caption;
mod alternative_too_long;
mod body_outlines;
mod bold_paragraph_as_heading;
mod break_as_paragraph;
mod emoji_run;
mod file_damaged;
mod file_faults;
mod file_of_another_format;
mod file_without_content;
mod image_extension_differs;
mod image_format_not_shown;
mod image_too_heavy;
mod instruction_by_senses;
mod level_skipped_in_text;
mod link_text_is_address;
mod link_text_says_nothing;
mod list_of_dashes;
mod passage_in_capitals;
mod table_without_headers;
mod video_file_without_captions;

use super::Rule;

/// Every rule of the family.
pub(super) const ALL: &[&Rule] = &[
    alternative_announces_image::RULE,
    alternative_is_file_name::RULE,
    alternative_repeats_caption::RULE,
    alternative_too_long::RULE,
    bold_paragraph_as_heading::RULE,
    break_as_paragraph::RULE,
    emoji_run::RULE,
    file_damaged::RULE,
    file_of_another_format::RULE,
    file_without_content::RULE,
    image_extension_differs::RULE,
    image_format_not_shown::RULE,
    image_too_heavy::RULE,
    instruction_by_senses::RULE,
    level_skipped_in_text::RULE,
    link_text_is_address::RULE,
    link_text_says_nothing::RULE,
    list_of_dashes::RULE,
    passage_in_capitals::RULE,
    table_without_headers::RULE,
    video_file_without_captions::RULE,
];
