//! Who names an item, grouped in plain words.

use std::collections::BTreeMap;

use serde::Serialize;

use super::CommitmentStatus;
use crate::{
    model::{Collection, ItemKey},
    render::{Card, PageInputs},
};

/// The items that name this one in one way.
#[derive(Clone, Debug, Serialize)]
pub struct BacklinkGroup {
    /// The way: the items' collection and the field, such as `commitments-leads`. Its heading is the
    /// string `heading-` and this.
    pub name: String,
    /// The items: commitments and plans in the order of their ids, others by title.
    pub rows: Vec<BacklinkRow>,
}

/// An item in a list on another's page.
#[derive(Clone, Debug, Serialize)]
pub struct BacklinkRow {
    /// What it is and where.
    #[serde(flatten)]
    pub card: Card,
    /// Where it stands, for a commitment.
    pub standing: Option<CommitmentStatus>,
}

/// The items that name one, by collection and field. A page takes out those that it shows in its
/// own way, and leaves the others to the groups at its foot.
pub struct Backlinks(BTreeMap<(Collection, &'static str), Vec<ItemKey>>);

impl Backlinks {
    /// The items that name that one.
    pub fn of(key: &ItemKey, inputs: &mut PageInputs<'_>) -> Self {
        let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for link in inputs.backlinks(key) {
            groups.entry((link.from.collection, link.field)).or_default().push(link.from.clone());
        }
        Self(groups)
    }

    /// Takes out the items of a collection that name this one in that field.
    pub fn take(&mut self, collection: Collection, field: &'static str) -> Vec<ItemKey> {
        self.0.remove(&(collection, field)).unwrap_or_default()
    }

    /// Takes out the items of any collection that name this one in that field.
    pub fn take_all(&mut self, field: &'static str) -> Vec<ItemKey> {
        Collection::ALL.iter().flat_map(|collection| self.take(*collection, field)).collect()
    }

    /// What is left, group by group.
    pub fn groups(self, inputs: &mut PageInputs<'_>) -> Vec<BacklinkGroup> {
        let named = self.0.into_iter().map(|((collection, field), keys)| {
            (format!("{}-{}", collection.folder(), field.replace('_', "-")), rows(&keys, inputs))
        });
        named.filter(|(_, rows)| !rows.is_empty()).map(|(name, rows)| BacklinkGroup { name, rows }).collect()
    }
}

/// A list of items: commitments and plans in the order given, others by title.
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
