//! Where a commitment stands.

use serde::Serialize;

use crate::{
    model::{ItemId, ProgressStatus},
    render::PageInputs,
};

/// Where a commitment stands, for its tag beside its title.
#[derive(Clone, Debug, Serialize)]
pub struct CommitmentStatus {
    /// As declared, else as its milestones put it.
    pub status: &'static str,
    /// What the government's latest report declares, and what the milestones say, where the two
    /// differ.
    pub disagreement: Option<Disagreement>,
    /// Whether any report declares it.
    pub declared: bool,
    /// How many of its milestones are overdue.
    pub overdue: usize,
}

/// Two words for one thing, shown side by side.
#[derive(Clone, Debug, Serialize)]
pub struct Disagreement {
    /// What the latest report declares.
    pub declared: &'static str,
    /// What the milestones say.
    pub computed: &'static str,
}

impl CommitmentStatus {
    /// Where that commitment stands.
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
