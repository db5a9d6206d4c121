//! An item in a list, with its main facts.

use serde::Serialize;

use super::{CommitmentStatus, Cycle};
use crate::{
    locale::Arguments,
    model::{
        Achievement, ActionPlan, AnyRef, Collection, Committee, Consultation, Dataset, Declaration, Event,
        Foundation, ItemId, ItemKey, News, Organization, PartialDate, Period,
    },
    render::{Card, DateView, LocalizedText, PageInputs, PageLink},
};

/// An item in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListRow {
    /// Its card.
    #[serde(flatten)]
    pub card: Card,
    /// Date or period.
    pub date: Option<DateView>,
    /// Kinds, worded.
    pub kinds: Vec<String>,
    /// Organizations it belongs to.
    pub organizations: Vec<PageLink>,
    /// One more detail: place, acronym, citation or formats.
    pub detail: Option<LocalizedText>,
    /// Phase of a plan, worded, with the date if the source states the phase as of a day.
    pub phase: Option<String>,
    /// Status of a commitment.
    pub standing: Option<CommitmentStatus>,
}

/// Builds the rows of items, in the given order.
pub fn list_rows(keys: &[ItemKey], inputs: &mut PageInputs<'_>) -> Vec<ListRow> {
    keys.iter().filter_map(|key| list_row(key, inputs)).collect()
}

fn list_row(key: &ItemKey, inputs: &mut PageInputs<'_>) -> Option<ListRow> {
    let card = inputs.card(key)?;
    let bare = ListRow {
        card,
        date: None,
        kinds: Vec::new(),
        organizations: Vec::new(),
        detail: None,
        phase: None,
        standing: None,
    };
    let row = match key.collection {
        Collection::Declarations => declaration(&key.id, bare, inputs),
        Collection::ActionPlans => action_plan(&key.id, bare, inputs),
        Collection::Commitments => ListRow { standing: CommitmentStatus::of(&key.id, inputs), ..bare },
        Collection::Achievements => achievement(&key.id, bare, inputs),
        Collection::Organizations => organization(&key.id, bare, inputs),
        Collection::Committees => committee(&key.id, bare, inputs),
        Collection::Consultations => consultation(&key.id, bare, inputs),
        Collection::Events => event(&key.id, bare, inputs),
        Collection::Datasets => dataset(&key.id, bare, inputs),
        Collection::Foundations => foundation(&key.id, bare, inputs),
        Collection::News => news(&key.id, bare, inputs),
        Collection::Pages => bare,
    };
    Some(row)
}

fn declaration(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<Declaration>(id).map(|item| &item.facts) else { return bare };
    let signed = facts.signatories.iter().filter_map(|signatory| signatory.organization.as_ref());
    ListRow {
        date: Some(inputs.date(&facts.date)),
        kinds: vec![inputs.string(&format!("declaration-kind-{}", facts.kind.as_str()))],
        organizations: links(signed.map(|organization| organization.any()), inputs),
        ..bare
    }
}

fn action_plan(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<ActionPlan>(id).map(|item| &item.facts) else { return bare };
    ListRow {
        date: facts.period.as_ref().map(|period| inputs.period(period)),
        kinds: facts
            .framework
            .iter()
            .map(|it| inputs.string(&format!("framework-{}", it.as_str())))
            .collect(),
        organizations: links(facts.coordinator.iter().map(|organization| organization.any()), inputs),
        phase: phase(&Cycle::of(id, inputs), inputs),
        ..bare
    }
}

fn phase(cycle: &Cycle, inputs: &PageInputs<'_>) -> Option<String> {
    let step = cycle.steps.iter().find(|step| matches!(step.standing, "now" | "stated"))?;
    let phase = inputs.string(&format!("phase-{}", step.kind));
    let as_of = cycle.as_of.as_ref().filter(|_| step.standing == "stated");
    Some(match as_of {
        Some(day) => {
            let arguments = Arguments::new().with("phase", phase).with("date", day.text.as_str());
            inputs.format("phase-stated", &arguments)
        }
        None => phase,
    })
}

