//! An item in a list, with its main facts.

use serde::Serialize;

use super::CommitmentStatus;
use crate::{
    model::{AnyRef, PartialDate, Period},
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

impl ListRow {
    /// Creates a row with the item's card alone.
    pub fn new(card: Card) -> Self {
        Self {
            card,
            date: None,
            kinds: Vec::new(),
            organizations: Vec::new(),
            detail: None,
            phase: None,
            standing: None,
        }
    }
}

/// Formats the period between two days, as far as they are known.
pub fn span(
    start: Option<&PartialDate>,
    end: Option<&PartialDate>,
    inputs: &PageInputs<'_>,
) -> Option<DateView> {
    match (start, end) {
        (Some(start), end) => Some(inputs.period(&Period { start: start.clone(), end: end.cloned() })),
        (None, end) => end.map(|end| inputs.date(end)),
    }
}

/// Links to items, each once.
pub fn links_once(named: impl Iterator<Item = AnyRef>, inputs: &mut PageInputs<'_>) -> Vec<PageLink> {
    let mut links: Vec<PageLink> = Vec::new();
    for link in named.filter_map(|reference| inputs.link(&reference.key())) {
        if !links.contains(&link) {
            links.push(link);
        }
    }
    links
}
