//! Markdown fields.

use super::{Field, FieldContext, FieldReader, FieldType, Visitor};
use crate::source::Node;

/// Markdown in a YAML field rather than in a file of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Prose(String);

impl Prose {
    /// Returns the Markdown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Field for Prose {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let whole = reader.text(node);
        let node = whole.as_ref().unwrap_or(node);
        reader.parse(node, |text| (!text.trim().is_empty()).then(|| Self(text.to_owned())))
    }

    fn field_type() -> FieldType {
        FieldType::Prose
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        visitor.prose(context, self);
    }
}
