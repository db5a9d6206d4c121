//! Tables pasted from a spreadsheet or a word processor: their cells are separated by tabs, by several
//! spaces, by semicolons, by commas or by single bars, and the page would show one paragraph.

use std::ops::Range;

use super::{
    Found,
    block::{Block, BlockKind},
    captures, patterns,
};
use crate::markdown::problems::UNREAD_TABLE;

patterns! {
    SPACES = r"[ \x{A0}]{3,}";
}

/// A separator of cells: its name in messages, the cells of a line, and the number of rows and columns from
/// which nothing else can be meant.
struct Separator {
    kind: &'static str,
    cells: fn(&str) -> Vec<&str>,
    min_rows: usize,
    min_columns: usize,
}

const SEPARATORS: &[Separator] = &[
    Separator { kind: "tabs", cells: tabs, min_rows: 2, min_columns: 2 },
    Separator { kind: "bars", cells: bars, min_rows: 2, min_columns: 2 },
    Separator { kind: "spaces", cells: spaces, min_rows: 3, min_columns: 2 },
    Separator { kind: "spaces", cells: spaces, min_rows: 2, min_columns: 3 },
    Separator { kind: "semicolons", cells: |line| values(line, ';'), min_rows: 2, min_columns: 3 },
    Separator { kind: "commas", cells: |line| values(line, ','), min_rows: 3, min_columns: 3 },
];

/// Finds a pasted table in a paragraph: consecutive lines with as many cells.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    if block.kind != BlockKind::Paragraph || !block.text.contains('\n') {
        return;
    }
    let ranges: Vec<Range<usize>> = block.lines().collect();
    for separator in SEPARATORS {
        let rows: Vec<Vec<&str>> =
            ranges.iter().map(|range| (separator.cells)(block.text[range.clone()].trim())).collect();
        let count = |at: usize| rows.get(at).map_or(0, Vec::len);
        let mut first = 0;
        while first < rows.len() {
            let columns = count(first);
            let rest = (first..rows.len()).take_while(|at| count(*at) == columns).count();
            if columns >= separator.min_columns && rest >= separator.min_rows {
                let place = block.place(&(ranges[first].start..ranges[first + rest - 1].end));
                report(separator.kind, &rows[first], &place, found);
                return;
            }
            first += rest.max(1);
        }
    }
}

fn report(kind: &'static str, header: &[&str], place: &Range<usize>, found: &mut Found<'_>) {
    let cells: Vec<&str> = header.iter().map(|cell| cell.trim().trim_matches('"')).collect();
    let row = format!("| {} |", cells.join(" | "));
    let delimiters = format!("|{}", " --- |".repeat(cells.len()));
    if let Some(problem) = found.claim(UNREAD_TABLE, kind, place) {
        let problem = problem.with("corrected", &super::shortened(&row));
        found.problems.push(problem.with("delimiters", &super::shortened(&delimiters)));
    }
}

/// Returns the cells between tabs. A tab after a sign alone is that of an item of a list.
fn tabs(line: &str) -> Vec<&str> {
    let cells: Vec<&str> = line.split('\t').collect();
    let is_item = matches!(cells.as_slice(), ["o" | "§" | "ü" | "•" | "·" | "-" | "–" | "▪", _]);
    if is_item { Vec::new() } else { cells }
}

/// Returns the cells between single bars, with spaces around them.
fn bars(line: &str) -> Vec<&str> {
    let cells: Vec<&str> = line.split(" | ").collect();
    if cells.iter().all(|cell| !cell.trim().is_empty() && !cell.contains('|')) { cells } else { Vec::new() }
}

fn spaces(line: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let mut done = 0;
    for gap in captures(&SPACES, line).filter_map(|groups| Some(groups.get(0)?.range())) {
        cells.push(&line[done..gap.start]);
        done = gap.end;
    }
    cells.push(&line[done..]);
    cells
}

/// Returns the values of a line of a file, where no space follows the separator as in a sentence.
fn values(line: &str, separator: char) -> Vec<&str> {
    let cells: Vec<&str> = line.split(separator).collect();
    let is_value = |cell: &&str| !cell.starts_with([' ', '\u{A0}']);
    let is_sentence = line.ends_with(separator) || !cells.iter().all(is_value) || line.contains("://");
    if is_sentence { Vec::new() } else { cells }
}
