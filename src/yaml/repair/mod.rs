//! The lines that an author probably meant, where YAML cannot be parsed.
//!
//! Each proposal changes one line, or a value on several, and is kept only if the text can then be parsed
//! further than that. [`brackets`], [`quotes`] and [`layout`] make the proposals.

mod brackets;
mod layout;
mod line;
mod proposal;
mod quotes;

use std::ops::Range;

use layout::MAX_LINES;
use line::{Line, line_at, lines_above, lines_below};
pub(super) use proposal::Repair;

use crate::source::is_invisible;

/// Finds the repair of an error at a byte of the text. `error_of` returns where a text cannot be
/// parsed; `None` if it can be.
pub(super) fn find(text: &str, at: usize, error_of: impl Fn(&str) -> Option<usize>) -> Option<Repair> {
    let helps = |repair: &Repair| {
        let repaired = [&text[..repair.range.start], &repair.text, &text[repair.range.end..]].concat();
        let end = repair.range.start + repair.text.len();
        error_of(&repaired).is_none_or(|error| error > end && error + text.len() > at + repaired.len())
    };
    let own = line_at(text, at);
    // A tab can end the line above where the library reports it.
    let tabbed = lines_below(text, own.end).next().map(|(start, next)| start..start + next.trim_end().len());
    let tabbed = tabbed.filter(|range| text[range.clone()].trim_start_matches(' ').starts_with('\t'));
    let first = brackets::paired(text, at).into_iter();
    // Signs that look like others are the cause of what YAML finds wrong in the lines below them.
    let near = std::iter::once(own.clone()).chain(lines_above(text, at).take(MAX_LINES));
    let near: Vec<Line<'_>> = near.map(|range| Line::new(text, range)).collect();
    let looks = near.iter().filter_map(|line| layout::typed_dash(line, text).or_else(|| visible(line, text)));
    let looks: Vec<Repair> = looks.collect();
    let last = layout::first_dashed(&Line::new(text, own.clone()), text);
    let lines = tabbed.into_iter().chain(std::iter::once(own)).chain(lines_above(text, at).take(MAX_LINES));
    let lines = lines.filter(|range| !text[range.clone()].trim().is_empty());
    let mut repairs =
        looks.into_iter().chain(first).chain(last).chain(lines.flat_map(|line| proposals(text, line)));
    let repair = repairs.find(|repair| helps(repair))?;
    // A line that fits at several depths can have been meant at each.
    let is_placed = matches!(repair.reason, "yaml-indentation" | "yaml-tab");
    let is_alone = !is_placed
        || !repairs.any(|other| {
            let same = other.reason == repair.reason && other.range == repair.range;
            same && other.text != repair.text && helps(&other)
        });
    Some(Repair { certain: repair.certain && is_alone, ..repair })
}

/// Returns the repair of a line that YAML reads as one value, although it begins with a name.
pub(super) fn of_line(text: &str, at: usize) -> Option<Repair> {
    let line = Line::new(text, line_at(text, at));
    visible(&line, text).or_else(|| quotes::named(&line))
}

/// Returns the repair of a line whose value begins with a sign that YAML reads.
pub(super) fn quoted_line(text: &str, at: usize, reason: &'static str) -> Option<Repair> {
    let line = Line::new(text, line_at(text, at));
    let starts = line.value.starts_with(['&', '!']);
    let quoted = starts.then(|| quotes::value_quoted(&line, text)).flatten();
    quoted.map(|repair| Repair { reason, quotes: true, ..repair })
}

/// Returns what a line can have been meant to be, the most probable first.
fn proposals(text: &str, range: Range<usize>) -> Vec<Repair> {
    let line = Line::new(text, range);
    let all = [
        quotes::named(&line),
        layout::dash_spaced(&line),
        quotes::curly(&line),
        quotes::in_braces(&line),
        quotes::entries_quoted(&line, false),
        quotes::entries_quoted(&line, true),
        quotes::list_quoted(&line),
        layout::dashed(&line, text),
        quotes::value_quoted(&line, text),
        layout::continued(text, &line),
    ];
    let first = visible(&line, text).into_iter().chain(layout::without_tabs(&line, text));
    first.chain(all.into_iter().flatten()).chain(layout::indented(text, &line)).collect()
}

/// Replaces spaces that are not spaces, and removes characters that nobody sees.
fn visible(line: &Line<'_>, text: &str) -> Option<Repair> {
    let written = &text[line.range.clone()];
    let colon = written.find(':').map_or(written.len(), |at| at + 1);
    let after = written[colon..].len() - written[colon..].trim_start().len();
    let fixed: String = written
        .char_indices()
        .filter(|(_, letter)| !is_invisible(*letter))
        .map(|(at, letter)| {
            let is_structure = at < colon + after || written[..at].trim().is_empty();
            if letter.is_whitespace() && letter != '\t' && is_structure { ' ' } else { letter }
        })
        .collect();
    let fixed = fixed.replacen(" :", ":", usize::from(fixed.find(" :").is_some_and(|at| at < colon)));
    (fixed != written && fixed != written.replacen(" :", ":", 1)).then(|| Repair {
        reason: "yaml-invisible",
        range: line.range.clone(),
        text: fixed,
        certain: true,
        quotes: false,
    })
}
