//! The page of a charter, an act or an institution.

use super::CollectionPage;
use crate::{
    model::{Foundation, ItemId},
    render::{
        PageInputs, View,
        parts::{Backlinks, FactsBuilder, ItemParts, ListRow},
    },
};

impl CollectionPage for Foundation {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
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
            ItemParts::of(&item.meta, facts, backlinks, Vec::new(), inputs),
        ))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        ListRow {
            date: Some(inputs.date(&facts.year)),
            kinds: vec![inputs.string(&format!("foundation-kind-{}", facts.kind.as_str()))],
            detail: facts.citation.as_ref().and_then(|citation| inputs.localized(citation)),
            ..row
        }
    }
}
