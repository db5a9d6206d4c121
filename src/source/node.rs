//! Untyped YAML and TOML values.

use std::hash::{Hash, Hasher};

use super::{Span, Spanned};

/// A value as written, with its location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Content of the value.
    pub shape: Shape,
    /// Byte range of the value.
    pub span: Span,
    /// Comment on the same line, right after an unquoted value; `None` if there is none.
    pub comment: Option<Box<Spanned<String>>>,
}

/// Content of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// No value: `field:` alone, or `null`.
    Null,
    /// A word, number, date or text; its type is determined when it is converted.
    Scalar(Scalar),
    /// A sequence of values.
    List(Vec<Node>),
    /// Fields in source order. A duplicate field appears twice.
    Map(Vec<MapEntry>),
}

/// One `key: value` of a map.
pub type MapEntry = (Spanned<String>, Node);

/// A single value as written: `012` stays `012`, `no` stays `no`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scalar {
    /// The value, without quotes and with escapes decoded.
    pub text: String,
    /// `true` if it is quoted or a block scalar, and so always a text.
    pub quoted: bool,
}

/// Hashes the content alone, as [`Spanned`] does.
impl Hash for Node {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.shape.hash(state);
    }
}

impl Node {
    /// Creates a value with that content and location.
    #[must_use]
    pub fn new(shape: Shape, span: Span) -> Self {
        Self { shape, span, comment: None }
    }

    /// Returns the text of a scalar, or `None`.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.shape {
            Shape::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// Returns the fields of a map, or `None`.
    #[must_use]
    pub fn entries(&self) -> Option<&[MapEntry]> {
        match &self.shape {
            Shape::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// Returns `true` if there is no value.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.shape == Shape::Null
    }
}
