//! Where a problem is.

use crate::source::Span;

/// What a diagnostic points at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// A place in a text that was read.
    Span(Span),
    /// A file or folder as a whole, by its path from the root (one that could not be read, say).
    Path(String),
    /// A page of the site, by its address from the site's root, when no file is to blame.
    Address(String),
}

impl From<Span> for Location {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}
