//! The views of each kind of page: one file per kind.

mod achievement;
mod action_plan;
mod alias;
mod commitment;
mod committee;
mod consultation;
mod dataset;
mod declaration;
mod event;
mod foundation;
mod home;
mod language_choice;
mod list;
mod news;
mod not_found;
mod organization;
mod page;
mod representatives;
mod timeline;
mod topic;
mod topics;

use super::{Page, PageInputs, PageKind, View};
use crate::model::{Collection, ItemKey};

/// Gathers the view of a page.
pub(super) fn gather<'p>(page: &Page, inputs: &mut PageInputs<'p>) -> View<'p> {
    match &page.kind {
        PageKind::LanguageChoice => language_choice::gather(inputs),
        PageKind::NotFound => not_found::gather(page, inputs),
        PageKind::Home => home::gather(inputs),
        PageKind::List { collection, number } => list::gather(*collection, *number, inputs),
        // Only existing items and topics are planned; anything else is not found.
        PageKind::Item(key) => item(key, inputs).unwrap_or_else(|| not_found::gather(page, inputs)),
        PageKind::Timeline => timeline::gather(inputs),
        PageKind::Representatives => representatives::gather(inputs),
        PageKind::Topics => topics::gather(inputs),
        PageKind::Topic(id) => topic::gather(id, inputs).unwrap_or_else(|| not_found::gather(page, inputs)),
        PageKind::Alias(target) => alias::gather(target, inputs),
    }
}

fn item<'p>(key: &ItemKey, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
    let gather = match key.collection {
        Collection::Declarations => declaration::gather,
        Collection::ActionPlans => action_plan::gather,
        Collection::Commitments => commitment::gather,
        Collection::Achievements => achievement::gather,
        Collection::Organizations => organization::gather,
        Collection::Committees => committee::gather,
        Collection::Consultations => consultation::gather,
        Collection::Events => event::gather,
        Collection::Datasets => dataset::gather,
        Collection::Foundations => foundation::gather,
        Collection::News => news::gather,
        Collection::Pages => page::gather,
    };
    gather(&key.id, inputs)
}
