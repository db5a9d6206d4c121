//! A line of YAML in its parts.

use std::ops::Range;

use super::proposal::Repair;

/// A line in its parts: `  - title: Le plan`.
pub(super) struct Line<'t> {
    pub(super) range: Range<usize>,
    /// Indentation and dashes.
    pub(super) lead: &'t str,
    /// Name with its colon and the spaces after it; empty if there is none.
    pub(super) name: &'t str,
    /// The rest.
    pub(super) value: &'t str,
}

impl<'t> Line<'t> {
    pub(super) fn new(text: &'t str, range: Range<usize>) -> Self {
        let line = text[range.clone()].trim_end();
        let mut lead = line.len() - line.trim_start_matches([' ', '\t']).len();
        while line[lead..].starts_with("- ") {
            lead += 2;
            lead += line[lead..].len() - line[lead..].trim_start_matches(' ').len();
        }
        let rest = &line[lead..];
        let is_name = |name: &str| !name.is_empty() && !name.contains(['"', '\'', '{', '[', '#']);
        let colon = rest.find(": ").filter(|at| is_name(&rest[..*at])).map(|at| at + 2);
        let name = colon.map_or(0, |at| at + rest[at..].len() - rest[at..].trim_start().len());
        let range = range.start..range.start + line.len();
        Self { range, lead: &line[..lead], name: &rest[..name], value: &rest[name..] }
    }

    /// Returns the text after the indentation, dashes included.
    pub(super) fn content(&self, text: &'t str) -> &'t str {
        text[self.range.clone()].trim_start_matches([' ', '\t'])
    }

    /// Returns the indentation.
    pub(super) fn indentation(&self) -> &'t str {
        let rest = self.lead.trim_start_matches([' ', '\t']);
        &self.lead[..self.lead.len() - rest.len()]
    }

    /// Returns `true` for a name whose value is on the lines below: `milestones:`.
    pub(super) fn opens(&self) -> bool {
        self.name.is_empty() && self.value.ends_with(':') && !self.value.contains(['{', '[', '"', '\'', ' '])
    }

    /// Returns the byte where the value begins.
    pub(super) fn value_start(&self) -> usize {
        self.range.start + self.lead.len() + self.name.len()
    }

    pub(super) fn repair(&self, reason: &'static str, certain: bool, name: &str, value: &str) -> Repair {
        let text = format!("{}{name}{value}", self.lead);
        Repair { reason, range: self.range.clone(), text, certain, quotes: false }
    }

    /// Returns the end of the value, with the lines below that continue it: they are indented more than the
    /// line, and neither name a field nor begin an item of a list.
    pub(super) fn end_with_continuation(&self, text: &str) -> usize {
        let mut end = self.range.end;
        for (start, line) in lines_below(text, self.range.end) {
            let next = Line::new(text, start..start + line.len());
            let is_inside = next.indentation().len() > self.indentation().len();
            let is_own = !next.name.is_empty() || next.opens() || next.lead.contains('-');
            if !is_inside || is_own || next.value.starts_with('#') {
                break;
            }
            end = next.range.end;
        }
        end
    }
}

/// Returns the lines below a byte that are not empty, each with its start.
pub(super) fn lines_below(text: &str, after: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut at = text[after..].find('\n').map_or(text.len(), |length| after + length + 1);
    let lines = text[at..].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    });
    lines.filter(|(_, line)| !line.trim().is_empty())
}

/// Returns the lines above a byte that are not empty, nearest first, without that of the byte.
pub(super) fn lines_above(text: &str, before: usize) -> impl Iterator<Item = Range<usize>> {
    let mut end = text[..before].rfind('\n');
    let next = move || {
        let line_end = end?;
        let start = text[..line_end].rfind('\n').map_or(0, |newline| newline + 1);
        end = start.checked_sub(1);
        Some(start..line_end)
    };
    std::iter::from_fn(next).filter(|range| !text[range.clone()].trim().is_empty())
}

/// Returns the range of the line of a byte.
pub(super) fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    start..text[at..].find('\n').map_or(text.len(), |length| at + length)
}
