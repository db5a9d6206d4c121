//! Automatic fixes.

use crate::source::Span;

/// Replacement of a range of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Range to replace; an empty one inserts text.
    pub span: Span,
    /// Replacement text.
    pub text: String,
}
