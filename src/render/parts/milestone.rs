//! The milestones of a commitment.

use serde::Serialize;

use super::{AttachmentView, IndicatorView, attachments};
use crate::{
    model::{Commitment, Item, Milestone},
    render::{DateView, LocalizedText, PageInputs, PageLink},
    resolve::milestone_status,
};

/// A milestone of a commitment.
#[derive(Clone, Debug, Serialize)]
pub struct MilestoneView {
    /// Code.
    pub code: String,
    /// Title.
    pub title: LocalizedText,
    /// Lead organizations, if not the commitment's own.
    pub leads: Vec<PageLink>,
    /// Start date.
    pub start: Option<DateView>,
    /// Due date.
    pub due: Option<DateView>,
    /// Status.
    pub status: &'static str,
    /// `true` if it is past its due date, and neither complete nor withdrawn.
    pub overdue: bool,
    /// Completion date.
    pub completed: Option<DateView>,
    /// Evidence of completion.
    pub evidence: Vec<AttachmentView>,
    /// Indicators of success.
    pub indicators: Vec<IndicatorView>,
}

impl MilestoneView {
    /// Builds the views of a commitment's milestones, in order of code.
    pub fn all(commitment: &Item<Commitment>, inputs: &mut PageInputs<'_>) -> Vec<Self> {
        let mut milestones: Vec<&Milestone> = commitment.facts.milestones.iter().collect();
        milestones.sort_by(|a, b| a.code.value.cmp(&b.code.value));
        milestones.into_iter().filter_map(|milestone| Self::of(milestone, commitment, inputs)).collect()
    }

    fn of(milestone: &Milestone, commitment: &Item<Commitment>, inputs: &mut PageInputs<'_>) -> Option<Self> {
        let code = milestone.code.as_str();
        let progress = inputs.commitment_progress(&commitment.meta.id);
        let date = |date: Option<&_>, inputs: &PageInputs<'_>| date.map(|date| inputs.date(date));
        Some(Self {
            code: code.to_owned(),
            title: inputs.localized(&milestone.title)?,
            leads: milestone.leads.iter().filter_map(|lead| inputs.link(&lead.any().key())).collect(),
            start: date(milestone.start.as_ref(), inputs),
            due: date(milestone.due.as_ref().map(|due| &due.value), inputs),
            status: milestone_status(milestone).as_str(),
            overdue: progress.is_some_and(|progress| progress.overdue.iter().any(|late| late == code)),
            completed: date(milestone.completed.as_ref(), inputs),
            evidence: attachments(&milestone.evidence, &commitment.meta, inputs),
            indicators: milestone.indicators.iter().filter_map(|it| IndicatorView::of(it, inputs)).collect(),
        })
    }
}
