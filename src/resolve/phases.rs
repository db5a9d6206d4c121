//! Where a plan is in its cycle.

use jiff::civil::Date;

use crate::model::{ActionPlan, PartialDate, Period, PhaseKind};

/// Where a phase lies in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhaseTiming {
    /// It is over.
    Past,
    /// It is running.
    Now,
    /// It is to come.
    Next,
    /// Nothing says.
    Unknown,
}

/// A phase of a plan's cycle.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseStatus {
    /// Which one.
    pub kind: PhaseKind,
    /// From when to when, if that is known.
    pub period: Option<Period>,
    /// Where it lies in time.
    pub timing: PhaseTiming,
    /// The day for which the standing is known, where it comes from a source that states the phase
    /// rather than from dates.
    pub as_of: Option<PartialDate>,
}

/// The three phases of a plan in order: from their dates where they have some, else from the phase
/// that the plan's source states.
pub(super) fn of_plan(plan: &ActionPlan, today: Date) -> Vec<PhaseStatus> {
    let state = |kind: PhaseKind| {
        let period =
            plan.phases.iter().find(|phase| phase.kind.value == kind).and_then(|phase| phase.period.clone());
        let (timing, as_of) = match (&period, &plan.stated_phase) {
            (Some(period), _) => (dated(period, today), None),
            (None, Some(stated)) => (stated_timing(kind, stated.kind), Some(stated.as_of.clone())),
            (None, None) => (PhaseTiming::Unknown, None),
        };
        PhaseStatus { kind, period, timing, as_of }
    };
    PhaseKind::ALL.iter().copied().map(state).collect()
}

fn dated(period: &Period, today: Date) -> PhaseTiming {
    if period.is_past(today) {
        PhaseTiming::Past
    } else if period.contains(today) {
        PhaseTiming::Now
    } else {
        PhaseTiming::Next
    }
}

fn stated_timing(kind: PhaseKind, stated: PhaseKind) -> PhaseTiming {
    match kind.cmp(&stated) {
        std::cmp::Ordering::Less => PhaseTiming::Past,
        std::cmp::Ordering::Equal => PhaseTiming::Now,
        std::cmp::Ordering::Greater => PhaseTiming::Next,
    }
}
