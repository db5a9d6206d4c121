//! The plans that the home page shows: the current ones, then the next.

use std::{cmp::Reverse, collections::BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::{Cycle, Share};
use crate::{
    locale::Arguments,
    model::{ActionPlan, Collection, Item, ItemKey},
    render::{Card, DateView, PageInputs},
    resolve::{PlanStage, PlanStanding},
};

/// Plans of the home page under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct CurrentPlans {
    /// Id of the heading.
    pub id: &'static str,
    /// Heading: what the plans are.
    pub heading: String,
    /// Plans, in list order.
    pub plans: Vec<CurrentPlan>,
}

/// A plan of the home page.
#[derive(Clone, Debug, Serialize)]
pub struct CurrentPlan {
    /// Its card.
    #[serde(flatten)]
    pub card: Card,
    /// Period.
    pub period: Option<DateView>,
    /// Cycle.
    pub cycle: Cycle,
    /// Statuses of its commitments, if it has any.
    pub progress: Option<Share>,
    /// Number of overdue milestones.
    pub overdue: usize,
}

/// A plan of the portal, with what decides whether the home page shows it.
#[derive(Clone, Copy)]
struct Candidate<'p> {
    item: &'p Item<ActionPlan>,
    standing: &'p PlanStanding,
}

impl CurrentPlans {
    /// Returns the current plans and the next ones. The current plans are those that run by their
    /// dates, else by their source, else those that are assessed. Without any, the newest plan of the
    /// past follows the next ones.
    pub fn all(inputs: &mut PageInputs<'_>) -> Vec<Self> {
        let candidates = candidates(inputs);
        let at =
            |stage: PlanStage| candidates.iter().copied().filter(move |plan| plan.standing.stage == stage);
        let (dated, stated): (Vec<_>, Vec<_>) =
            at(PlanStage::Running).partition(|plan| plan.standing.as_of.is_none());
        let current = first_filled([dated, stated, at(PlanStage::SelfAssessment).collect()]);
        let soonest = at(PlanStage::Upcoming).min_by_key(Candidate::start);
        let next = first_filled([at(PlanStage::CoCreation).collect(), soonest.into_iter().collect()]);
        let groups = if current.is_empty() {
            let unknown = at(PlanStage::Unknown).filter(|_| next.is_empty()).min_by_key(Candidate::rank);
            // A plan whose dates are not known is newer if its number says so.
            let newest = unknown.into_iter().chain(at(PlanStage::Past).take(1)).min_by_key(Candidate::rank);
            [("next-plan", next), ("plan", newest.into_iter().collect())]
        } else {
            [("plan", current), ("next-plan", next)]
        };
        let filled = groups.into_iter().filter(|(_, plans)| !plans.is_empty());
        filled.map(|(id, plans)| Self::of(id, &plans, inputs)).collect()
    }

    fn of(id: &'static str, candidates: &[Candidate<'_>], inputs: &mut PageInputs<'_>) -> Self {
        let plans = candidates.iter().filter_map(|plan| CurrentPlan::of(plan.item, inputs)).collect();
        let heading =
            candidates.first().map_or_else(String::new, |first| heading(first, candidates.len(), inputs));
        Self { id, heading, plans }
    }
}

impl CurrentPlan {
    fn of(item: &Item<ActionPlan>, inputs: &mut PageInputs<'_>) -> Option<Self> {
        let id = &item.meta.id;
        let progress = inputs.plan_progress(id);
        Some(Self {
            card: inputs.card(&item.meta.key())?,
            period: item.facts.period.as_ref().map(|period| inputs.period(period)),
            cycle: Cycle::of(id, inputs),
            progress: progress.and_then(|progress| Share::of_statuses(&progress.commitments, inputs)),
            overdue: progress.map_or(0, |progress| progress.overdue),
        })
    }
}

impl Candidate<'_> {
    /// Returns the plan's rank: the highest number first.
    fn rank(&self) -> Reverse<Option<u32>> {
        Reverse(self.item.facts.number)
    }

    /// Returns the first day of the plan; the last representable day if it is not known.
    fn start(&self) -> Date {
        self.item.facts.period.as_ref().map_or(Date::MAX, |period| period.start.extent.first_day())
    }
}

/// Returns the plans in list order, except those that a later plan has replaced.
fn candidates<'p>(inputs: &mut PageInputs<'p>) -> Vec<Candidate<'p>> {
    let mut all = Vec::new();
    for key in inputs.items(Collection::ActionPlans) {
        let (item, standing) = (inputs.item::<ActionPlan>(&key.id), inputs.plan_standing(&key.id));
        all.extend(item.zip(standing).map(|(item, standing)| Candidate { item, standing }));
    }
    let has_begun = |plan: &&Candidate<'_>| {
        matches!(plan.standing.stage, PlanStage::Running | PlanStage::SelfAssessment | PlanStage::Past)
    };
    let replaced: BTreeSet<ItemKey> = all
        .iter()
        .filter(has_begun)
        .filter_map(|plan| Some(plan.item.facts.supersedes.as_ref()?.any().key()))
        .collect();
    all.retain(|plan| !replaced.contains(&plan.item.meta.key()));
    all
}

/// Returns the first list that has plans, else an empty one.
fn first_filled<const N: usize>(lists: [Vec<Candidate<'_>>; N]) -> Vec<Candidate<'_>> {
    lists.into_iter().find(|plans| !plans.is_empty()).unwrap_or_default()
}

fn heading(plan: &Candidate<'_>, count: usize, inputs: &PageInputs<'_>) -> String {
    let counted = Arguments::new().with("count", count);
    match (plan.standing.stage, &plan.standing.as_of) {
        (PlanStage::CoCreation | PlanStage::Upcoming, _) => inputs.format("home-plan-next", &counted),
        (_, Some(day)) => {
            let day = inputs.date(day);
            inputs.format("home-plan-stated", &Arguments::new().with("date", day.text.as_str()))
        }
        (PlanStage::Running, None) => inputs.format("home-plan", &counted),
        (PlanStage::SelfAssessment, None) => inputs.format("home-plan-assessed", &counted),
        (PlanStage::Past, None) => inputs.string("home-plan-past"),
        (PlanStage::Unknown, None) => inputs.string("kicker-action-plans"),
    }
}
