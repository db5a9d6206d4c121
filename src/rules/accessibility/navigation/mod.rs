//! Titles, links, and ways through a page: WCAG 2.4, 2.5.3, and the names of links and frames.

mod links;
mod words;

use crate::rules::rule::family;

family! {
    page_without_title
    link_without_name
    link_text_that_says_nothing
    address_as_link_text
    name_without_visible_label
    frame_without_name
}
