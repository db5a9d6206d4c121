//! What an author's text and the page made from it both show, told once.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place},
    rules,
};

/// Leaves out what was seen in a page where a rule of the text it was made from tells the same, in the
/// author's words, at the same place; also where the portal silenced that rule there, which excuses what
/// it tells, whoever tells it.
#[must_use]
pub fn once(found: &Diagnostics, silenced: &[Diagnostic]) -> Diagnostics {
    let of_texts: BTreeSet<&str> = rules::twins().map(|(_, text)| text.code.id).collect();
    let told = found.iter().filter(|it| it.spot.is_none()).chain(silenced);
    let told: Vec<&Diagnostic> = told.filter(|it| of_texts.contains(it.code.id)).collect();
    let is_told = |seen: &&Diagnostic| {
        told.iter().any(|it| rules::are_twins(seen.code, it.code) && touch(&it.place, &seen.place))
    };
    found.iter().filter(|it| it.spot.is_none() || !is_told(it)).cloned().collect()
}

/// Whether two places share a byte of one file, or one is within the other.
fn touch(one: &Place, other: &Place) -> bool {
    match (one, other) {
        (Place::Span(one), Place::Span(other)) => {
            one.file == other.file && one.start <= other.end && other.start <= one.end
        }
        _ => false,
    }
}
