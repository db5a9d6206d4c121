//! The problems of a text, before its location in a file is known.

use std::ops::Range;

use super::{Origin, problems::MORE_PROBLEMS};
use crate::diagnostic::{Argument, Code, Diagnostic, Diagnostics};

/// A problem at a range of a text, before the text's location in its file is known.
#[derive(Debug)]
pub(super) struct Problem {
    code: &'static Code,
    range: Range<usize>,
    arguments: Vec<(&'static str, Argument)>,
    fix: Option<(Range<usize>, String)>,
}

impl Problem {
    pub(super) fn new(code: &'static Code, range: Range<usize>) -> Self {
        Self { code, range, arguments: Vec::new(), fix: None }
    }

    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    pub(super) fn with_count(mut self, name: &'static str, count: usize) -> Self {
        self.arguments.push((name, count.into()));
        self
    }

    /// Adds the nearest known name as an argument, or `none` for the message to select on.
    pub(super) fn with_nearest<'k>(self, written: &str, known: impl IntoIterator<Item = &'k str>) -> Self {
        let nearest = crate::diagnostic::nearest(written, known).unwrap_or("none").to_owned();
        self.with("nearest", &nearest)
    }

    /// Adds an edit that is safe to apply automatically.
    pub(super) fn with_fix(mut self, range: Range<usize>, text: impl Into<String>) -> Self {
        self.fix = Some((range, text.into()));
        self
    }

    fn into_diagnostic(self, origin: &Origin) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(self.code, origin.span(&self.range));
        // In a field of YAML, only the field's location is known.
        if let (Some((range, text)), Origin::Exact(_)) = (self.fix, origin) {
            diagnostic = diagnostic.with_fix(origin.span(&range), text);
        }
        self.arguments.into_iter().fold(diagnostic, |diagnostic, (name, value)| diagnostic.with(name, value))
    }
}

/// The problems of a text.
#[derive(Debug, Default)]
pub(super) struct Problems {
    kept: Vec<Problem>,
    /// Place of the first problem that is one too many.
    left_out: Option<Range<usize>>,
}

impl Problems {
    /// Maximum number of problems reported for one text: more would not help, and would take
    /// memory. If there are more, that is reported.
    const MAX_PROBLEMS: usize = 1000;

    pub(super) fn push(&mut self, problem: Problem) {
        if self.kept.len() < Self::MAX_PROBLEMS {
            self.kept.push(problem);
        } else if self.left_out.is_none() {
            self.left_out = Some(problem.range);
        }
    }

    /// Removes the problems that only follow from others: those of a text in these ranges.
    pub(super) fn remove_within(&mut self, ranges: &[Range<usize>]) {
        if !ranges.is_empty() {
            self.kept.retain(|problem| {
                let next = ranges.partition_point(|range| range.start <= problem.range.start);
                next.checked_sub(1).is_none_or(|at| ranges[at].end <= problem.range.start)
            });
        }
    }

    pub(super) fn report(self, origin: &Origin, diagnostics: &mut Diagnostics) {
        let more = self
            .left_out
            .map(|range| Problem::new(MORE_PROBLEMS, range).with_count("shown", Self::MAX_PROBLEMS));
        for problem in self.kept.into_iter().chain(more) {
            diagnostics.push(problem.into_diagnostic(origin));
        }
    }
}
