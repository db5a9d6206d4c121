//! The headings of a page and their levels.

use crate::{
    aria::Role,
    dom::{Document, Element},
};

/// Returns the headings that are exposed to assistive technology, except empty ones, in document order.
pub(super) fn headings(page: &Document) -> impl Iterator<Item = Element<'_>> {
    page.elements().filter(|it| it.has_role(Role::Heading) && !it.is_hidden() && it.is_named())
}

/// Returns the level of a heading. Source: WAI-ARIA 1.2, `aria-level`: 2 by default; HTML-AAM, `h1` to `h6`.
pub(super) fn level(heading: Element<'_>) -> u32 {
    let said = heading.attr("aria-level").and_then(|level| level.trim().parse::<u32>().ok());
    let by_nature = || match heading.tag().as_bytes() {
        [b'h', digit @ b'1'..=b'6'] if heading.is_html() => u32::from(digit - b'0'),
        _ => 2,
    };
    said.filter(|level| *level > 0).map_or_else(by_nature, |level| level.min(100))
}
