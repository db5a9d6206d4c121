//! Which items are public.

use std::collections::BTreeMap;

use super::Publication;
use crate::model::{Head, ItemKey, Items};

/// Why an item is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// It is still being written.
    Draft,
    /// Its day has not come.
    NotYet,
    /// Its last day has passed.
    Expired,
    /// It lies in an item that is not public.
    WithItsPlan,
}

/// Leaves out what is not public on that day, and says which items those are and why: a name of one
/// is not told as dangling, since it will be there again.
pub(super) fn keep_public(items: &mut Items, publication: Publication) -> BTreeMap<ItemKey, (Head, Hidden)> {
    let mut hidden = BTreeMap::new();
    if publication.drafts {
        return hidden;
    }
    items.retain(|head| {
        let why = why_hidden(head, publication);
        if let Some(why) = why {
            hidden.insert(head.key(), (head.clone(), why));
        }
        why.is_none()
    });
    // A commitment is public only with its plan.
    items.commitments.retain(|id, item| {
        let public = id.parent().is_some_and(|plan| items.action_plans.contains_key(&plan));
        if !public {
            hidden.insert(item.head.key(), (item.head.clone(), Hidden::WithItsPlan));
        }
        public
    });
    hidden
}

fn why_hidden(head: &Head, publication: Publication) -> Option<Hidden> {
    let common = &head.common;
    let to_come = common.publish_at.as_ref().is_some_and(|day| day.extent.first_day() > publication.today);
    let over = common.expires_at.as_ref().is_some_and(|day| day.is_past(publication.today));
    if over {
        Some(Hidden::Expired)
    } else if common.draft {
        Some(Hidden::Draft)
    } else {
        to_come.then_some(Hidden::NotYet)
    }
}
