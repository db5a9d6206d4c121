//! An item in a list, with the facts that a citizen looks for there.

use serde::Serialize;

use super::{Cycle, Standing};
use crate::{
    locale::Arguments,
    model::{
        Achievement, ActionPlan, AnyRef, Collection, Committee, Consultation, Dataset, Declaration, Event,
        Foundation, ItemId, ItemKey, News, Organization, PartialDate, Period,
    },
    render::{Card, Dated, Link, Reads, Words},
};

/// An item in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListRow {
    /// What it is and where.
    #[serde(flatten)]
    pub card: Card,
    /// Its date or period.
    pub date: Option<Dated>,
    /// What kind of thing it is, in words.
    pub kinds: Vec<String>,
    /// The organizations it belongs to.
    pub organizations: Vec<Link>,
    /// One more thing worth knowing: a place, an acronym, a citation, formats.
    pub detail: Option<Words>,
    /// The phase a plan is in, in words, with the day where its source states it for one.
    pub phase: Option<String>,
    /// Where a commitment stands.
    pub standing: Option<Standing>,
}

/// Items in the order given.
pub fn list_rows(keys: &[ItemKey], reads: &mut Reads<'_>) -> Vec<ListRow> {
    keys.iter().filter_map(|key| list_row(key, reads)).collect()
}

fn list_row(key: &ItemKey, reads: &mut Reads<'_>) -> Option<ListRow> {
    let card = reads.card(key)?;
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
        Collection::Declarations => declaration(&key.id, bare, reads),
        Collection::ActionPlans => action_plan(&key.id, bare, reads),
        Collection::Commitments => ListRow { standing: Standing::of(&key.id, reads), ..bare },
        Collection::Achievements => achievement(&key.id, bare, reads),
        Collection::Organizations => organization(&key.id, bare, reads),
        Collection::Committees => committee(&key.id, bare, reads),
        Collection::Consultations => consultation(&key.id, bare, reads),
        Collection::Events => event(&key.id, bare, reads),
        Collection::Datasets => dataset(&key.id, bare, reads),
        Collection::Foundations => foundation(&key.id, bare, reads),
        Collection::News => news(&key.id, bare, reads),
        Collection::Pages => bare,
    };
    Some(row)
}

fn declaration(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<Declaration>(id).map(|item| &item.facts) else { return bare };
    let signed = facts.signatories.iter().filter_map(|signatory| signatory.organization.as_ref());
    ListRow {
        date: Some(reads.date(&facts.date)),
        kinds: vec![reads.say(&format!("declaration-kind-{}", facts.kind.as_str()))],
        organizations: links(signed.map(|organization| organization.any()), reads),
        ..bare
    }
}

fn action_plan(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<ActionPlan>(id).map(|item| &item.facts) else { return bare };
    ListRow {
        date: facts.period.as_ref().map(|period| reads.period(period)),
        kinds: facts.framework.iter().map(|it| reads.say(&format!("framework-{}", it.as_str()))).collect(),
        organizations: links(facts.coordinator.iter().map(|organization| organization.any()), reads),
        phase: phase(&Cycle::of(id, reads), reads),
        ..bare
    }
}

fn phase(cycle: &Cycle, reads: &Reads<'_>) -> Option<String> {
    let step = cycle.steps.iter().find(|step| matches!(step.standing, "now" | "stated"))?;
    let phase = reads.say(&format!("phase-{}", step.kind));
    let as_of = cycle.as_of.as_ref().filter(|_| step.standing == "stated");
    Some(match as_of {
        Some(day) => {
            let arguments = Arguments::new().with("phase", phase).with("date", day.text.as_str());
            reads.tell("phase-stated", &arguments)
        }
        None => phase,
    })
}

