//! A page of prose: about, contact, the accessibility statement.

use crate::{
    model::{ItemId, Page},
    render::{
        Reads, View,
        parts::{Backlinks, ItemParts, OwnSections},
    },
};

/// What the page shows.
pub(super) fn gather<'p>(id: &ItemId, reads: &mut Reads<'p>) -> Option<View<'p>> {
    let item = reads.item::<Page>(id)?;
    let backlinks = Backlinks::of(&item.head.key(), reads);
    Some(View::new(
        "pages/page.html",
        ItemParts::of(&item.head, Vec::new(), backlinks, OwnSections::default(), reads),
    ))
}
