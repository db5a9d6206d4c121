//! The page of an achievement.

use serde::Serialize;

use crate::{
    model::{Achievement, ItemId},
    render::{
        Reads, View,
        parts::{Backlinks, Facts, FigureView, ItemParts, OwnSections, WebLink, figures, shown, web_links},
    },
};

#[derive(Serialize)]
struct AchievementView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Key figures.
    figures: Vec<FigureView>,
    /// Where to see it.
    links: Vec<WebLink>,
}

/// What the page shows.
pub(super) fn gather<'p>(id: &ItemId, reads: &mut Reads<'p>) -> Option<View<'p>> {
    let item = reads.item::<Achievement>(id)?;
    let backlinks = Backlinks::of(&item.head.key(), reads);
    let facts = Facts::new(reads)
        .dates("since", &item.facts.since)
        .dates("date", &item.facts.date)
        .items("organizations", &item.facts.organizations)
        .items("commitments", &item.facts.commitments)
        .items("events", &item.facts.events)
        .list();
    let figures = figures(&item.facts.figures, reads);
    let links = web_links(&item.facts.links, reads);
    let own = OwnSections {
        before: shown([("figures", !figures.is_empty())]),
        after: shown([("links", !links.is_empty())]),
    };
    let item = ItemParts::of(&item.head, facts, backlinks, own, reads);
    let view = AchievementView { item, figures, links };
    Some(View::new("pages/achievement.html", view))
}
