//! Where a text stands in its file.

use std::ops::Range;

use crate::source::Span;

/// How far a place in a text can be told in the file that the text was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The text is these bytes of the file, as they are: every place is exact.
    Exact(Span),
    /// The text was unfolded from a field (a YAML block, an escaped string): the whole field is
    /// pointed at.
    Whole(Span),
}

impl Origin {
    /// The place of those bytes of the text.
    #[must_use]
    pub fn span(&self, range: &Range<usize>) -> Span {
        match self {
            Self::Exact(span) => span.within(range.start, range.end),
            Self::Whole(span) => *span,
        }
    }
}
