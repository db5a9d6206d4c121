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
    /// It was running on the day that the plan's source speaks of.
    Stated,
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
    /// The day that the plan's source speaks of, where it states the phase without dates.
    pub as_of: Option<PartialDate>,
}

/// The three phases of a plan in order: from their dates where they have some, else from what the
/// plan's source states. A source that states one phase says nothing of the others.
pub(super) fn of_plan(plan: &ActionPlan, today: Date) -> Vec<PhaseStatus> {
    let state = |kind: PhaseKind| {
        let period =
            plan.phases.iter().find(|phase| phase.kind.value == kind).and_then(|phase| phase.period.clone());
        let stated = plan.stated_phase.as_ref().filter(|stated| stated.kind == kind);
        let (timing, as_of) = match (&period, stated) {
            (Some(period), _) => (dated(period, today), None),
            (None, Some(stated)) => (PhaseTiming::Stated, Some(stated.as_of.clone())),
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
