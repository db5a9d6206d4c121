//! The page of an announcement.

use crate::{
    model::{ItemId, News},
    render::{
        PageInputs, View,
        parts::{Backlinks, FactsBuilder, ItemParts, OwnSections},
    },
};

/// Gathers the page's view.
pub(super) fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
    let item = inputs.item::<News>(id)?;
    let backlinks = Backlinks::of(&item.meta.key(), inputs);
    let facts = FactsBuilder::new(inputs)
        .dates("date", [&item.facts.date])
        .items("author", &item.facts.author)
        .build();
    Some(View::new(
        "pages/news.html",
        ItemParts::of(&item.meta, facts, backlinks, OwnSections::default(), inputs),
    ))
}
