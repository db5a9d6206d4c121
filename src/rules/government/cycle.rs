//! Plans, commitments and forums in time, as several rules see them.

use std::collections::BTreeSet;

use crate::{
    diagnostic::Argument,
    locale::{Locale, Messages},
    model::{
        ActionPlan, Collection, Commitment, Committee, Extent, Item, ItemCode, ItemId, PartialDate, Period,
        PhaseKind, ProgressStatus,
    },
    resolve::{Backlink, Portal},
};

/// When a plan is carried out: its implementation phase, else its whole period.
pub(super) fn implementation(plan: &ActionPlan) -> Option<&Period> {
    let phase = plan.phases.iter().find(|phase| phase.kind.value == PhaseKind::Implementation);
    phase.and_then(|phase| phase.period.as_ref()).or(plan.period.as_ref())
}

/// The forums of plans; every committee where no plan names any.
pub(super) fn forums(portal: &Portal) -> impl Iterator<Item = &Item<Committee>> {
    let plans = || portal.items.action_plans.values().filter_map(|plan| plan.facts.forum.as_ref());
    let named: BTreeSet<&ItemId> = plans().map(|forum| &forum.id).collect();
    let committees = portal.items.committees.iter();
    committees.filter(move |(id, _)| named.is_empty() || named.contains(id)).map(|(_, forum)| forum)
}

/// The forums that follow a plan that is not over; all of them where no plan names any. One that is
/// only planned is not at work.
pub(super) fn forums_at_work(portal: &Portal) -> impl Iterator<Item = &Item<Committee>> {
    let is_over = |plan: &ActionPlan| plan.period.as_ref().is_some_and(|period| period.is_past(portal.today));
    forums(portal).filter(|forum| !forum.meta.common.planned).filter(move |forum| {
        let plans = portal.items.action_plans.values().map(|plan| &plan.facts);
        let names_it = |plan: &&ActionPlan| plan.forum.as_ref().is_some_and(|it| it.id == forum.meta.id);
        let mut followed = plans.filter(names_it).peekable();
        followed.peek().is_none() || followed.any(|plan| !is_over(plan))
    })
}

/// Returns `true` if the commitment continues another one, or is continued by one.
pub(super) fn runs_across_plans(portal: &Portal, commitment: &Item<Commitment>) -> bool {
    let continued = portal.backlinks(&commitment.meta.key());
    let is_continuation =
        |link: &Backlink| (link.from.collection, link.field) == (Collection::Commitments, "continues");
    commitment.facts.continues.is_some() || continued.iter().any(is_continuation)
}

/// Returns `true` if the date is within the period, at the precision of each. An ongoing date is within
/// every period.
pub(super) fn touches(period: &Period, date: &PartialDate) -> bool {
    if date.extent == Extent::Ongoing {
        return true;
    }
    let after = date.extent.last_day() >= period.start.extent.first_day();
    let before = period.end.as_ref().is_none_or(|end| date.extent.first_day() <= end.extent.last_day());
    after && before
}

/// A date as a message writes it after a noun: « le bilan de juin 2026 », "the June 2026 report".
pub(super) fn date_of(date: &PartialDate) -> Argument {
    let words = Messages::LANGUAGES.map(|it| (it.to_string(), Locale::of(it).date_of(date)));
    Argument::Worded(words.into())
}

/// A date as a message writes it on its own: « 3 mars 2027 », "March 3, 2027".
pub(super) fn date_words(date: &PartialDate) -> Argument {
    let words = Messages::LANGUAGES.map(|it| (it.to_string(), Locale::of(it).date(date)));
    Argument::Worded(words.into())
}

/// Returns `true` if the first date is before the second, at the precision of each: a month is not
/// before a day in it.
pub(super) fn is_before(first: &PartialDate, second: &PartialDate) -> bool {
    first.extent.last_day() < second.extent.first_day()
}

/// A phase as a message names it.
pub(super) fn phase_name(phase: PhaseKind) -> Argument {
    Argument::term(match phase {
        PhaseKind::CoCreation => "phase-co-creation",
        PhaseKind::Implementation => "phase-implementation",
        PhaseKind::SelfAssessment => "phase-self-assessment",
    })
}

/// A status as a message names it.
pub(super) fn status_word(status: ProgressStatus) -> Argument {
    Argument::term(match status {
        ProgressStatus::NotStarted => "status-not-started",
        ProgressStatus::LimitedProgress => "status-limited-progress",
        ProgressStatus::SubstantialProgress => "status-substantial-progress",
        ProgressStatus::Complete => "status-complete",
        ProgressStatus::Withdrawn => "status-withdrawn",
    })
}

/// Returns `true` if the code begins with the outer one and a point (`C1.2` with `C1`).
pub(super) fn is_within(code: &ItemCode, outer: &ItemCode) -> bool {
    code.as_str().strip_prefix(outer.as_str()).is_some_and(|rest| rest.len() > 1 && rest.starts_with('.'))
}
