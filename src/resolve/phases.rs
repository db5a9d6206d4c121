//! The phases of a plan's cycle.

use jiff::civil::Date;

use crate::model::{ActionPlan, PartialDate, Period, PhaseKind};

/// The timing of a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhaseTiming {
    /// Finished.
    Past,
    /// In progress.
    Now,
    /// In the future.
    Next,
    /// In progress as of the date of the plan's source.
    Stated,
    /// Not known.
    Unknown,
}

/// A phase of a plan's cycle.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct PhaseStatus {
    /// Kind.
    pub kind: PhaseKind,
    /// Period; `None` if not known.
    pub period: Option<Period>,
    /// Timing.
    pub timing: PhaseTiming,
    /// Date of the plan's source, if it states the phase without dates.
    pub as_of: Option<PartialDate>,
}

/// Returns the three phases of a plan in order: from their dates, else from the phase that the
/// plan's source states. A source that states one phase gives no information on the others.
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
