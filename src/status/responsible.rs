//! Who answers for an item.

use crate::{
    model::{Collection, ItemId, ItemKey, Organization, Ref},
    resolve::Portal,
};

/// The organizations that answer for an item; where it names none, who publishes the portal; `None`
/// stands for nobody.
pub(super) fn of(portal: &Portal, key: &ItemKey) -> Vec<Option<ItemId>> {
    let own = named(portal, key);
    if own.is_empty() {
        let publisher = portal.site.publisher.as_ref().map(|publisher| publisher.id.clone());
        return vec![publisher];
    }
    own.into_iter().map(Some).collect()
}

fn named(portal: &Portal, key: &ItemKey) -> Vec<ItemId> {
    let (items, id) = (&portal.items, &key.id);
    let all =
        |references: &[Ref<Organization>]| references.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    let one =
        |reference: Option<&Ref<Organization>>| reference.map(|it| vec![it.id.clone()]).unwrap_or_default();
    let plan = |id: &ItemId| {
        let plan = items.action_plans.get(id);
        one(plan.and_then(|plan| plan.facts.coordinator.as_ref()))
    };
    match key.collection {
        Collection::Organizations => vec![id.clone()],
        Collection::ActionPlans => plan(id),
        Collection::Commitments => {
            let leads = items.commitments.get(id).map(|it| all(&it.facts.leads)).unwrap_or_default();
            match (leads.is_empty(), id.parent()) {
                (true, Some(parent)) => plan(&parent),
                _ => leads,
            }
        }
        Collection::Committees => {
            let follows = items
                .action_plans
                .iter()
                .filter(|(_, plan)| plan.facts.forum.as_ref().is_some_and(|forum| forum.id == *id));
            let mut own: Vec<ItemId> = follows.flat_map(|(id, _)| plan(id)).collect();
            own.sort();
            own.dedup();
            own
        }
        Collection::Consultations => {
            let of = items.consultations.get(id).and_then(|it| it.facts.plan.as_ref());
            of.map(|of| plan(&of.id)).unwrap_or_default()
        }
        Collection::Datasets => one(items.datasets.get(id).and_then(|it| it.facts.publisher.as_ref())),
        Collection::Achievements => {
            items.achievements.get(id).map(|it| all(&it.facts.organizations)).unwrap_or_default()
        }
        Collection::Events => items.events.get(id).map(|it| all(&it.facts.organizers)).unwrap_or_default(),
        Collection::News => one(items.news.get(id).and_then(|it| it.facts.author.as_ref())),
        Collection::Declarations | Collection::Foundations | Collection::Pages => Vec::new(),
    }
}
