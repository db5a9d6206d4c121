//! The address segments of the sections.

use super::{Section, Site};
use crate::model::{Language, Slug};

/// Returns the default segments, in French and English. A site in a third language has the English
/// ones unless it sets its own in `site.toml`. They must not change once published.
fn default_segment(section: &Section) -> (&'static str, &'static str) {
    match section {
        Section::Home | Section::Topic(_) => ("", ""),
        Section::Collection(collection) => collection.default_segments(),
        Section::Representatives => ("repondants", "representatives"),
        Section::Timeline => ("chronologie", "timeline"),
        Section::Topics => ("sujets", "topics"),
    }
}

impl Site {
    /// Returns the segment of a section in a language; empty for the home page, whose address is
    /// the language's folder, and for topics, which have their own slugs.
    #[must_use]
    pub fn segment(&self, section: &Section, language: Language) -> &str {
        let own = match section {
            Section::Collection(collection) => {
                let settings = self.collections.as_ref().and_then(|collections| collections.of(*collection));
                settings.and_then(|settings| settings.segment.as_ref()?.get(language)).map(Slug::as_str)
            }
            _ => None,
        };
        let (french, english) = default_segment(section);
        own.unwrap_or(if language == Language::FRENCH { french } else { english })
    }
}
