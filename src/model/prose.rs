//! Markdown in a field.

use super::{Expects, Field, Reading, Seat, Visitor};
use crate::source::Node;

/// Markdown written in a field of YAML rather than in a file of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose(String);

impl Prose {
    /// The Markdown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Field for Prose {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        reading.parse(node, |text| (!text.trim().is_empty()).then(|| Self(text.to_owned())))
    }

    fn expects() -> Expects {
        Expects::Prose
    }

    fn visit(&self, seat: Seat, visitor: &mut dyn Visitor) {
        visitor.prose(seat, self);
    }
}
