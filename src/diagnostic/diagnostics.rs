//! Problems found in one run.

use super::{Diagnostic, Location, Severity};
use crate::source::Sources;

/// A collection of problems. Stages add problems to it and continue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagnostics {
    diagnostics: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds all diagnostics of another collection.
    pub fn append(&mut self, mut other: Self) {
        self.diagnostics.append(&mut other.diagnostics);
    }

    /// Returns the number of diagnostics with that severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Returns `true` if there is an error: the site must not be published.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Returns `true` if there are no diagnostics.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Returns the diagnostics in the order found or, after [`sort`](Self::sort), in display order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// Sorts by file, location and code, and removes duplicates. The result does not depend on the
    /// order of work.
    pub fn sort(&mut self, sources: &Sources) {
        let path = |diagnostic: &Diagnostic| match &diagnostic.location {
            Location::Span(span) => sources.file(span.file).path().to_owned(),
            Location::Path(path) | Location::Address(path) => path.clone(),
        };
        let start = |diagnostic: &Diagnostic| match &diagnostic.location {
            Location::Span(span) => (span.start, span.end),
            Location::Path(_) | Location::Address(_) => (0, 0),
        };
        self.diagnostics.sort_by_cached_key(|diagnostic| {
            (path(diagnostic), start(diagnostic), diagnostic.code.id, format!("{:?}", diagnostic.message))
        });
        self.diagnostics.dedup();
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self { diagnostics: diagnostics.into_iter().collect() }
    }
}
