//! What an author's text and the page made from it both show, told once.

use crate::{
    check::problems::PAGE_DEAD_ANCHOR,
    diagnostic::{Code, Diagnostic, Diagnostics, Place},
    resolve::problems::DEAD_ANCHOR,
    rules,
};

/// Leaves out what was seen in a page where a rule of the text it was made from tells the same, in the
/// author's words, at the same place; also where the portal silenced that rule there, which excuses what
/// it tells, whoever tells it.
#[must_use]
pub fn once(diagnostics: &Diagnostics, silenced: &[Diagnostic]) -> Diagnostics {
    let of_texts: Vec<&Code> = twins().map(|(_, of_text)| of_text).collect();
    let in_texts = diagnostics.iter().filter(|it| it.spot.is_none()).chain(silenced);
    let in_texts: Vec<&Diagnostic> = in_texts.filter(|it| of_texts.contains(&it.code)).collect();
    let is_reported = |seen: &&Diagnostic| {
        in_texts.iter().any(|it| are_twins(seen.code, it.code) && touch(&it.place, &seen.place))
    };
    diagnostics.iter().filter(|it| it.spot.is_none() || !is_reported(it)).cloned().collect()
}

/// What is told of a page and, of the text it was made from, in other words.
fn twins() -> impl Iterator<Item = (&'static Code, &'static Code)> {
    let of_rules = rules::twins().map(|(of_pages, of_texts)| (of_pages.code, of_texts));
    of_rules.chain(std::iter::once((PAGE_DEAD_ANCHOR, DEAD_ANCHOR)))
}

fn are_twins(of_page: &Code, of_text: &Code) -> bool {
    twins().any(|pair| pair == (of_page, of_text))
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
