//! The status of a commitment.

use serde::Serialize;

use crate::{
    model::{ItemId, ProgressStatus},
    render::PageInputs,
};

/// The status of a commitment, for the tag next to its title.
#[derive(Clone, Debug, Serialize)]
pub struct CommitmentStatus {
    /// Declared status, else the one computed from milestones.
    pub status: &'static str,
    /// Declared and computed status, if they differ.
    pub disagreement: Option<Disagreement>,
    /// `true` if a report declares the status.
    pub declared: bool,
    /// Number of overdue milestones.
    pub overdue: usize,
}

/// Two different statuses for the same commitment, displayed side by side.
#[derive(Clone, Debug, Serialize)]
pub struct Disagreement {
    /// Status declared by the latest report.
    pub declared: &'static str,
    /// Status computed from milestones.
    pub computed: &'static str,
}

impl CommitmentStatus {
    /// Builds the status of that commitment; `None` if it does not exist.
    pub fn of(commitment: &ItemId, inputs: &mut PageInputs<'_>) -> Option<Self> {
        let progress = inputs.commitment_progress(commitment)?;
        let both = progress.declared.zip(progress.computed).filter(|_| progress.disagrees());
        Some(Self {
            status: progress.status().as_str(),
            disagreement: both.map(|(declared, computed)| Disagreement {
                declared: ProgressStatus::as_str(declared),
                computed: ProgressStatus::as_str(computed),
            }),
            declared: progress.declared.is_some(),
            overdue: progress.overdue.len(),
        })
    }
}
