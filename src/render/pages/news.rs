//! The page of an announcement.

use crate::{
    model::{ItemId, News},
    render::{
        PageInputs, View,
        parts::{Backlinks, Facts, ItemParts, OwnSections},
    },
};

/// What the page shows.
pub(super) fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
    let item = inputs.item::<News>(id)?;
    let backlinks = Backlinks::of(&item.head.key(), inputs);
    let facts =
        Facts::new(inputs).dates("date", [&item.facts.date]).items("author", &item.facts.author).list();
    Some(View::new(
        "pages/news.html",
        ItemParts::of(&item.head, facts, backlinks, OwnSections::default(), inputs),
    ))
}
