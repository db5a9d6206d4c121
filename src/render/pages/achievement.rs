//! The page of an achievement.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{Achievement, ItemId, Period},
    render::{
        PageInputs, View,
        parts::{
            Backlinks, FactsBuilder, FigureView, ItemParts, ListRow, WebLink, figures, links_once, present,
            web_links,
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

impl CollectionPage for Achievement {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
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
        let own = present([("figures", !figures.is_empty()), ("links", !links.is_empty())]);
        let item = ItemParts::of(&item.meta, facts, backlinks, own, inputs);
        let view = AchievementView { item, figures, links };
        Some(View::new("pages/achievement.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        let since =
            facts.since.as_ref().map(|since| inputs.period(&Period { start: since.clone(), end: None }));
        ListRow {
            date: facts.date.as_ref().map(|date| inputs.date(date)).or(since),
            organizations: links_once(
                facts.organizations.iter().map(|organization| organization.any()),
                inputs,
            ),
            ..row
        }
    }
}
