//! Location of a problem.

use crate::source::Span;

/// Location of a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// A range in a source text.
    Span(Span),
    /// A whole file or folder, by its path from the root (a file that cannot be read, for example).
    Path(String),
    /// A page, by its address from the site's root, if the problem has no source file.
    Address(String),
}

impl From<Span> for Location {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}
