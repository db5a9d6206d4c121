//! The references to an item from other items.

use std::collections::BTreeMap;

use crate::model::{AnyRef, FieldContext, ItemKey, Items, Visitor};

/// An item that refers to another, and the field of the reference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Backlink {
    /// Item that contains the reference.
    pub from: ItemKey,
    /// Outermost field that contains the reference, such as `leads`.
    pub field: &'static str,
}

struct BacklinkCollector<'a> {
    from: &'a ItemKey,
    links: &'a mut BTreeMap<ItemKey, Vec<Backlink>>,
}

impl Visitor for BacklinkCollector<'_> {
    fn reference(&mut self, context: FieldContext, reference: &AnyRef) {
        let link = Backlink { from: self.from.clone(), field: context.field };
        let links = self.links.entry(reference.key()).or_default();
        if !links.contains(&link) {
            links.push(link);
        }
    }
}

/// Returns the backlinks of each item, in order of collection and id.
pub(super) fn of(items: &Items) -> BTreeMap<ItemKey, Vec<Backlink>> {
    let mut links = BTreeMap::new();
    items.each(|meta, item| item.visit(&mut BacklinkCollector { from: &meta.key(), links: &mut links }));
    links
}
