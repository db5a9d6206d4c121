//! The sections of the site.

use crate::model::Collection;

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
