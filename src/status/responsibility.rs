//! Organizations responsible for an item.

use crate::{
    model::{Collection, CollectionItem, Consultation, Dispatch, ItemId, ItemKey},
    resolve::Portal,
};

/// Returns the organizations responsible for an item, public or not: those it names, otherwise the
/// portal's publisher. `None` in the list means that nobody is responsible.
pub(super) fn of(portal: &Portal, key: &ItemKey) -> Vec<Option<ItemId>> {
    let own = named(portal, key);
    if own.is_empty() {
        let publisher = portal.site.publisher.as_ref().map(|publisher| publisher.id.clone());
        return vec![publisher];
    }
    own.into_iter().map(Some).collect()
}

fn named(portal: &Portal, key: &ItemKey) -> Vec<ItemId> {
    let own = stated(portal, key);
    match key.collection {
        Collection::Organizations => vec![key.id.clone()],
        Collection::Commitments if own.is_empty() => {
            key.id.parent().map(|plan| of_plan(portal, &plan)).unwrap_or_default()
        }
        Collection::Committees => {
            let plans = [&portal.items, &portal.hidden_items].into_iter().flat_map(|it| &it.action_plans);
            let follows =
                plans.filter(|(_, plan)| plan.facts.forum.as_ref().is_some_and(|forum| forum.id == key.id));
            let mut own: Vec<ItemId> = follows.flat_map(|(id, _)| of_plan(portal, id)).collect();
            own.sort();
            own.dedup();
            own
        }
        Collection::Consultations => {
            let plan = facts::<Consultation>(portal, &key.id).and_then(|it| it.plan.as_ref());
            plan.map(|plan| of_plan(portal, &plan.id)).unwrap_or_default()
        }
        _ => own,
    }
}

fn of_plan(portal: &Portal, id: &ItemId) -> Vec<ItemId> {
    stated(portal, &ItemKey { collection: Collection::ActionPlans, id: id.clone() })
}

/// Returns the organizations that the item itself names.
fn stated(portal: &Portal, key: &ItemKey) -> Vec<ItemId> {
    key.collection.dispatch(Stated { portal, id: &key.id })
}

struct Stated<'p> {
    portal: &'p Portal,
    id: &'p ItemId,
}

impl Dispatch for Stated<'_> {
    type Output = Vec<ItemId>;

    fn of<T: CollectionItem>(self) -> Vec<ItemId> {
        let facts = facts::<T>(self.portal, self.id);
        facts.map(|facts| facts.responsible().iter().map(|it| it.id.clone()).collect()).unwrap_or_default()
    }
}

/// Returns the facts of an item, public or not: a draft already has a responsible organization.
fn facts<'p, T: CollectionItem>(portal: &'p Portal, id: &ItemId) -> Option<&'p T> {
    portal.items.get::<T>(id).or_else(|| portal.hidden_items.get::<T>(id)).map(|item| &item.facts)
}
