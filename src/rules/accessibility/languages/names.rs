//! Names in a page, which may be in any language: titles of documents, organizations and laws.

use crate::dom::{Document, Inherited};

/// What holds titles and names more often than sentences.
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

/// Everything on the page that stands in an entry of a list or of a table, in a link, in a heading or in
/// the title.
pub(super) fn names(page: &Document) -> Inherited {
    page.inherited(|element| element.is_any(NAMES))
}
