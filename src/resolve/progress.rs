//! The progress of commitments and plans.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::{Commitment, ItemId, Items, Milestone, ProgressStatus};

/// The progress of a commitment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CommitmentProgress {
    /// Number of milestones for each status that occurs.
    pub milestones: BTreeMap<ProgressStatus, usize>,
    /// Codes of overdue milestones, in order.
    pub overdue: Vec<String>,
    /// Status computed from milestones; `None` if there are none.
    pub computed: Option<ProgressStatus>,
    /// Status declared by the latest report; `None` if there is none.
    pub declared: Option<ProgressStatus>,
}

impl CommitmentProgress {
    /// Returns the status: declared, else computed, else not started.
    #[must_use]
    pub fn status(&self) -> ProgressStatus {
        self.declared.or(self.computed).unwrap_or(ProgressStatus::NotStarted)
    }

    /// Returns `true` if the declared and computed statuses differ.
    #[must_use]
    pub fn disagrees(&self) -> bool {
        self.declared.is_some() && self.computed.is_some() && self.declared != self.computed
    }
}

/// The progress of a plan.
#[derive(Clone, Debug, Hash, Default, PartialEq, Eq)]
pub struct PlanProgress {
    /// Number of commitments for each status that occurs.
    pub commitments: BTreeMap<ProgressStatus, usize>,
    /// Number of milestones of all its commitments for each status that occurs.
    pub milestones: BTreeMap<ProgressStatus, usize>,
    /// Number of overdue milestones.
    pub overdue: usize,
}

/// Returns the status of a milestone.
#[must_use]
pub fn milestone_status(milestone: &Milestone) -> ProgressStatus {
    match &milestone.status {
        Some(status) => status.value,
        None if milestone.completed.is_some() => ProgressStatus::Complete,
        None => ProgressStatus::NotStarted,
    }
}

/// Returns `true` if a milestone is past its due date, at that date's precision, and neither
/// complete nor withdrawn.
#[must_use]
pub fn is_overdue(milestone: &Milestone, today: Date) -> bool {
    let open = !matches!(milestone_status(milestone), ProgressStatus::Complete | ProgressStatus::Withdrawn);
    open && milestone.due.as_ref().is_some_and(|due| due.is_past(today))
}

/// Computes the progress of a commitment.
pub(super) fn of_commitment(commitment: &Commitment, today: Date) -> CommitmentProgress {
    let mut milestones = BTreeMap::new();
    let mut overdue = Vec::new();
    for milestone in &commitment.milestones {
        *milestones.entry(milestone_status(milestone)).or_default() += 1;
        if is_overdue(milestone, today) {
            overdue.push(milestone.code.as_str().to_owned());
        }
    }
    let latest = commitment.reports.iter().max_by_key(|report| report.period.extent);
    CommitmentProgress {
        computed: computed(&milestones),
        declared: latest.map(|report| report.status.value),
        milestones,
        overdue,
    }
}

/// Returns complete if all milestones are, not started if none is, substantial if at least half are
/// complete or substantial, else limited. Withdrawn milestones are ignored, unless all are.
fn computed(milestones: &BTreeMap<ProgressStatus, usize>) -> Option<ProgressStatus> {
    let count = |status| milestones.get(&status).copied().unwrap_or(0);
    let total: usize = milestones.values().sum();
    let live = total - count(ProgressStatus::Withdrawn);
    let far = count(ProgressStatus::Complete) + count(ProgressStatus::SubstantialProgress);
    match live {
        0 if total == 0 => None,
        0 => Some(ProgressStatus::Withdrawn),
        _ if count(ProgressStatus::Complete) == live => Some(ProgressStatus::Complete),
        _ if count(ProgressStatus::NotStarted) == live => Some(ProgressStatus::NotStarted),
        _ if far * 2 >= live => Some(ProgressStatus::SubstantialProgress),
        _ => Some(ProgressStatus::LimitedProgress),
    }
}

/// Computes the progress of each plan from its commitments.
pub(super) fn of_plans(
    items: &Items,
    commitments: &BTreeMap<ItemId, CommitmentProgress>,
) -> BTreeMap<ItemId, PlanProgress> {
    let mut plans: BTreeMap<ItemId, PlanProgress> =
        items.action_plans.keys().map(|id| (id.clone(), PlanProgress::default())).collect();
    for (id, progress) in commitments {
        let Some(plan) = id.parent().and_then(|parent| plans.get_mut(&parent)) else { continue };
        *plan.commitments.entry(progress.status()).or_default() += 1;
        for (status, count) in &progress.milestones {
            *plan.milestones.entry(*status).or_default() += count;
        }
        plan.overdue += progress.overdue.len();
    }
    plans
}
