//! Navigation: titles, links, landmarks, frames and focus order (WCAG 2.4, 2.5.3 and 4.1.2).

mod links;
mod words;

use crate::rules::rule::family;

family! {
    page_without_title
    title_that_says_nothing
    link_without_name
    link_text_that_says_nothing
    same_name_for_different_targets
    address_as_link_text
    name_without_visible_label
    heading_that_says_nothing
    skip_link_without_target
    page_without_way_past_blocks
    landmark_more_than_once
    landmarks_of_one_name
    new_window_without_notice
    document_without_format
    frame_without_name
    tab_order_by_number
}
