//! The page of a charter, an act or an institution.

use crate::{
    model::{Foundation, ItemId},
    render::{
        Reads, View,
        parts::{Backlinks, Facts, ItemParts, OwnSections},
    },
};

/// What the page shows.
pub(super) fn gather<'p>(id: &ItemId, reads: &mut Reads<'p>) -> Option<View<'p>> {
    let item = reads.item::<Foundation>(id)?;
    let backlinks = Backlinks::of(&item.head.key(), reads);
    let facts = Facts::new(reads)
        .terms("kind", "foundation-kind", [item.facts.kind.as_str()])
        .dates("since", [&item.facts.year])
        .words("citation", &item.facts.citation)
        .web("official-text", &item.facts.link)
        .list();
    Some(View::new(
        "pages/foundation.html",
        ItemParts::of(&item.head, facts, backlinks, OwnSections::default(), reads),
    ))
}
