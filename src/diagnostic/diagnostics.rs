//! The problems of one run.

use super::{Diagnostic, Location, Severity};
use crate::source::Sources;

/// Problems, collected. A stage adds what it finds and goes on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagnostics {
    diagnostics: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds all of another collection.
    pub fn append(&mut self, mut other: Self) {
        self.diagnostics.append(&mut other.diagnostics);
    }

    /// How many of that severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether the site must not be published.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// In the order found, or after [`sort`](Self::sort) in the order shown.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// Orders by file, place and code, and keeps one of each: the same on every run, whatever
    /// order the work was done in.
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
