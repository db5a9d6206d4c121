//! Where a text holds HTML.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::parser::OPTIONS;

/// The bytes of each tag that stands in a line, and of each block of HTML, in their order. The tags
/// that end what another began are not counted.
#[must_use]
pub fn raw_html_ranges(text: &str) -> Vec<Range<usize>> {
    let events = Parser::new_ext(text, OPTIONS).into_offset_iter();
    let html = events.filter_map(|(event, range)| match event {
        Event::Start(Tag::HtmlBlock) => Some(range),
        Event::InlineHtml(tag) if !tag.starts_with("</") => Some(range),
        _ => None,
    });
    html.collect()
}
