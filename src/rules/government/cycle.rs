//! Plans, commitments and forums in time, as several rules see them.

use crate::{
    model::{ActionPlan, ItemCode, ItemId, PartialDate, Period, PhaseKind},
    resolve::Portal,
};

/// When a plan is carried out: its implementation phase, else its whole period.
pub(super) fn implementation(plan: &ActionPlan) -> Option<&Period> {
    let phase = plan.phases.iter().find(|phase| phase.kind.value == PhaseKind::Implementation);
    phase.and_then(|phase| phase.period.as_ref()).or(plan.period.as_ref())
}

/// Whether a committee is the forum of a plan that is not over, or of none that the portal shows.
pub(super) fn follows_a_plan(portal: &Portal, committee: &ItemId) -> bool {
    let plans = portal.items.action_plans.values().map(|plan| &plan.facts);
    let mut followed =
        plans.filter(|plan| plan.forum.as_ref().is_some_and(|forum| forum.id == *committee)).peekable();
    let is_over = |plan: &ActionPlan| plan.period.as_ref().is_some_and(|period| period.is_past(portal.today));
    followed.peek().is_none() || followed.any(|plan| !is_over(plan))
}

/// Whether a date lies in a period, at the precision that each is given in.
pub(super) fn touches(period: &Period, date: &PartialDate) -> bool {
    let after = date.extent.last_day() >= period.start.extent.first_day();
    let before = period.end.as_ref().is_none_or(|end| date.extent.first_day() <= end.extent.last_day());
    after && before
}

/// Whether a code begins with another and a point (`C1.2` with `C1`).
pub(super) fn is_within(code: &ItemCode, outer: &ItemCode) -> bool {
    code.as_str().strip_prefix(outer.as_str()).is_some_and(|rest| rest.len() > 1 && rest.starts_with('.'))
}
