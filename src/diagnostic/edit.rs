//! What can be fixed without asking.

use crate::source::Span;

/// A place of a file and what is to stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The place; an empty one is where the text is put in.
    pub span: Span,
    /// What is to stand there.
    pub text: String,
}
