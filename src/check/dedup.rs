//! What an author's text and the page made from it both show, told once.

use crate::{
    check::problems::PAGE_DEAD_ANCHOR,
    diagnostic::{Code, Diagnostic, Diagnostics, Location},
    resolve::problems::DEAD_ANCHOR,
    rules,
};

/// Leaves out what was seen in a page where a rule of the text it was made from tells the same, in the
/// author's words, at the same place; also where the portal silenced that rule there, which excuses what
/// it tells, whoever tells it.
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

/// What is told of a page and, of the text it was made from, in other words.
fn equivalents() -> impl Iterator<Item = (&'static Code, &'static Code)> {
    let of_rules = rules::equivalents().map(|(of_pages, of_texts)| (of_pages.code, of_texts));
    of_rules.chain(std::iter::once((PAGE_DEAD_ANCHOR, DEAD_ANCHOR)))
}

fn are_equivalent(of_page: &Code, of_text: &Code) -> bool {
    equivalents().any(|pair| pair == (of_page, of_text))
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
