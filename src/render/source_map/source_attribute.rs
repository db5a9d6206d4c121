//! The source mark of a value, as templates output it.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
};

use serde::{Serialize, Serializer};

use super::FROM;
use crate::render::Html;

/// The location where a value was written. A template outputs it on the element that shows the
/// value, right after the tag name: `<h1{{ title.src }}>`. Empty if the text is not from an author.
///
/// It is metadata: values that differ only in location are equal, and it is not part of a page's
/// key.
#[derive(Clone, Copy, Default)]
pub struct SourceAttribute(Option<(usize, usize)>);

impl SourceAttribute {
    /// Creates the mark of the page's text with that number and length in bytes; length 0 for a
    /// value, which is located as a whole.
    pub(in crate::render) fn new(text: usize, length: usize) -> Self {
        Self(Some((text, length)))
    }

    /// Returns the mark as an attribute in a start tag.
    #[must_use]
    pub fn attribute(&self) -> String {
        self.0.map(|(text, length)| format!(" {FROM}=\"{text}:0-{length}\"")).unwrap_or_default()
    }
}

impl Serialize for SourceAttribute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Html(self.attribute()).serialize(serializer)
    }
}

impl fmt::Debug for SourceAttribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Src")
    }
}

impl PartialEq for SourceAttribute {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for SourceAttribute {}

impl Hash for SourceAttribute {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl PartialOrd for SourceAttribute {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SourceAttribute {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}
