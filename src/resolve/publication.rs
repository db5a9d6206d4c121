//! Which items are public.

use std::collections::BTreeSet;

use super::Publication;
use crate::model::{Head, ItemKey, Items};

/// Leaves out what is not public on that day, and says which items those are: a name of one is not
/// told as dangling, since it will be there again.
pub(super) fn keep_public(items: &mut Items, publication: Publication) -> BTreeSet<ItemKey> {
    let mut hidden = BTreeSet::new();
    if publication.drafts {
        return hidden;
    }
    items.retain(|head| {
        let public = is_public(head, publication);
        if !public {
            hidden.insert(head.key());
        }
        public
    });
    // A commitment is public only with its plan.
    items.commitments.retain(|id, item| {
        let public = id.parent().is_some_and(|plan| items.action_plans.contains_key(&plan));
        if !public {
            hidden.insert(item.head.key());
        }
        public
    });
    hidden
}

/// The items whose last day has passed.
pub(super) fn expired(items: &Items, publication: Publication) -> BTreeSet<ItemKey> {
    let over =
        |head: &&Head| head.common.expires_at.as_ref().is_some_and(|day| day.is_past(publication.today));
    items.heads().filter(over).map(Head::key).collect()
}

fn is_public(head: &Head, publication: Publication) -> bool {
    let common = &head.common;
    let come = common.publish_at.as_ref().is_none_or(|day| day.extent.first_day() <= publication.today);
    let over = common.expires_at.as_ref().is_some_and(|day| day.is_past(publication.today));
    !common.draft && come && !over
}
