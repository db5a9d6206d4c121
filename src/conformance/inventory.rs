//! What is in a page for people to look at.

use std::collections::BTreeMap;

use super::ContentKind;
use crate::dom::Document;

/// Maximum number of selectors kept of each kind of content: they lead a person to the first ones, and
/// the count tells that there are more.
const MAX_SELECTORS: usize = 3;

/// How often each kind of thing is in a page, and where the first ones are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory(BTreeMap<ContentKind, Tally>);

/// Things of one kind in a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there are.
    pub count: usize,
    /// What leads to the first ones.
    pub selectors: Vec<String>,
}

impl Inventory {
    /// Counts what is in a page.
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

    /// Each kind that there is, in the order of kinds.
    pub fn iter(&self) -> impl Iterator<Item = (ContentKind, &Tally)> {
        self.0.iter().map(|(kind, tally)| (*kind, tally))
    }

    /// The things of that kind, if there are any.
    #[must_use]
    pub fn get(&self, kind: ContentKind) -> Option<&Tally> {
        self.0.get(&kind)
    }
}
