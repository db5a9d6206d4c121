//! The timeline of dated items.

use crate::model::{Collection, CollectionItem, Dispatch, ItemKey, Items, MomentKind, PartialDate};

/// A date or period on the timeline.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Moment {
    /// Date.
    pub date: PartialDate,
    /// Item.
    pub key: ItemKey,
    /// Kind of the date.
    pub kind: MomentKind,
}

/// Returns the moments of all items, earliest first.
pub(super) fn of(items: &Items) -> Vec<Moment> {
    let mut moments = Vec::new();
    for &collection in Collection::ALL {
        collection.dispatch(AddMoments { items, moments: &mut moments });
    }
    moments.sort_by(|a, b| (a.date.extent, &a.key, a.kind).cmp(&(b.date.extent, &b.key, b.kind)));
    moments
}

struct AddMoments<'a> {
    items: &'a Items,
    moments: &'a mut Vec<Moment>,
}

impl Dispatch for AddMoments<'_> {
    type Output = ();

    fn of<T: CollectionItem>(self) {
        for item in T::table(self.items).values() {
            for (kind, date) in item.facts.moments() {
                if date.extent.year().is_some() {
                    let kind = if item.meta.common.planned { MomentKind::Planned } else { kind };
                    self.moments.push(Moment { date: date.clone(), key: item.meta.key(), kind });
                }
            }
        }
    }
}
