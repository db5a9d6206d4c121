//! Removal of problems that are reported both in a text and in the page generated from it.

use std::collections::{BTreeMap, BTreeSet};

use super::consequences::Consequences;
use crate::{
    check::problems::PAGE_DEAD_ANCHOR,
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::problems as fields,
    resolve::problems::DEAD_ANCHOR,
    rules,
    source::{FileId, Sources, Span},
};

/// Removes page findings if the equivalent text rule reports the same problem at the same location,
/// since its message is closer to what the author wrote. This also applies to text findings in
/// `inactive`: suppressing the text rule suppresses the page finding too. Removes what only follows from
/// another problem.
#[must_use]
pub fn dedup(diagnostics: &Diagnostics, inactive: &[Diagnostic], sources: &Sources) -> Diagnostics {
    let equivalents = equivalents();
    let in_texts = diagnostics.iter().filter(|it| it.element.is_none()).chain(inactive);
    let reported = ReportedSpans::new(in_texts, &equivalents);
    let lacks_strings = diagnostics.iter().any(|it| it.code.id == "S502");
    let is_reported = |in_page: &Diagnostic| {
        let Location::Span(span) = in_page.location else { return false };
        let mut of_texts = equivalents.get(in_page.code.id).into_iter().flatten();
        of_texts.any(|of_text| reported.touch(of_text, span))
    };
    let follows = |it: &Diagnostic| lacks_strings && follows_from_missing_strings(it);
    let refused = RefusedSpans::new(diagnostics);
    let consequences = Consequences::of(diagnostics, sources);
    let is_kept = |it: &Diagnostic| {
        !refused.cause(it)
            && !consequences.has(it, sources)
            && (it.element.is_none() || !is_reported(it) && !follows(it))
    };
    diagnostics.iter().filter(|it| is_kept(it)).cloned().collect()
}

/// The spans of values and names that were refused, by code.
struct RefusedSpans {
    values: BTreeSet<Span>,
    names: BTreeMap<FileId, Vec<Span>>,
}

impl RefusedSpans {
    fn new(diagnostics: &Diagnostics) -> Self {
        let (mut values, mut names) = (BTreeSet::new(), BTreeMap::<_, Vec<Span>>::new());
        for diagnostic in diagnostics.iter() {
            let Location::Span(span) = diagnostic.location else { continue };
            if diagnostic.code == fields::WRONG_TYPE {
                values.insert(span);
            } else if diagnostic.code == fields::INVISIBLE_IN_NAME {
                names.entry(span.file).or_default().push(span);
            }
        }
        for spans in names.values_mut() {
            spans.sort_unstable();
        }
        Self { values, names }
    }

    /// Returns `true` for what a rule finds in a value that was refused, and for an invisible character in a
    /// name that was.
    fn cause(&self, diagnostic: &Diagnostic) -> bool {
        let Location::Span(span) = diagnostic.location else { return false };
        let of_rule = diagnostic.code.id.starts_with('G') && self.values.contains(&span);
        let in_name = |spans: &Vec<Span>| {
            let before = spans.partition_point(|name| name.start <= span.start);
            spans[..before].last().is_some_and(|name| span.start <= name.end)
        };
        of_rule
            || diagnostic.code.name == "invisible-character"
                && self.names.get(&span.file).is_some_and(in_name)
    }
}

/// Returns `true` for a finding about the language of a text that a template writes: where strings are
/// missing in a language, pages show those of another.
fn follows_from_missing_strings(diagnostic: &Diagnostic) -> bool {
    let of_template = diagnostic.element.as_ref().is_some_and(|element| element.of_template);
    of_template && matches!(diagnostic.code.id, "A620" | "A621")
}

/// The ids of the codes of texts that report the same problem, by the id of a code of pages.
type Equivalents = BTreeMap<&'static str, Vec<&'static str>>;

fn equivalents() -> Equivalents {
    let mut equivalents = Equivalents::new();
    let of_rules = rules::equivalents().map(|(of_page, of_text)| (of_page.code.id, of_text));
    for (of_page, of_text) in of_rules.chain([(PAGE_DEAD_ANCHOR.id, DEAD_ANCHOR.id)]) {
        equivalents.entry(of_page).or_default().push(of_text);
    }
    equivalents
}

/// The spans of the diagnostics of texts, by code and file.
struct ReportedSpans(BTreeMap<(&'static str, FileId), Vec<Span>>);

impl ReportedSpans {
    fn new<'d>(diagnostics: impl Iterator<Item = &'d Diagnostic>, equivalents: &Equivalents) -> Self {
        let of_texts: BTreeSet<&str> = equivalents.values().flatten().copied().collect();
        let mut spans: BTreeMap<_, Vec<Span>> = BTreeMap::new();
        for diagnostic in diagnostics.filter(|it| of_texts.contains(it.code.id)) {
            let Location::Span(place) = diagnostic.location else { continue };
            // What a label is at is part of the same problem.
            for span in std::iter::once(place).chain(diagnostic.labels.iter().map(|label| label.span)) {
                spans.entry((diagnostic.code.id, span.file)).or_default().push(span);
            }
        }
        for spans in spans.values_mut() {
            spans.sort_unstable_by_key(|span| span.start);
            // Each span ends at or after all before it, so that one comparison is enough for all of
            // them.
            let mut reach = 0;
            for span in spans {
                reach = reach.max(span.end);
                span.end = reach;
            }
        }
        Self(spans)
    }

    /// Returns `true` if a span of that code shares a byte with `span`, or is next to it.
    fn touch(&self, code: &str, span: Span) -> bool {
        let Some(spans) = self.0.get(&(code, span.file)) else { return false };
        let starting_before = spans.partition_point(|other| other.start <= span.end);
        spans[..starting_before].last().is_some_and(|other| other.end >= span.start)
    }
}
