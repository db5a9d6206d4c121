//! Items by the names that people know them by.

use std::collections::BTreeMap;

use crate::model::{Collection, ItemId, Items, Localized, slugified};

/// The ids of items by title, acronym or code, each as a slug; `None` for a name that several items
/// have.
#[derive(Debug, Default)]
pub(super) struct ItemNames(BTreeMap<(Collection, String), Option<ItemId>>);

impl ItemNames {
    /// Collects the names of all items.
    pub(super) fn of(items: &Items) -> Self {
        let mut names = Self::default();
        for meta in items.metas() {
            names.add(meta.collection, meta.id.as_str(), &meta.id);
            names.add_all(meta.collection, &meta.common.title, &meta.id);
        }
        for (id, organization) in &items.organizations {
            if let Some(acronym) = &organization.facts.acronym {
                names.add_all(Collection::Organizations, acronym, id);
            }
        }
        for (id, commitment) in &items.commitments {
            names.add(Collection::Commitments, id.name(), id);
            names.add(Collection::Commitments, commitment.facts.code.as_str(), id);
        }
        names
    }

    /// Returns the id of the only item of a collection with that name.
    pub(super) fn id(&self, collection: Collection, name: &str) -> Option<&ItemId> {
        self.0.get(&(collection, slugified(name)))?.as_ref()
    }

    fn add_all(&mut self, collection: Collection, names: &Localized<String>, id: &ItemId) {
        for (_, name) in names.iter() {
            self.add(collection, name, id);
        }
    }

    fn add(&mut self, collection: Collection, name: &str, id: &ItemId) {
        let known = self.0.entry((collection, slugified(name))).or_insert_with(|| Some(id.clone()));
        if known.as_ref() != Some(id) {
            *known = None;
        }
    }
}
