//! Titles, links, and ways through a page: WCAG 2.4, 2.5.3, and the names of links and frames.

mod links;
mod words;

use crate::rules::rule::family;

family! {
    page_without_title
    frame_without_name
}
