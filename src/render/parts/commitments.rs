//! The commitments of a plan, as its page lists them.

use serde::Serialize;

use super::CommitmentStatus;
use crate::{
    locale::Locale,
    model::{Collection, Commitment, Extent, Item, ItemCode, ItemId, ItemKey, PartialDate},
    render::{Card, DateView, PageInputs, PageLink},
};

/// A commitment in its plan's list.
#[derive(Clone, Debug, Serialize)]
pub struct CommitmentRow {
    /// Its card.
    #[serde(flatten)]
    pub card: Card,
    /// Code in the plan.
    pub code: String,
    /// Status.
    pub standing: Option<CommitmentStatus>,
    /// Lead organizations.
    pub leads: Vec<PageLink>,
    /// Due date of the last milestone, or end of its period.
    pub due: Option<DateView>,
}

/// The commitments of a plan.
pub struct Commitments<'p> {
    /// Commitments, in order of code.
    pub items: Vec<&'p Item<Commitment>>,
}

impl<'p> Commitments<'p> {
    /// Returns the commitments of that plan.
    pub fn of(plan: &ItemId, inputs: &mut PageInputs<'p>) -> Self {
        let ids = inputs.commitments_of(plan).into_iter().map(|(_, id)| id);
        Self { items: ids.filter_map(|id| inputs.item::<Commitment>(&id)).collect() }
    }

    /// Builds the rows for the plan's page.
    pub fn rows(&self, inputs: &mut PageInputs<'_>) -> Vec<CommitmentRow> {
        self.items.iter().filter_map(|item| CommitmentRow::of(item, inputs)).collect()
    }

    /// Returns the latest end of period among their reports: the day as of which their status is
    /// known.
    pub fn as_of(&self, inputs: &PageInputs<'_>) -> Option<DateView> {
        let reports = self.items.iter().flat_map(|item| &item.facts.reports);
        let latest = reports.map(|report| &report.period.value).max_by_key(|period| period.extent)?;
        Some(inputs.date(latest))
    }
}

impl Neighbours {
    /// Returns the commitments before and after that one in its plan.
    pub fn of(commitment: &ItemId, plan: &ItemId, inputs: &mut PageInputs<'_>) -> Self {
        let all = inputs.commitments_of(plan);
        let at = all.iter().position(|(_, id)| id == commitment);
        let mut link = |at: Option<usize>| {
            let (code, id) = all.get(at?)?;
            let key = ItemKey { collection: Collection::Commitments, id: id.clone() };
            Some(Neighbour { code: code.as_str().to_owned(), link: inputs.link(&key)? })
        };
        Self { previous: link(at.and_then(|at| at.checked_sub(1))), next: link(at.map(|at| at + 1)) }
    }
}

/// The commitments before and after one in its plan.
#[derive(Clone, Debug, Serialize)]
pub struct Neighbours {
    /// Previous commitment.
    pub previous: Option<Neighbour>,
    /// Next commitment.
    pub next: Option<Neighbour>,
}

/// A neighbouring commitment.
#[derive(Clone, Debug, Serialize)]
pub struct Neighbour {
    /// Code in the plan.
    pub code: String,
    /// Title and page.
    #[serde(flatten)]
    pub link: PageLink,
}

impl CommitmentRow {
    fn of(item: &Item<Commitment>, inputs: &mut PageInputs<'_>) -> Option<Self> {
        Some(Self {
            card: inputs.card(&item.meta.key())?,
            code: item.facts.code.as_str().to_owned(),
            standing: CommitmentStatus::of(&item.meta.id, inputs),
            leads: item.facts.leads.iter().filter_map(|lead| inputs.link(&lead.any().key())).collect(),
            due: last_due(&item.facts).map(|due| inputs.date(due)),
        })
    }
}

/// Returns the end of the commitment's period, else the latest due date of its milestones.
fn last_due(commitment: &Commitment) -> Option<&PartialDate> {
    let end = commitment.period.as_ref().and_then(|period| period.end.as_ref());
    let due = commitment.milestones.iter().filter_map(|milestone| Some(&milestone.due.as_ref()?.value));
    let dated = due.filter(|due| due.extent != Extent::Ongoing);
    end.or_else(|| dated.max_by_key(|due| due.extent))
}

impl<'p> PageInputs<'p> {
    /// Returns the locale of the page's language.
    #[must_use]
    pub fn locale(&self) -> &'p Locale {
        self.localization(self.language).locale()
    }

    /// Returns the commitments of a plan in order of code, whatever languages they exist in.
    pub fn commitments_of(&mut self, plan: &ItemId) -> Vec<(ItemCode, ItemId)> {
        let items = self.portal.items.commitments.iter();
        let of_plan = items.filter(|(id, _)| id.parent().as_ref() == Some(plan));
        let mut commitments: Vec<_> =
            of_plan.map(|(id, item)| (item.facts.code.value.clone(), id.clone())).collect();
        commitments.sort();
        self.key.fold("commitments-of", format!("{plan} {commitments:?}"));
        commitments
    }

    /// Returns `true` if a date is entirely in the past on the day of the build.
    pub fn is_past(&mut self, date: &PartialDate) -> bool {
        let over = date.is_past(self.portal.today);
        self.key.fold("is-over", format!("{date} {over}"));
        over
    }
}
