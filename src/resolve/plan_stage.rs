//! The stage of a plan on the day of the portal.

use jiff::civil::Date;

use super::{PhaseStatus, PhaseTiming};
use crate::model::{ActionPlan, Item, PartialDate, PhaseKind, Timing};

/// The stage of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanStage {
    /// Its commitments are carried out.
    Running,
    /// Its results are assessed.
    SelfAssessment,
    /// It is written with stakeholders.
    CoCreation,
    /// It is announced, or starts later.
    Upcoming,
    /// It has ended.
    Past,
    /// Not known.
    Unknown,
}

impl PlanStage {
    /// Returns the timing of the plan's commitments at this stage.
    #[must_use]
    pub fn timing(self) -> Timing {
        match self {
            Self::Running | Self::SelfAssessment => Timing::Now,
            Self::CoCreation | Self::Upcoming => Timing::Upcoming,
            Self::Past => Timing::Past,
            Self::Unknown => Timing::Undated,
        }
    }
}

/// The stage of a plan, and its source if that is not the plan's dates.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct PlanStanding {
    /// Stage.
    pub stage: PlanStage,
    /// Date of the plan's source, if it states the phase without dates.
    pub as_of: Option<PartialDate>,
}

/// Returns the stage of a plan: from the dates of its phases, else from the phase that its source
/// states, else from the plan's own period. A plan whose implementation has begun is running, even if
/// another phase has too.
pub(super) fn of_plan(item: &Item<ActionPlan>, phases: &[PhaseStatus], today: Date) -> PlanStanding {
    let known = |stage| PlanStanding { stage, as_of: None };
    let at = |kind, timing| phases.iter().any(|phase| phase.kind == kind && phase.timing == timing);
    let planned = item.meta.common.planned;
    let running = if planned { PlanStage::Upcoming } else { PlanStage::Running };
    if at(PhaseKind::Implementation, PhaseTiming::Now) {
        return known(running);
    }
    for (kind, stage) in [
        (PhaseKind::CoCreation, PlanStage::CoCreation),
        (PhaseKind::SelfAssessment, PlanStage::SelfAssessment),
    ] {
        if at(kind, PhaseTiming::Now) {
            return known(stage);
        }
    }
    let period = item.facts.period.as_ref();
    let timing =
        period.map_or(Timing::Undated, |it| Timing::between(Some(&it.start), it.end.as_ref(), today));
    if timing == Timing::Past || at(PhaseKind::Implementation, PhaseTiming::Past) {
        return known(PlanStage::Past);
    }
    if let Some(stated) = phases.iter().find(|phase| phase.timing == PhaseTiming::Stated) {
        let stage = match stated.kind {
            PhaseKind::CoCreation => PlanStage::CoCreation,
            PhaseKind::Implementation => running,
            PhaseKind::SelfAssessment => PlanStage::SelfAssessment,
        };
        return PlanStanding { stage, as_of: stated.as_of.clone() };
    }
    let upcoming = planned
        || at(PhaseKind::Implementation, PhaseTiming::Next)
        || at(PhaseKind::CoCreation, PhaseTiming::Next);
    known(match timing {
        _ if upcoming => PlanStage::Upcoming,
        Timing::Upcoming => PlanStage::Upcoming,
        Timing::Now => PlanStage::Running,
        Timing::Undated if at(PhaseKind::SelfAssessment, PhaseTiming::Past) => PlanStage::Past,
        Timing::Undated | Timing::Past => PlanStage::Unknown,
    })
}
