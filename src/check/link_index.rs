//! The ids and links of a page.

use std::collections::{BTreeMap, BTreeSet};

use crate::dom::{Document, Element};

/// The ids and links of a page.
#[derive(Debug, Default)]
pub(super) struct LinkIndex<'d> {
    /// Ids, which links can point to.
    pub(super) ids: BTreeSet<String>,
    /// Targets of links and resources, as written, each with the first element that has it.
    pub(super) links: BTreeMap<&'d str, Element<'d>>,
}

impl<'d> LinkIndex<'d> {
    /// Indexes the page.
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

/// Returns `true` if a `link` element loads a resource; canonical and alternate links only identify
/// other versions of the page.
fn loads(element: Element<'_>) -> bool {
    element.is("link") && !element.tokens("rel").any(|rel| matches!(rel, "canonical" | "alternate"))
}
