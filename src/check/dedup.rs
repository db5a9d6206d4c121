//! Removal of problems that are reported both in a text and in the page generated from it.

use std::collections::BTreeMap;

use crate::{
    check::problems::PAGE_DEAD_ANCHOR,
    diagnostic::{Code, Diagnostic, Diagnostics, Location},
    resolve::problems::DEAD_ANCHOR,
    rules,
    source::{FileId, Span},
};

/// Removes page findings if the equivalent text rule reports the same problem at the same location,
/// since its message is closer to what the author wrote. This also applies to text findings in
/// `inactive`: suppressing the text rule suppresses the page finding too.
#[must_use]
pub fn dedup(diagnostics: &Diagnostics, inactive: &[Diagnostic]) -> Diagnostics {
    let in_texts = diagnostics.iter().filter(|it| it.element.is_none()).chain(inactive);
    let reported = ReportedSpans::new(in_texts);
    let is_reported = |seen: &Diagnostic| {
        let codes = equivalents().filter(|(of_page, _)| *of_page == seen.code).map(|(_, of_text)| of_text);
        matches!(seen.location, Location::Span(span) if codes.into_iter().any(|code| reported.touch(code, span)))
    };
    diagnostics.iter().filter(|it| it.element.is_none() || !is_reported(it)).cloned().collect()
}

/// The spans of the diagnostics of texts, by code and file.
struct ReportedSpans(BTreeMap<(&'static str, FileId), Vec<Span>>);

impl ReportedSpans {
    fn new<'d>(diagnostics: impl Iterator<Item = &'d Diagnostic>) -> Self {
        let of_texts: Vec<&Code> = equivalents().map(|(_, of_text)| of_text).collect();
        let mut spans: BTreeMap<_, Vec<Span>> = BTreeMap::new();
        for diagnostic in diagnostics.filter(|it| of_texts.contains(&it.code)) {
            if let Location::Span(span) = diagnostic.location {
                spans.entry((diagnostic.code.id, span.file)).or_default().push(span);
            }
        }
        for spans in spans.values_mut() {
            spans.sort_unstable_by_key(|span| span.start);
            // Each reaches as far as any before it, so that one comparison answers for all of them.
            let mut reach = 0;
            for span in spans {
                reach = reach.max(span.end);
                span.end = reach;
            }
        }
        Self(spans)
    }

    /// Returns `true` if a span of that code shares a byte with `span`, or is next to it.
    fn touch(&self, code: &Code, span: Span) -> bool {
        let Some(spans) = self.0.get(&(code.id, span.file)) else { return false };
        let starting_before = spans.partition_point(|other| other.start <= span.end);
        spans[..starting_before].last().is_some_and(|other| other.end >= span.start)
    }
}

/// What is told of a page and, of the text it was made from, in other words.
fn equivalents() -> impl Iterator<Item = (&'static Code, &'static Code)> {
    let of_rules = rules::equivalents().map(|(of_pages, of_texts)| (of_pages.code, of_texts));
    of_rules.chain(std::iter::once((PAGE_DEAD_ANCHOR, DEAD_ANCHOR)))
}
