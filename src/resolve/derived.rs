//! The data computed from items.

use std::collections::BTreeMap;

use super::{Backlink, CommitmentProgress, Moment, PhaseStatus, PlanProgress, PlanStanding};
use crate::model::{ItemId, ItemKey};

/// The data computed from items: never written by authors, and kept separate from the items.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived {
    /// Progress of each commitment.
    pub commitments: BTreeMap<ItemId, CommitmentProgress>,
    /// Progress of each plan.
    pub plans: BTreeMap<ItemId, PlanProgress>,
    /// Phases of each plan's cycle, in order, with their timing.
    pub phases: BTreeMap<ItemId, Vec<PhaseStatus>>,
    /// Stage of each plan.
    pub stages: BTreeMap<ItemId, PlanStanding>,
    /// Backlinks of each item.
    pub backlinks: BTreeMap<ItemKey, Vec<Backlink>>,
    /// Timeline of all dated items, earliest first.
    pub timeline: Vec<Moment>,
}
