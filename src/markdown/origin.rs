//! The origin of a text in its file.

use std::ops::Range;

use crate::source::Span;

/// The mapping from a text to the file that it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The text is this span of the file, unchanged: every location is exact.
    Exact(Span),
    /// The text is the value of a field (a YAML block, an escaped string): every location is the
    /// whole field.
    Whole(Span),
}

impl Origin {
    /// Returns the location of a byte range of the text.
    #[must_use]
    pub fn span(&self, range: &Range<usize>) -> Span {
        match self {
            Self::Exact(span) => span.within(range.start, range.end),
            Self::Whole(span) => *span,
        }
    }
}
