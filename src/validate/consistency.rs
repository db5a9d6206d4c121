//! Fields of one item that must agree with each other.

use super::problems;
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    model::{Commitment, Item, ItemCode, Items, PartialDate, problems as fields},
    source::{Span, Spanned},
};

/// Tells where fields of an item contradict each other.
pub(super) fn check(items: &Items, found: &mut Diagnostics) {
    for head in items.heads() {
        order(head.common.publish_at.as_ref(), head.common.expires_at.as_ref(), found);
    }
    for commitment in items.commitments.values() {
        codes(&commitment.facts, found);
    }
    for Item { facts, .. } in items.events.values() {
        order(facts.start.as_ref(), facts.end.as_ref(), found);
    }
    for Item { facts, .. } in items.consultations.values() {
        order(facts.opens.as_ref(), facts.closes.as_ref(), found);
    }
}

/// Tells an end before its start.
fn order(start: Option<&PartialDate>, end: Option<&Spanned<PartialDate>>, found: &mut Diagnostics) {
    if let (Some(start), Some(end)) = (start, end)
        && end.extent.last_day() < start.extent.first_day()
    {
        found.push(Diagnostic::new(fields::IMPOSSIBLE_PERIOD, end.span));
    }
}

/// Tells milestones, and indicators, that bear one code.
fn codes(commitment: &Commitment, found: &mut Diagnostics) {
    let milestones = commitment.milestones.iter().map(|milestone| &milestone.code);
    let indicators = commitment.milestones.iter().flat_map(|milestone| &milestone.indicators);
    unique(milestones.chain(indicators.map(|indicator| &indicator.code)), found);
}

fn unique<'a>(codes: impl Iterator<Item = &'a Spanned<ItemCode>>, found: &mut Diagnostics) {
    let mut seen: Vec<(&ItemCode, Span)> = Vec::new();
    for code in codes {
        match seen.iter().find(|(other, _)| **other == code.value) {
            Some((_, first)) => found.push(
                Diagnostic::new(problems::DUPLICATE_ID, code.span)
                    .with("id", code.as_str())
                    .also(*first, "label-first-here"),
            ),
            None => seen.push((&code.value, code.span)),
        }
    }
}
