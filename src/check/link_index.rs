//! What other pages need to know of a page.

use std::collections::{BTreeMap, BTreeSet};

use crate::dom::{Document, Element};

/// The ids and links of a page.
#[derive(Debug, Default)]
pub(super) struct LinkIndex<'d> {
    /// The ids that a link can lead to.
    pub(super) ids: BTreeSet<String>,
    /// Where its links lead and what it loads, as written, each with the first element that does.
    pub(super) links: BTreeMap<&'d str, Element<'d>>,
}

impl<'d> LinkIndex<'d> {
    /// Reads the page.
    pub(super) fn of(page: &'d Document) -> Self {
        let mut index = Self::default();
        for element in page.elements() {
            for (name, value) in element.attributes() {
                match name {
                    "id" => {
                        index.ids.insert(value.to_owned());
                    }
                    "src" => {
                        index.links.entry(value).or_insert(element);
                    }
                    "href" if element.is_any(&["a", "area"]) || loads(element) => {
                        index.links.entry(value).or_insert(element);
                    }
                    _ => {}
                }
            }
        }
        index
    }
}

/// Whether a `link` leads to something of the site that the page needs, and not to itself elsewhere.
fn loads(element: Element<'_>) -> bool {
    element.is("link") && !element.tokens("rel").any(|rel| matches!(rel, "canonical" | "alternate"))
}
