//! The ranges of raw HTML in a text.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::options::OPTIONS;

/// Returns the byte ranges of inline tags and HTML blocks, in order. End tags are not included.
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