fn achievement(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<Achievement>(id).map(|item| &item.facts) else { return bare };
    let since = facts.since.as_ref().map(|since| reads.period(&Period { start: since.clone(), end: None }));
    ListRow {
        date: facts.date.as_ref().map(|date| reads.date(date)).or(since),
        organizations: links(facts.organizations.iter().map(|organization| organization.any()), reads),
        ..bare
    }
}

fn organization(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<Organization>(id).map(|item| &item.facts) else { return bare };
    ListRow {
        kinds: vec![reads.say(&format!("organization-kind-{}", facts.kind.as_str()))],
        detail: facts.acronym.as_ref().and_then(|acronym| reads.words(acronym)),
        ..bare
    }
}

fn committee(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<Committee>(id).map(|item| &item.facts) else { return bare };
    ListRow { date: facts.established.as_ref().map(|date| reads.date(date)), ..bare }
}

fn consultation(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<Consultation>(id).map(|item| &item.facts) else { return bare };
    let kind =
        |kind: &crate::model::ConsultationKind| reads.say(&format!("consultation-kind-{}", kind.as_str()));
    ListRow {
        kinds: facts.kinds.iter().map(kind).collect(),
        date: span(facts.opens.as_ref(), facts.closes.as_ref().map(|closes| &closes.value), reads),
        detail: facts.platform.as_ref().and_then(|platform| reads.words(platform)),
        ..bare
    }
}

fn event(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<Event>(id).map(|item| &item.facts) else { return bare };
    let date = match (&facts.start, &facts.end) {
        (Some(_), None) => facts.start.as_ref().map(|start| reads.date(start)),
        (start, end) => span(start.as_ref(), end.as_ref().map(|end| &end.value), reads),
    };
    let recurring = || facts.recurrence.as_ref().and_then(|recurrence| reads.words(recurrence));
    ListRow {
        kinds: facts.kind.iter().map(|it| reads.say(&format!("event-kind-{}", it.as_str()))).collect(),
        detail: facts.place.as_ref().and_then(|place| reads.words(place)).or_else(recurring),
        organizations: links(facts.organizers.iter().map(|organizer| organizer.any()), reads),
        date,
        ..bare
    }
}

fn dataset(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<Dataset>(id).map(|item| &item.facts) else { return bare };
    let mut formats: Vec<&str> = facts.distributions.iter().map(|it| it.format.as_str()).collect();
    formats.sort_unstable();
    formats.dedup();
    ListRow {
        date: facts.modified.as_ref().or(facts.issued.as_ref()).map(|date| reads.date(date)),
        organizations: links(facts.publisher.iter().map(|publisher| publisher.any()), reads),
        detail: (!formats.is_empty()).then(|| Words::own(formats.join(", "))),
        ..bare
    }
}

fn foundation(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<Foundation>(id).map(|item| &item.facts) else { return bare };
    ListRow {
        date: Some(reads.date(&facts.year)),
        kinds: vec![reads.say(&format!("foundation-kind-{}", facts.kind.as_str()))],
        detail: facts.citation.as_ref().and_then(|citation| reads.words(citation)),
        ..bare
    }
}

fn news(id: &ItemId, bare: ListRow, reads: &mut Reads<'_>) -> ListRow {
    let Some(facts) = reads.item::<News>(id).map(|item| &item.facts) else { return bare };
    ListRow {
        date: Some(reads.date(&facts.date)),
        organizations: links(facts.author.iter().map(|author| author.any()), reads),
        ..bare
    }
}

/// From one day to another, as far as they are known.
fn span(start: Option<&PartialDate>, end: Option<&PartialDate>, reads: &Reads<'_>) -> Option<Dated> {
    match (start, end) {
        (Some(start), end) => Some(reads.period(&Period { start: start.clone(), end: end.cloned() })),
        (None, end) => end.map(|end| reads.date(end)),
    }
}

fn links(named: impl Iterator<Item = AnyRef>, reads: &mut Reads<'_>) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for link in named.filter_map(|reference| reads.link(&reference.key())) {
        if !links.contains(&link) {
            links.push(link);
        }
    }
    links
}
