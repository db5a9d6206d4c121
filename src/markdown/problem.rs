//! The problems of a text, before its location in a file is known.

use std::ops::Range;

use super::Origin;
use crate::diagnostic::{Argument, Code, Diagnostic, Diagnostics};

/// A problem at a range of a text, before the text's location in its file is known.
#[derive(Debug)]
pub(super) struct Problem {
    code: &'static Code,
    range: Range<usize>,
    arguments: Vec<(&'static str, Argument)>,
}

impl Problem {
    pub(super) fn new(code: &'static Code, range: Range<usize>) -> Self {
        Self { code, range, arguments: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Adds the nearest known name as an argument, or `none` for the message to select on.
    pub(super) fn with_nearest<'k>(self, written: &str, known: impl IntoIterator<Item = &'k str>) -> Self {
        let nearest = crate::diagnostic::nearest(written, known).unwrap_or("none").to_owned();
        self.with("nearest", &nearest)
    }

    fn into_diagnostic(self, origin: &Origin) -> Diagnostic {
        let diagnostic = Diagnostic::new(self.code, origin.span(&self.range));
        self.arguments.into_iter().fold(diagnostic, |diagnostic, (name, value)| diagnostic.with(name, value))
    }
}

/// The problems of a text.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    /// Maximum number of problems reported for one text: more would not help, and would take
    /// memory.
    const MAX_PROBLEMS: usize = 1000;

    pub(super) fn push(&mut self, problem: Problem) {
        if self.0.len() < Self::MAX_PROBLEMS {
            self.0.push(problem);
        }
    }

    pub(super) fn report(self, origin: &Origin, diagnostics: &mut Diagnostics) {
        for problem in self.0 {
            diagnostics.push(problem.into_diagnostic(origin));
        }
    }
}
