//! A page of prose: about, contact, accessibility statement.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{ItemId, Page, PageRole},
    render::{
        PageInputs, View,
        parts::{Backlinks, ChecksView, ItemParts, present},
    },
};

#[derive(Serialize)]
struct ProseView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Checks of pages, on the accessibility statement.
    checks: Option<ChecksView>,
}

impl CollectionPage for Page {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<Page>(id)?;
        let backlinks = Backlinks::of(&item.meta.key(), inputs);
        let is_statement = item.facts.is(PageRole::Accessibility);
        let checks = if is_statement { ChecksView::of(inputs) } else { None };
        let own = present([("checks", checks.is_some())]);
        let item = ItemParts::of(&item.meta, Vec::new(), backlinks, own, inputs);
        Some(View::new("pages/page.html", ProseView { item, checks }))
    }
}
