//! What an author's text and the page made from it both show, told once.

use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place},
    rules,
};

/// Leaves out what was seen in a page where a rule of the text it was made from tells the same, in the
/// author's words, at the same place.
#[must_use]
pub fn once(found: &Diagnostics) -> Diagnostics {
    let told: Vec<&Diagnostic> = found.iter().filter(|it| it.spot.is_none()).collect();
    let is_told = |seen: &&Diagnostic| {
        let Some(code) = rules::told_in_texts(seen.code.id) else { return false };
        told.iter().any(|it| it.code.id == code && touch(&it.place, &seen.place))
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
