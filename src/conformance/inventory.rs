//! Content of a page to check manually.

use std::collections::BTreeMap;

use super::ContentKind;
use crate::dom::Document;

/// Maximum number of selectors kept for each kind of content: a person finds the first elements
/// with them, and the count shows that there are more.
const MAX_SELECTORS: usize = 3;

/// Number of elements of each kind in a page, with the first ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory(BTreeMap<ContentKind, Tally>);

/// Elements of one kind in a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Number of elements.
    pub count: usize,
    /// CSS selectors of the first elements.
    pub selectors: Vec<String>,
}

impl Inventory {
    /// Counts the content of a page by kind.
    #[must_use]
    pub fn of(page: &Document) -> Self {
        let mut inventory = BTreeMap::new();
        let page_itself = Tally { count: 1, selectors: Vec::new() };
        inventory.insert(ContentKind::Page, page_itself);
        for element in page.elements() {
            for kind in ContentKind::OF_ELEMENTS.into_iter().filter(|kind| kind.matches(element)) {
                let tally: &mut Tally = inventory.entry(kind).or_default();
                tally.count += 1;
                if tally.selectors.len() < MAX_SELECTORS {
                    tally.selectors.push(element.selector());
                }
            }
        }
        Self(inventory)
    }

    /// Returns the kinds that the page has, in order.
    pub fn iter(&self) -> impl Iterator<Item = (ContentKind, &Tally)> {
        self.0.iter().map(|(kind, tally)| (*kind, tally))
    }

    /// Returns the elements of a kind, or `None` if there are none.
    #[must_use]
    pub fn get(&self, kind: ContentKind) -> Option<&Tally> {
        self.0.get(&kind)
    }
}
