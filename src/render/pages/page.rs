//! A page of prose: about, contact, the accessibility statement.

use serde::Serialize;

use crate::{
    model::{ItemId, Page, PageRole},
    render::{
        Reads, View,
        parts::{Backlinks, ChecksView, ItemParts, OwnSections, shown},
    },
};

#[derive(Serialize)]
struct ProseView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// How pages are checked, on the accessibility statement.
    checks: Option<ChecksView>,
}

/// What the page shows.
pub(super) fn gather<'p>(id: &ItemId, reads: &mut Reads<'p>) -> Option<View<'p>> {
    let item = reads.item::<Page>(id)?;
    let backlinks = Backlinks::of(&item.head.key(), reads);
    let is_statement = item.facts.role == Some(PageRole::Accessibility);
    let checks = if is_statement { ChecksView::of(reads) } else { None };
    let own = OwnSections { after: shown([("checks", checks.is_some())]), ..OwnSections::default() };
    let item = ItemParts::of(&item.head, Vec::new(), backlinks, own, reads);
    Some(View::new("pages/page.html", ProseView { item, checks }))
}
