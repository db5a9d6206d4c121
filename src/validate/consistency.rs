//! The consistency of fields within an item.

use super::problems;
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    model::{Commitment, ItemCode, Items},
    source::{Span, Spanned},
};

/// Reports fields of an item that contradict each other.
pub(super) fn check(items: &Items, diagnostics: &mut Diagnostics) {
    for commitment in items.commitments.values() {
        codes(&commitment.facts, diagnostics);
    }
}

/// Reports milestones and indicators with the same code.
fn codes(commitment: &Commitment, diagnostics: &mut Diagnostics) {
    let milestones = commitment.milestones.iter().map(|milestone| &milestone.code);
    let indicators = commitment.milestones.iter().flat_map(|milestone| &milestone.indicators);
    unique(milestones.chain(indicators.map(|indicator| &indicator.code)), diagnostics);
}

fn unique<'a>(codes: impl Iterator<Item = &'a Spanned<ItemCode>>, diagnostics: &mut Diagnostics) {
    let mut seen: Vec<(&ItemCode, Span)> = Vec::new();
    for code in codes {
        match seen.iter().find(|(other, _)| **other == code.value) {
            Some((_, first)) => diagnostics.push(
                Diagnostic::new(problems::DUPLICATE_ID, code.span)
                    .with("id", code.as_str())
                    .with_label(*first, "label-first-here"),
            ),
            None => seen.push((&code.value, code.span)),
        }
    }
}
