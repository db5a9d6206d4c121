//! The cycle of a plan, by phase.

use serde::Serialize;

use crate::{
    model::ItemId,
    render::{DateView, PageInputs},
    resolve::PhaseTiming,
};

/// The cycle of a plan.
#[derive(Clone, Debug, Serialize)]
pub struct Cycle {
    /// Phases, in order.
    pub steps: Vec<Step>,
    /// Date of the source, if it states the phase without dates.
    pub as_of: Option<DateView>,
    /// `true` if any phase has dates.
    pub dated: bool,
}

/// A phase of the cycle.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// Kind; its name is the string `phase-` and this.
    pub kind: &'static str,
    /// Period.
    pub period: Option<DateView>,
    /// `past`, `now`, `next`, `stated` or `unknown`.
    pub standing: &'static str,
}

impl Cycle {
    /// Builds the cycle of that plan.
    pub fn of(plan: &ItemId, inputs: &mut PageInputs<'_>) -> Self {
        let phases = inputs.phases(plan);
        let steps: Vec<Step> = phases
            .iter()
            .map(|phase| Step {
                kind: phase.kind.as_str(),
                period: phase.period.as_ref().map(|period| inputs.period(period)),
                standing: timing(phase.timing),
            })
            .collect();
        Self {
            as_of: phases.iter().find_map(|phase| phase.as_of.as_ref()).map(|date| inputs.date(date)),
            dated: steps.iter().any(|step| step.period.is_some()),
            steps,
        }
    }
}

fn timing(timing: PhaseTiming) -> &'static str {
    match timing {
        PhaseTiming::Past => "past",
        PhaseTiming::Now => "now",
        PhaseTiming::Next => "next",
        PhaseTiming::Stated => "stated",
        PhaseTiming::Unknown => "unknown",
    }
}
