//! The page of an announcement.

use crate::{
    model::{ItemId, News},
    render::{
        Reads, View,
        parts::{Backlinks, Facts, ItemParts, OwnSections},
    },
};

/// What the page shows.
pub(super) fn gather<'p>(id: &ItemId, reads: &mut Reads<'p>) -> Option<View<'p>> {
    let item = reads.item::<News>(id)?;
    let backlinks = Backlinks::of(&item.head.key(), reads);
    let facts =
        Facts::new(reads).dates("date", [&item.facts.date]).items("author", &item.facts.author).list();
    Some(View::new(
        "pages/news.html",
        ItemParts::of(&item.head, facts, backlinks, OwnSections::default(), reads),
    ))
}
