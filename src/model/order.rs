//! Fields that are the start and the end of something.

use std::collections::BTreeSet;

use super::{FieldReader, PartialDate, TimeOfDay, problems};
use crate::{
    diagnostic::Diagnostic,
    source::{MapEntry, Node, Shape},
};

/// Fields of the same record, by their names: the second date is never before the first.
pub const ORDERED_DATES: &[(&str, &str)] = &[
    ("start", "end"),
    ("start", "due"),
    ("start", "completed"),
    ("since", "until"),
    ("opens", "closes"),
    ("publish_at", "expires_at"),
    ("date", "expires_at"),
    ("issued", "modified"),
];

/// Times of the same record, with the fields of their days.
const TIMES: (&str, &str) = ("start_time", "end_time");
const DAYS: (&str, &str) = ("start", "end");

/// Reports an end that is before its start, at the end.
pub(super) fn check(entries: &[MapEntry], reader: &mut FieldReader<'_>) {
    let mut reported = BTreeSet::new();
    for (first, last) in ORDERED_DATES {
        if let (Some(start), Some(end)) = (find(entries, first), find(entries, last))
            && let (Some(from), Some(to)) = (date(&start.1), date(&end.1))
            && to.extent.last_day() < from.extent.first_day()
            // One wrong end may be before several starts.
            && reported.insert(last)
        {
            report(start, end, reader);
        }
    }
    let day = |name| find(entries, name).and_then(|(_, node)| date(node));
    let is_one_day = match (day(DAYS.0), day(DAYS.1)) {
        (Some(from), Some(to)) => from.extent == to.extent,
        (_, to) => to.is_none(),
    };
    if let (Some(start), Some(end)) = (find(entries, TIMES.0), find(entries, TIMES.1))
        && let (Some(from), Some(to)) = (time(&start.1), time(&end.1))
        && is_one_day
        && to < from
    {
        report(start, end, reader);
    }
}

fn find<'n>(entries: &'n [MapEntry], name: &str) -> Option<&'n MapEntry> {
    entries.iter().find(|(key, _)| key.value == name)
}

/// Returns the value as written; of a date with its wording, the date.
fn written(node: &Node) -> Option<&str> {
    match &node.shape {
        Shape::Scalar(scalar) => Some(&scalar.text),
        Shape::Map(entries) => find(entries, "date").and_then(|(_, node)| written(node)),
        _ => None,
    }
}

fn date(node: &Node) -> Option<PartialDate> {
    written(node)?.parse().ok()
}

fn time(node: &Node) -> Option<TimeOfDay> {
    written(node)?.parse().ok()
}

fn report(start: &MapEntry, end: &MapEntry, reader: &mut FieldReader<'_>) {
    let text = |(_, node): &MapEntry| written(node).unwrap_or_default().to_owned();
    let diagnostic = Diagnostic::new(problems::IMPOSSIBLE_PERIOD, end.1.span)
        .with("first", start.0.as_str())
        .with("start", text(start))
        .with("last", end.0.as_str())
        .with("end", text(end))
        .with("kind", if end.0.value == TIMES.1 { "time" } else { "date" })
        .with_label(start.1.span, "label-start-here");
    reader.diagnostics.push(diagnostic);
}
