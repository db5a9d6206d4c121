//! The mark of a value, as templates write it.

use std::{cmp::Ordering, fmt};

use serde::{Serialize, Serializer};

use super::FROM;
use crate::render::Html;

/// Where a value was written. A template puts it on the element that shows the value, right after
/// the element's name: `<h1{{ title.src }}>`. Nothing where the words are no author's.
///
/// It says where, not what: values that differ in nothing else are the same, and it never enters a
/// page's key.
#[derive(Clone, Copy, Default)]
pub struct SourceAttribute(Option<(usize, usize)>);

impl SourceAttribute {
    /// The text of that number among its page's, so many bytes long; 0 for a value, of which the
    /// place as a whole is known.
    pub(in crate::render) fn new(text: usize, length: usize) -> Self {
        Self(Some((text, length)))
    }

    /// The mark as it stands in a start tag.
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
