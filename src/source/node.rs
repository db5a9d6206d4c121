//! What an author wrote in YAML or TOML, before it has a type.

use super::{Span, Spanned};

/// A value as written, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What was written.
    pub shape: Shape,
    /// Where, from its first byte to its last.
    pub span: Span,
}

/// The shapes a value can be written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing: `field:` with no value, or `null`.
    Null,
    /// A word, a number, a date, a sentence: distinguished when it is read as a type.
    Scalar(Scalar),
    /// Values in order.
    List(Vec<Node>),
    /// Fields in the order written. A field given twice stands here twice.
    Map(Vec<MapEntry>),
}

/// One `key: value` of a map.
pub type MapEntry = (Spanned<String>, Node);

/// A single value in its author's spelling: `012` stays `012`, `no` stays `no`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The value, without quotes and with escapes undone.
    pub text: String,
    /// Written in quotes or as a block, and so a text whatever it looks like.
    pub quoted: bool,
}

impl Node {
    /// A value of that shape at that place.
    #[must_use]
    pub fn new(shape: Shape, span: Span) -> Self {
        Self { shape, span }
    }

    /// The scalar's text, if this is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.shape {
            Shape::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The fields, if this is a map.
    #[must_use]
    pub fn entries(&self) -> Option<&[MapEntry]> {
        match &self.shape {
            Shape::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.shape == Shape::Null
    }
}
