//! The reading of YAML with errors: everything that can be known of it.
//!
//! A line that can have been meant in one way only is read that way; the field of any other error is left
//! out. The author's file is not changed, and every span is of that file.

use super::{
    read::{Fault, parse_to_fault},
    repair::Repair,
};
use crate::{
    diagnostic::{Diagnostic, Location},
    source::{Node, Shape, Span},
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
    let mut patched = Patched { text: text.to_owned(), changes: Vec::new() };
    let mut reading = Reading { node: None, is_whole: true, problems: Vec::new() };
    let mut past = 0;
    while reading.problems.len() < MAX_ERRORS {
        let here = Span::new(place.file, place.start as usize, place.start as usize + patched.text.len());
        let Fault { problem, at, repair } = match parse_to_fault(&patched.text, here) {
            Ok(node) => {
                reading.node = Some(patched.unpatched_node(node, place));
                return reading;
            }
            Err(fault) => fault,
        };
        let change = match (at, repair.filter(|repair| repair.certain)) {
            (Some(_), Some(repair)) => Some(repair),
            (Some(at), None) => {
                reading.is_whole = false;
                Some(patched.without_entry(at))
            }
            (None, _) => None,
        };
        // An error above what was already changed can follow from that change.
        let change = change.filter(|change| change.range.start >= past);
        if change.is_some() || reading.problems.is_empty() {
            reading.problems.push(patched.unpatched_problem(problem, place));
        }
        let Some(change) = change else { break };
        past = change.range.start + change.text.len();
        patched.apply(&change);
    }
    reading.is_whole = false;
    reading
}

/// A text with changes, in the order they were made.
struct Patched {
    text: String,
    changes: Vec<Change>,
}

/// The replacement of bytes by others.
struct Change {
    start: usize,
    old: usize,
    new: usize,
}

impl Patched {
    fn apply(&mut self, repair: &Repair) {
        let written = &self.text[repair.range.clone()];
        let same = |a: &str, b: &str| a.chars().zip(b.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        let before: usize = same(written, &repair.text);
        let (rest, put) = (&written[before..], &repair.text[before..]);
        let reversed = |text: &str| text.chars().rev().collect::<String>();
        let after: usize = same(&reversed(rest), &reversed(put));
        self.changes.push(Change {
            start: repair.range.start + before,
            old: rest.len() - after,
            new: put.len() - after,
        });
        self.text.replace_range(repair.range.clone(), &repair.text);
    }

    /// Returns the change that empties the field of the whole text that a byte is in, or the item of its list.
    fn without_entry(&self, at: usize) -> Repair {
        let begins = |line: &str| !line.trim().is_empty() && !line.starts_with([' ', '\t', '#', '}', ']']);
        let line = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let (mut start, mut end, mut offset) = (0, self.text.len(), 0);
        for written in self.text.split_inclusive('\n') {
            if begins(written) {
                if offset <= line {
                    start = offset;
                } else {
                    end = offset;
                    break;
                }
            }
            offset += written.len();
        }
        let emptied = self.text[start..end].chars().flat_map(|letter| {
            let kept = if matches!(letter, '\n' | '\r') { letter } else { ' ' };
            std::iter::repeat_n(kept, letter.len_utf8())
        });
        let text = emptied.collect();
        Repair { reason: "yaml-other", range: start..end, text, certain: false, quotes: false }
    }

    /// Returns the byte of the text as it was written.
    fn unpatched(&self, position: usize) -> usize {
        self.changes.iter().rev().fold(position, |position, change| match position {
            _ if position >= change.start + change.new => position - change.new + change.old,
            _ if position > change.start => position.min(change.start + change.old),
            _ => position,
        })
    }

    fn unpatched_span(&self, span: Span, place: Span) -> Span {
        let base = place.start as usize;
        let start = self.unpatched(span.start as usize - base);
        let end = self.unpatched(span.end as usize - base);
        place.within(start, end.max(start))
    }

    fn unpatched_problem(&self, mut problem: Diagnostic, place: Span) -> Diagnostic {
        if let Location::Span(span) = &mut problem.location {
            *span = self.unpatched_span(*span, place);
        }
        for fix in &mut problem.fix {
            fix.span = self.unpatched_span(fix.span, place);
        }
        problem
    }

    fn unpatched_node(&self, node: Node, place: Span) -> Node {
        if self.changes.is_empty() {
            return node;
        }
        let shape = match node.shape {
            Shape::List(nodes) => {
                Shape::List(nodes.into_iter().map(|node| self.unpatched_node(node, place)).collect())
            }
            Shape::Map(entries) => Shape::Map(
                entries
                    .into_iter()
                    .map(|(mut key, node)| {
                        key.span = self.unpatched_span(key.span, place);
                        (key, self.unpatched_node(node, place))
                    })
                    .collect(),
            ),
            shape => shape,
        };
        let comment = node.comment.map(|mut comment| {
            comment.span = self.unpatched_span(comment.span, place);
            comment
        });
        Node { shape, span: self.unpatched_span(node.span, place), comment }
    }
}
