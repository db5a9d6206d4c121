//! The page of an achievement.

use serde::Serialize;

use crate::{
    model::{Achievement, ItemId},
    render::{
        PageInputs, View,
        parts::{
            Backlinks, FactsBuilder, FigureView, ItemParts, OwnSections, WebLink, figures, present, web_links,
        },
    },
};

#[derive(Serialize)]
struct AchievementView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Key figures.
    figures: Vec<FigureView>,
    /// Links to see it.
    links: Vec<WebLink>,
}

/// Gathers the page's view.
pub(super) fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
    let item = inputs.item::<Achievement>(id)?;
    let backlinks = Backlinks::of(&item.meta.key(), inputs);
    let facts = FactsBuilder::new(inputs)
        .dates("since", &item.facts.since)
        .dates("date", &item.facts.date)
        .items("organizations", &item.facts.organizations)
        .items("commitments", &item.facts.commitments)
        .items("events", &item.facts.events)
        .build();
    let figures = figures(&item.facts.figures, inputs);
    let links = web_links(&item.facts.links, inputs);
    let own = OwnSections {
        before: present([("figures", !figures.is_empty())]),
        after: present([("links", !links.is_empty())]),
    };
    let item = ItemParts::of(&item.meta, facts, backlinks, own, inputs);
    let view = AchievementView { item, figures, links };
    Some(View::new("pages/achievement.html", view))
}
