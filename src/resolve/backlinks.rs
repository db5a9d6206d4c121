//! Who names an item.

use std::collections::BTreeMap;

use crate::model::{AnyRef, FieldContext, ItemKey, Items, Visitor};

/// An item that names another, and the field in which it does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backlink {
    /// The item that names.
    pub from: ItemKey,
    /// Its outermost field in which the name stands, such as `leads`.
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

/// For each item, who names it, in the order of collections and ids.
pub(super) fn of(items: &Items) -> BTreeMap<ItemKey, Vec<Backlink>> {
    let mut links = BTreeMap::new();
    items.each(|meta, item| item.visit(&mut BacklinkCollector { from: &meta.key(), links: &mut links }));
    links
}
