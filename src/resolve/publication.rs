//! The publication state of items.

use std::collections::{BTreeMap, BTreeSet};

use super::Publication;
use crate::model::{Collection, ItemId, ItemKey, ItemMeta, Items};

/// The reason why an item is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HiddenReason {
    /// Draft.
    Draft,
    /// Publication date in the future.
    Scheduled,
    /// Expiry date in the past.
    Expired,
    /// Commitment of a plan that is not public.
    PlanHidden,
}

/// Removes the items that are not public on that day, and returns the reason for each and the items
/// themselves: references to them are not reported as dangling, since they will be valid again.
pub(super) fn keep_public(
    items: &mut Items,
    publication: Publication,
) -> (BTreeMap<ItemKey, HiddenReason>, Items) {
    let mut why = BTreeMap::new();
    if publication.drafts {
        return (why, Items::default());
    }
    let mut hidden = items.take_out(|meta| {
        let reason = why_hidden(meta, publication);
        why.extend(reason.map(|reason| (meta.key(), reason)));
        reason.is_none()
    });
    // A commitment is public only with its plan.
    let plans: BTreeSet<ItemId> = items.action_plans.keys().cloned().collect();
    let mut with_their_plan = items.take_out(|meta| {
        meta.collection != Collection::Commitments
            || meta.id.parent().is_some_and(|plan| plans.contains(&plan))
    });
    why.extend(with_their_plan.metas().map(|meta| (meta.key(), HiddenReason::PlanHidden)));
    hidden.commitments.append(&mut with_their_plan.commitments);
    (why, hidden)
}

fn why_hidden(meta: &ItemMeta, publication: Publication) -> Option<HiddenReason> {
    let common = &meta.common;
    let to_come = common.publish_at.as_ref().is_some_and(|day| day.extent.first_day() > publication.today);
    let over = common.expires_at.as_ref().is_some_and(|day| day.is_past(publication.today));
    if over {
        Some(HiddenReason::Expired)
    } else if common.draft {
        Some(HiddenReason::Draft)
    } else {
        to_come.then_some(HiddenReason::Scheduled)
    }
}
