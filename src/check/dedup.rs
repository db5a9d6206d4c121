//! Removal of problems that are reported both in a text and in the page generated from it.

use crate::{
    check::problems::PAGE_DEAD_ANCHOR,
    diagnostic::{Code, Diagnostic, Diagnostics, Location},
    resolve::problems::DEAD_ANCHOR,
    rules,
};

/// Removes page findings if the equivalent text rule reports the same problem at the same location,
/// since its message is closer to what the author wrote. This also applies to text findings in
/// `inactive`: suppressing the text rule suppresses the page finding too.
#[must_use]
pub fn dedup(diagnostics: &Diagnostics, inactive: &[Diagnostic]) -> Diagnostics {
    let of_texts: Vec<&Code> = equivalents().map(|(_, of_text)| of_text).collect();
    let in_texts = diagnostics.iter().filter(|it| it.element.is_none()).chain(inactive);
    let in_texts: Vec<&Diagnostic> = in_texts.filter(|it| of_texts.contains(&it.code)).collect();
    let is_reported = |seen: &&Diagnostic| {
        in_texts.iter().any(|it| are_equivalent(seen.code, it.code) && touch(&it.location, &seen.location))
    };
    diagnostics.iter().filter(|it| it.element.is_none() || !is_reported(it)).cloned().collect()
}

/// Returns pairs of equivalent codes: (page, text).
fn equivalents() -> impl Iterator<Item = (&'static Code, &'static Code)> {
    let of_rules = rules::equivalents().map(|(of_pages, of_texts)| (of_pages.code, of_texts));
    of_rules.chain(std::iter::once((PAGE_DEAD_ANCHOR, DEAD_ANCHOR)))
}

fn are_equivalent(of_page: &Code, of_text: &Code) -> bool {
    equivalents().any(|pair| pair == (of_page, of_text))
}

/// Returns `true` if two spans of the same file overlap or touch.
fn touch(one: &Location, other: &Location) -> bool {
    match (one, other) {
        (Location::Span(one), Location::Span(other)) => {
            one.file == other.file && one.start <= other.end && other.start <= one.end
        }
        _ => false,
    }
}
