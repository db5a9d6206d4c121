//! The reading of YAML with errors: everything that can be known of it.
//!
//! A line that can have been meant in one way only is read that way; the field of any other error is left
//! out. The author's file is not changed, and every span is of that file.

use std::ops::Range;

use super::{
    read::{Fault, parse_to_fault},
    repair::Repair,
};
use crate::{
    diagnostic::{Diagnostic, Location},
    source::{Node, Patched, Span},
};

/// Errors that are reported of a text at most. Each is found by reading the text again.
const MAX_ERRORS: usize = 8;

/// A text that was read.
pub struct Reading {
    /// Content; `None` if nothing can be known of it.
    pub node: Option<Node>,
    /// `true` if no field was left out.
    pub is_whole: bool,
    /// Syntax errors.
    pub problems: Vec<Diagnostic>,
}

/// Reads the YAML `text` at `place`, and goes on after an error where that is safe.
#[must_use]
pub fn read(text: &str, place: Span) -> Reading {
    let mut patched = Patched::new(text);
    let mut reading = Reading { node: None, is_whole: true, problems: Vec::new() };
    // End of what was changed: an error above it can follow from the change.
    let mut past = 0;
    while reading.problems.len() < MAX_ERRORS {
        let start = place.start as usize;
        let here = Span::new(place.file, start, start + patched.text().len());
        let Fault { problem, at, repair } = match parse_to_fault(patched.text(), here) {
            Ok(node) => {
                reading.node = Some(patched.unpatched_node(node, place));
                return reading;
            }
            Err(fault) => fault,
        };
        let certain = repair.filter(|repair| repair.certain);
        let range = match (&certain, at) {
            (Some(Repair { range, .. }), Some(_)) => Some(range.clone()),
            (None, Some(at)) => Some(entry_at(patched.text(), at)),
            (_, None) => None,
        };
        let range = range.filter(|range| range.start >= past);
        if range.is_some() || reading.problems.is_empty() {
            reading.problems.push(as_written(*problem, &patched, place));
        }
        let Some(range) = range else { break };
        match certain {
            Some(repair) => {
                past = range.start + repair.text.len();
                patched.replace(range, &repair.text);
            }
            None => {
                past = range.end;
                reading.is_whole = false;
                patched.empty(range);
            }
        }
    }
    reading.is_whole = false;
    reading
}

fn as_written(mut problem: Diagnostic, patched: &Patched, place: Span) -> Diagnostic {
    if let Location::Span(span) = &mut problem.location {
        *span = patched.unpatched_span(*span, place);
    }
    for fix in &mut problem.fix {
        fix.span = patched.unpatched_span(fix.span, place);
    }
    problem
}

/// Returns the range of the field of the whole text that a byte is in, or of the item of its list.
fn entry_at(text: &str, at: usize) -> Range<usize> {
    let begins = |line: &str| !line.trim().is_empty() && !line.starts_with([' ', '\t', '#', '}', ']']);
    let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let (mut start, mut offset) = (0, 0);
    for written in text.split_inclusive('\n') {
        if begins(written) {
            if offset > line {
                return start..offset;
            }
            start = offset;
        }
        offset += written.len();
    }
    start..text.len()
}
