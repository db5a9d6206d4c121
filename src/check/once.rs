//! What an author's text and the page made from it both show, told once.

use crate::{
    check::problems::PAGE_DEAD_ANCHOR,
    diagnostic::{Diagnostic, Diagnostics, Place},
    resolve::problems::DEAD_ANCHOR,
    rules,
};

/// Leaves out what was seen in a page where the text it was made from is told the same, in the author's
/// words, at the same place.
#[must_use]
pub fn once(found: &Diagnostics) -> Diagnostics {
    let told: Vec<&Diagnostic> = found.iter().filter(|it| it.spot.is_none()).collect();
    let is_told = |seen: &&Diagnostic| {
        let of_text = match seen.code.id {
            id if id == PAGE_DEAD_ANCHOR.id => Some(DEAD_ANCHOR.id),
            id => rules::told_in_texts(id),
        };
        let Some(code) = of_text else { return false };
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