fn achievement(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<Achievement>(id).map(|item| &item.facts) else { return bare };
    let since = facts.since.as_ref().map(|since| inputs.period(&Period { start: since.clone(), end: None }));
    ListRow {
        date: facts.date.as_ref().map(|date| inputs.date(date)).or(since),
        organizations: links(facts.organizations.iter().map(|organization| organization.any()), inputs),
        ..bare
    }
}

fn organization(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<Organization>(id).map(|item| &item.facts) else { return bare };
    ListRow {
        kinds: vec![inputs.string(&format!("organization-kind-{}", facts.kind.as_str()))],
        detail: facts.acronym.as_ref().and_then(|acronym| inputs.localized(acronym)),
        ..bare
    }
}

fn committee(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<Committee>(id).map(|item| &item.facts) else { return bare };
    ListRow { date: facts.established.as_ref().map(|date| inputs.date(date)), ..bare }
}

fn consultation(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<Consultation>(id).map(|item| &item.facts) else { return bare };
    let kind = |kind: &crate::model::ConsultationKind| {
        inputs.string(&format!("consultation-kind-{}", kind.as_str()))
    };
    ListRow {
        kinds: facts.kinds.iter().map(kind).collect(),
        date: span(facts.opens.as_ref(), facts.closes.as_ref().map(|closes| &closes.value), inputs),
        detail: facts.platform.as_ref().and_then(|platform| inputs.localized(platform)),
        ..bare
    }
}

fn event(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<Event>(id).map(|item| &item.facts) else { return bare };
    let date = match (&facts.start, &facts.end) {
        (Some(_), None) => facts.start.as_ref().map(|start| inputs.date(start)),
        (start, end) => span(start.as_ref(), end.as_ref().map(|end| &end.value), inputs),
    };
    let recurring = || facts.recurrence.as_ref().and_then(|recurrence| inputs.localized(recurrence));
    ListRow {
        kinds: facts.kind.iter().map(|it| inputs.string(&format!("event-kind-{}", it.as_str()))).collect(),
        detail: facts.place.as_ref().and_then(|place| inputs.localized(place)).or_else(recurring),
        organizations: links(facts.organizers.iter().map(|organizer| organizer.any()), inputs),
        date,
        ..bare
    }
}

fn dataset(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<Dataset>(id).map(|item| &item.facts) else { return bare };
    let mut formats: Vec<&str> = facts.distributions.iter().map(|it| it.format.as_str()).collect();
    formats.sort_unstable();
    formats.dedup();
    ListRow {
        date: facts.modified.as_ref().or(facts.issued.as_ref()).map(|date| inputs.date(date)),
        organizations: links(facts.publisher.iter().map(|publisher| publisher.any()), inputs),
        detail: (!formats.is_empty()).then(|| LocalizedText::new(formats.join(", "))),
        ..bare
    }
}

fn foundation(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<Foundation>(id).map(|item| &item.facts) else { return bare };
    ListRow {
        date: Some(inputs.date(&facts.year)),
        kinds: vec![inputs.string(&format!("foundation-kind-{}", facts.kind.as_str()))],
        detail: facts.citation.as_ref().and_then(|citation| inputs.localized(citation)),
        ..bare
    }
}

fn news(id: &ItemId, bare: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
    let Some(facts) = inputs.item::<News>(id).map(|item| &item.facts) else { return bare };
    ListRow {
        date: Some(inputs.date(&facts.date)),
        organizations: links(facts.author.iter().map(|author| author.any()), inputs),
        ..bare
    }
}

/// Formats the period between two days, as far as they are known.
fn span(start: Option<&PartialDate>, end: Option<&PartialDate>, inputs: &PageInputs<'_>) -> Option<DateView> {
    match (start, end) {
        (Some(start), end) => Some(inputs.period(&Period { start: start.clone(), end: end.cloned() })),
        (None, end) => end.map(|end| inputs.date(end)),
    }
}

fn links(named: impl Iterator<Item = AnyRef>, inputs: &mut PageInputs<'_>) -> Vec<PageLink> {
    let mut links: Vec<PageLink> = Vec::new();
    for link in named.filter_map(|reference| inputs.link(&reference.key())) {
        if !links.contains(&link) {
            links.push(link);
        }
    }
    links
}
