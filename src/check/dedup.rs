//! A problem that a text and the page made from it both have, reported once.

use crate::{
    check::problems::PAGE_DEAD_ANCHOR,
    diagnostic::{Diagnostic, Diagnostics, Location},
    resolve::problems::DEAD_ANCHOR,
    rules,
};

/// Removes what was found in a page where a rule of texts reports the same at the same place, in the
/// author's words; also where the portal suppressed or disabled that rule there, which suppresses the
/// problem, whatever reports it.
#[must_use]
pub fn dedup(diagnostics: &Diagnostics, inactive: &[Diagnostic]) -> Diagnostics {
    let of_rules = rules::equivalents().map(|(of_page, of_text)| (of_page.code.id, of_text));
    let equivalents: Vec<(&str, &str)> = of_rules.chain([(PAGE_DEAD_ANCHOR.id, DEAD_ANCHOR.id)]).collect();
    let is_of_text = |it: &&Diagnostic| equivalents.iter().any(|(_, of_text)| *of_text == it.code.id);
    let in_texts = diagnostics.iter().filter(|it| it.element.is_none()).chain(inactive);
    let in_texts: Vec<&Diagnostic> = in_texts.filter(is_of_text).collect();
    let is_reported = |in_page: &&Diagnostic| {
        in_texts.iter().any(|in_text| {
            equivalents.contains(&(in_page.code.id, in_text.code.id))
                && touch(&in_text.location, &in_page.location)
        })
    };
    diagnostics.iter().filter(|it| it.element.is_none() || !is_reported(it)).cloned().collect()
}

/// Whether two places share a byte of one file, or one is within the other.
fn touch(one: &Location, other: &Location) -> bool {
    match (one, other) {
        (Location::Span(one), Location::Span(other)) => {
            one.file == other.file && one.start <= other.end && other.start <= one.end
        }
        _ => false,
    }
}
