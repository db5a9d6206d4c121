//! What is in a page for people to look at.

use std::collections::BTreeMap;

use super::Thing;
use crate::dom::Document;

/// How many selectors are kept of each kind of thing: they lead a person to the first ones, and the
/// count tells that there are more.
const MOST_SELECTORS: usize = 3;

/// How often each kind of thing is in a page, and where the first ones are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census(BTreeMap<Thing, Counted>);

/// Things of one kind in a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// How many there are.
    pub count: usize,
    /// What leads to the first ones.
    pub selectors: Vec<String>,
}

impl Census {
    /// Counts what is in a page.
    #[must_use]
    pub fn of(page: &Document) -> Self {
        let mut census = BTreeMap::new();
        let page_itself = Counted { count: 1, selectors: Vec::new() };
        census.insert(Thing::Page, page_itself);
        for element in page.elements() {
            for thing in Thing::OF_ELEMENTS.into_iter().filter(|thing| thing.is(element)) {
                let counted: &mut Counted = census.entry(thing).or_default();
                counted.count += 1;
                if counted.selectors.len() < MOST_SELECTORS {
                    counted.selectors.push(element.selector());
                }
            }
        }
        Self(census)
    }

    /// Each kind that there is, in the order of kinds.
    pub fn iter(&self) -> impl Iterator<Item = (Thing, &Counted)> {
        self.0.iter().map(|(thing, counted)| (*thing, counted))
    }

    /// The things of that kind, if there are any.
    #[must_use]
    pub fn get(&self, thing: Thing) -> Option<&Counted> {
        self.0.get(&thing)
    }
}
