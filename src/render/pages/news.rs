//! The page of an announcement.

use super::CollectionPage;
use crate::{
    model::{ItemId, News},
    render::{
        PageInputs, View,
        parts::{Backlinks, FactsBuilder, ItemParts, ListRow, links_once},
    },
};

impl CollectionPage for News {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<News>(id)?;
        let backlinks = Backlinks::of(&item.meta.key(), inputs);
        let facts = FactsBuilder::new(inputs)
            .dates("date", [&item.facts.date])
            .items("author", &item.facts.author)
            .build();
        Some(View::new("pages/news.html", ItemParts::of(&item.meta, facts, backlinks, Vec::new(), inputs)))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        ListRow {
            date: Some(inputs.date(&facts.date)),
            organizations: links_once(facts.author.iter().map(|author| author.any()), inputs),
            ..row
        }
    }
}
