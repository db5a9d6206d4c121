//! Names in a page, which may be in any language: titles of documents, organizations and laws.

use crate::dom::{Document, Inherited};

/// Elements that contain titles and names more often than sentences.
const NAMES: &[&str] = &[
    "a",
    "caption",
    "cite",
    "dd",
    "dt",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "label",
    "li",
    "summary",
    "td",
    "th",
    "title",
];

/// Returns the elements that are, or are inside, one of the elements in `NAMES`: list items, table cells,
/// links, headings, the title…
pub(super) fn names(page: &Document) -> Inherited {
    page.inherited(|element| element.is_any(NAMES))
}
