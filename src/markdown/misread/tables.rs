//! Tables that were not read as such, and rows with more or fewer cells than their table has columns.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{
    Events, Found,
    block::{Block, BlockKind},
};
use crate::markdown::problems::{EXTRA_CELL, MISSING_CELL, UNREAD_TABLE};

/// Finds rows of tables with cells that are not shown, and rows without some of their cells.
pub(super) fn find_cells(events: Events<'_, '_>, found: &mut Found<'_>) {
    let mut columns = 0;
    let mut is_row_before = false;
    for (event, range) in events {
        match event {
            Event::Start(Tag::Table(alignments)) => (columns, is_row_before) = (alignments.len(), false),
            Event::Start(Tag::TableRow) => {
                let line = line(found.source, range.start);
                let cells = cells(&found.source[line.clone()]);
                let count = cells.len();
                let place = |cell: &Range<usize>| line.start + cell.start..line.start + cell.end;
                if count > columns {
                    let extra = &cells[columns..];
                    let lost = |cell: &&Range<usize>| !found.source[place(cell)].trim().is_empty();
                    if let (Some(first), Some(last)) = (extra.iter().find(lost), extra.iter().rfind(lost)) {
                        let lost = trimmed(found.source, place(first).start..place(last).end);
                        let problem = found.claim(EXTRA_CELL, "cells", &lost);
                        found.problems.extend(problem.map(|problem| {
                            problem.with_count("columns", columns).with_count("cells", count)
                        }));
                    }
                } else if count < columns {
                    let written = found.source[line.clone()].trim();
                    let is_text = !written.contains('|') && columns > 1;
                    // A sentence right below a table becomes a row of it.
                    let kind = if is_text && is_row_before { "text" } else { "cells" };
                    let whole = trimmed(found.source, line.clone());
                    let problem = found.claim(MISSING_CELL, kind, &whole);
                    found
                        .problems
                        .extend(problem.map(|problem| {
                            problem.with_count("columns", columns).with_count("cells", count)
                        }));
                }
                is_row_before = true;
            }
            _ => {}
        }
    }
}

/// Returns the rest of the line from `start`.
fn line(source: &str, start: usize) -> Range<usize> {
    start..source[start..].find('\n').map_or(source.len(), |length| start + length)
}

fn trimmed(source: &str, range: Range<usize>) -> Range<usize> {
    let written = &source[range.clone()];
    let start = range.start + written.len() - written.trim_start().len();
    start..start + written.trim().len()
}

/// Returns the ranges of the cells of a row as written.
fn cells(row: &str) -> Vec<Range<usize>> {
    let inside = trimmed(row, 0..row.len());
    let mut cells = Vec::new();
    let first = inside.start + usize::from(row[inside.clone()].starts_with('|'));
    let mut start = first;
    let mut is_escaped = false;
    for (at, sign) in
        row.char_indices().skip_while(|(at, _)| *at < first).take_while(|(at, _)| *at < inside.end)
    {
        if sign == '|' && !is_escaped {
            cells.push(start..at);
            start = at + 1;
        }
        is_escaped = sign == '\\' && !is_escaped;
    }
    if start < inside.end {
        cells.push(start..inside.end);
    }
    cells
}

/// Finds rows of a table in a paragraph.
pub(super) fn find_rows(block: &Block<'_>, found: &mut Found<'_>) {
    if block.kind != BlockKind::Paragraph || !block.text.contains('|') {
        return;
    }
    let lines: Vec<Range<usize>> = block.lines().collect();
    let is_row = |range: &&Range<usize>| {
        let line = block.text[(*range).clone()].trim();
        let pipes = line.matches('|').count();
        line.starts_with('|') && line.ends_with('|') && pipes > 2 || pipes > 1 && lines.len() > 1
    };
    let rows: Vec<&Range<usize>> = lines.iter().filter(is_row).collect();
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
    let is_boxed = block.text[(*first).clone()].trim().starts_with('|');
    if rows.len() < 2 && !is_boxed {
        return;
    }
    let text = |range: &Range<usize>| block.text[range.clone()].trim().to_owned();
    let is_delimiter =
        |line: &str| line.contains(['-', '–', '—']) && line.chars().all(|it| "|:-–—  \t\u{A0}".contains(it));
    let columns = cells(&text(first)).len();
    let corrected = format!("|{}", " --- |".repeat(columns));
    let kind = if is_delimiter(&text(first)) {
        "header"
    } else if rows.iter().any(|row| is_delimiter(&text(row))) {
        "delimiter"
    } else {
        "missing"
    };
    let place = block.place(&(first.start..last.end));
    found.correct(UNREAD_TABLE, kind, &place, &corrected);
}
