//! What is worked out from the items, never typed by hand.

use std::collections::BTreeMap;

use super::{Backlink, CommitmentProgress, Moment, PhaseStatus, PlanProgress};
use crate::model::{ItemId, ItemKey};

/// Everything that is worked out. It stands beside the items, never inside them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived {
    /// How far each commitment has come.
    pub commitments: BTreeMap<ItemId, CommitmentProgress>,
    /// How far each plan has come.
    pub plans: BTreeMap<ItemId, PlanProgress>,
    /// The phases of each plan's cycle, in order, and where it is among them.
    pub phases: BTreeMap<ItemId, Vec<PhaseStatus>>,
    /// Who names each item.
    pub backlinks: BTreeMap<ItemKey, Vec<Backlink>>,
    /// Everything dated, from the first day to the last.
    pub timeline: Vec<Moment>,
}
