//! The page of a charter, an act or an institution.

use crate::{
    model::{Foundation, ItemId},
    render::{
        PageInputs, View,
        parts::{Backlinks, FactsBuilder, ItemParts, OwnSections},
    },
};

/// Gathers the page's view.
pub(super) fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
    let item = inputs.item::<Foundation>(id)?;
    let backlinks = Backlinks::of(&item.meta.key(), inputs);
    let facts = FactsBuilder::new(inputs)
        .terms("kind", "foundation-kind", [item.facts.kind.as_str()])
        .dates("since", [&item.facts.year])
        .words("citation", &item.facts.citation)
        .web("official-text", &item.facts.link)
        .build();
    Some(View::new(
        "pages/foundation.html",
        ItemParts::of(&item.meta, facts, backlinks, OwnSections::default(), inputs),
    ))
}
