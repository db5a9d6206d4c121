//! The page of an event.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{Event, EventKind, ItemId},
    render::{
        PageInputs, View,
        parts::{
            Backlinks, FactsBuilder, ItemParts, ListRow, ProseSection, ProseSectionsBuilder, links_once, span,
        },
    },
};

#[derive(Serialize)]
struct EventView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Outcomes.
    sections: Vec<ProseSection<'p>>,
}

impl CollectionPage for Event {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<Event>(id)?;
        let event = &item.facts;
        let backlinks = Backlinks::of(&item.meta.key(), inputs);
        let lasts = event.end.is_some() || event.end_time.is_some();
        let last_day = event.end.as_deref().or(event.start.as_ref()).filter(|_| lasts);
        let facts = FactsBuilder::new(inputs)
            .terms("kind", "event-kind", event.kind.map(EventKind::as_str))
            .words("edition", &event.edition)
            .moment(if lasts { "start" } else { "date" }, event.start.as_ref(), event.start_time)
            .moment("end", last_day, event.end_time)
            .words("recurrence", &event.recurrence)
            .words("place", &event.place)
            .web("online", &event.url)
            .items("organizers", &event.organizers)
            .build();
        let sections =
            ProseSectionsBuilder::new(&item.meta, inputs).field("outcomes", event.outcomes.as_ref()).build();
        let own = ProseSectionsBuilder::names(&sections);
        let item = ItemParts::of(&item.meta, facts, backlinks, own, inputs);
        let view = EventView { item, sections };
        Some(View::new("pages/event.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        let date = match (&facts.start, &facts.end) {
            (Some(_), None) => facts.start.as_ref().map(|start| inputs.date(start)),
            (start, end) => span(start.as_ref(), end.as_ref().map(|end| &end.value), inputs),
        };
        let recurring = || facts.recurrence.as_ref().and_then(|recurrence| inputs.localized(recurrence));
        ListRow {
            kinds: facts
                .kind
                .iter()
                .map(|it| inputs.string(&format!("event-kind-{}", it.as_str())))
                .collect(),
            detail: facts.place.as_ref().and_then(|place| inputs.localized(place)).or_else(recurring),
            organizations: links_once(facts.organizers.iter().map(|organizer| organizer.any()), inputs),
            date,
            ..row
        }
    }
}
