//! The items that refer to an item, grouped by field.

use std::collections::BTreeMap;

use serde::Serialize;

use super::CommitmentStatus;
use crate::{
    model::{Collection, ItemKey},
    render::{Card, PageInputs},
};

/// The items of one collection that refer to this one in the same field.
#[derive(Clone, Debug, Serialize)]
pub struct BacklinkGroup {
    /// Collection and field, such as `commitments-leads`. The heading is the string `heading-` and
    /// this name.
    pub name: String,
    /// Items: commitments and plans in order of id, others by title.
    pub rows: Vec<BacklinkRow>,
}

/// An item in a list on another item's page.
#[derive(Clone, Debug, Serialize)]
pub struct BacklinkRow {
    /// Its card.
    #[serde(flatten)]
    pub card: Card,
    /// Status, for a commitment.
    pub standing: Option<CommitmentStatus>,
}

/// The items that refer to an item, by collection and field. A page takes the groups that it
/// displays in its own way; the others are listed at the end of the page.
pub struct Backlinks(BTreeMap<(Collection, &'static str), Vec<ItemKey>>);

impl Backlinks {
    /// Returns the items that refer to that one.
    pub fn of(key: &ItemKey, inputs: &mut PageInputs<'_>) -> Self {
        let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for link in inputs.backlinks(key) {
            groups.entry((link.from.collection, link.field)).or_default().push(link.from.clone());
        }
        Self(groups)
    }

    /// Removes and returns the items of a collection that refer to this one in that field.
    pub fn take(&mut self, collection: Collection, field: &'static str) -> Vec<ItemKey> {
        self.0.remove(&(collection, field)).unwrap_or_default()
    }

    /// Removes and returns the items of any collection that refer to this one in that field.
    pub fn take_all(&mut self, field: &'static str) -> Vec<ItemKey> {
        Collection::ALL.iter().flat_map(|collection| self.take(*collection, field)).collect()
    }

    /// Builds the groups that remain.
    pub fn groups(self, inputs: &mut PageInputs<'_>) -> Vec<BacklinkGroup> {
        let named = self.0.into_iter().map(|((collection, field), keys)| {
            (format!("{}-{}", collection.folder(), field.replace('_', "-")), rows(&keys, inputs))
        });
        named.filter(|(_, rows)| !rows.is_empty()).map(|(name, rows)| BacklinkGroup { name, rows }).collect()
    }
}

/// Builds a list of items: commitments and plans in the given order, others by title.
pub fn rows(keys: &[ItemKey], inputs: &mut PageInputs<'_>) -> Vec<BacklinkRow> {
    let mut rows = Vec::with_capacity(keys.len());
    let mut ordered = false;
    for key in keys {
        ordered |= matches!(key.collection, Collection::Commitments | Collection::ActionPlans);
        let Some(card) = inputs.card(key) else { continue };
        let standing = match key.collection {
            Collection::Commitments => CommitmentStatus::of(&key.id, inputs),
            _ => None,
        };
        rows.push(BacklinkRow { card, standing });
    }
    if !ordered {
        let locale = inputs.locale();
        rows.sort_by(|a, b| locale.compare(&a.card.title.text, &b.card.title.text));
    }
    rows
}
