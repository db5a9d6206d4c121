//! Navigation: titles, links, landmarks, frames and focus order (WCAG 2.4, 2.5.3 and 4.1.2).

mod address_as_link_text;
mod document_without_format;
mod frame_without_name;
mod heading_that_says_nothing;
mod landmark_more_than_once;
mod landmarks_of_one_name;
mod link_text_that_says_nothing;
mod link_without_name;
mod links;
mod name_without_visible_label;
mod new_window_without_notice;
mod page_without_title;
mod page_without_way_past_blocks;
mod same_name_for_different_targets;
mod skip_link_without_target;
mod tab_order_by_number;
mod title_that_says_nothing;
mod words;

use crate::rules::Rule;

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    page_without_title::RULE,
    title_that_says_nothing::RULE,
    link_without_name::RULE,
    link_text_that_says_nothing::RULE,
    same_name_for_different_targets::RULE,
    address_as_link_text::RULE,
    name_without_visible_label::RULE,
    heading_that_says_nothing::RULE,
    skip_link_without_target::RULE,
    page_without_way_past_blocks::RULE,
    landmark_more_than_once::RULE,
    landmarks_of_one_name::RULE,
    new_window_without_notice::RULE,
    document_without_format::RULE,
    frame_without_name::RULE,
    tab_order_by_number::RULE,
];
