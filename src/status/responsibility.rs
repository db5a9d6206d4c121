//! Organizations responsible for an item.

use crate::{
    model::{
        Achievement, ActionPlan, Collection, CollectionItem, Commitment, Consultation, Dataset, Event,
        ItemId, ItemKey, News, Organization, Ref,
    },
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
    let id = &key.id;
    let all =
        |references: &[Ref<Organization>]| references.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    let one =
        |reference: Option<&Ref<Organization>>| reference.map(|it| vec![it.id.clone()]).unwrap_or_default();
    let plan = |id: &ItemId| one(facts::<ActionPlan>(portal, id).and_then(|plan| plan.coordinator.as_ref()));
    match key.collection {
        Collection::Organizations => vec![id.clone()],
        Collection::ActionPlans => plan(id),
        Collection::Commitments => {
            let leads = facts::<Commitment>(portal, id).map(|it| all(&it.leads)).unwrap_or_default();
            match (leads.is_empty(), id.parent()) {
                (true, Some(parent)) => plan(&parent),
                _ => leads,
            }
        }
        Collection::Committees => {
            let plans = [&portal.items, &portal.hidden_items].into_iter().flat_map(|it| &it.action_plans);
            let follows =
                plans.filter(|(_, plan)| plan.facts.forum.as_ref().is_some_and(|forum| forum.id == *id));
            let mut own: Vec<ItemId> = follows.flat_map(|(id, _)| plan(id)).collect();
            own.sort();
            own.dedup();
            own
        }
        Collection::Consultations => {
            let of = facts::<Consultation>(portal, id).and_then(|it| it.plan.as_ref());
            of.map(|of| plan(&of.id)).unwrap_or_default()
        }
        Collection::Datasets => one(facts::<Dataset>(portal, id).and_then(|it| it.publisher.as_ref())),
        Collection::Achievements => {
            facts::<Achievement>(portal, id).map(|it| all(&it.organizations)).unwrap_or_default()
        }
        Collection::Events => facts::<Event>(portal, id).map(|it| all(&it.organizers)).unwrap_or_default(),
        Collection::News => one(facts::<News>(portal, id).and_then(|it| it.author.as_ref())),
        Collection::Declarations | Collection::Foundations | Collection::Pages => Vec::new(),
    }
}

/// Returns the facts of an item, public or not: a draft already has a responsible organization.
fn facts<'p, T: CollectionItem>(portal: &'p Portal, id: &ItemId) -> Option<&'p T> {
    portal.items.get::<T>(id).or_else(|| portal.hidden_items.get::<T>(id)).map(|item| &item.facts)
}
