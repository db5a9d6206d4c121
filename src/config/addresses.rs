//! The sections of the site and their address segments.

use super::Site;
use crate::model::{Collection, Language, Slug};

/// A page that does not belong to an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The home page of a language.
    Home,
    /// The list of a collection.
    Collection(Collection),
    /// The directory of open government representatives.
    Representatives,
    /// The timeline of all dated items.
    Timeline,
    /// The list of topics.
    Topics,
    /// A topic, by its id.
    Topic(String),
}

impl Section {
    /// Returns the suffix of the id of its interface strings: `action-plans` in
    /// `section-action-plans`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Collection(collection) => collection.folder(),
            Self::Representatives => "representatives",
            Self::Timeline => "timeline",
            Self::Topics => "topics",
            Self::Topic(_) => "topic",
        }
    }
}

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
