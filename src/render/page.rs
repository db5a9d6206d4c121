//! A page of the site.

use super::{PageInputs, View, pages};
use crate::{
    config::Section,
    model::{Address, Collection, ItemKey, Language},
};

/// A page: where it is and what it shows. What it looks like is worked out from what it reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it is.
    pub address: Address,
    /// The language of its words. The language choice and the page for a missing address speak all
    /// of the site's, and carry the official one.
    pub language: Language,
    /// What it shows.
    pub kind: PageKind,
}

/// The kinds of page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageKind {
    /// The site's root: a language to choose.
    LanguageChoice,
    /// What hosts show for an address that does not exist, in every language.
    NotFound,
    /// The home page of a language.
    Home,
    /// One page of the list of a collection, counted from 1.
    List {
        /// The collection.
        collection: Collection,
        /// Which page of the list.
        number: usize,
    },
    /// An item's page.
    Item(ItemKey),
    /// Everything dated.
    Timeline,
    /// The directory of open government representatives.
    Representatives,
    /// The list of topics.
    Topics,
    /// A topic, by its id.
    Topic(String),
    /// An address that once was: it leads to another.
    Alias(Address),
}

impl PageKind {
    /// The page of a section: that number of its list, from 1, where it is a collection.
    #[must_use]
    pub fn of_section(section: &Section, number: usize) -> Self {
        match section {
            Section::Home => Self::Home,
            Section::Collection(collection) => Self::List { collection: *collection, number },
            Section::Representatives => Self::Representatives,
            Section::Timeline => Self::Timeline,
            Section::Topics => Self::Topics,
            Section::Topic(id) => Self::Topic(id.clone()),
        }
    }

    /// Whether people come to it for what it says: not to be led on, or told that nothing is there.
    #[must_use]
    pub fn is_content(&self) -> bool {
        !matches!(self, Self::LanguageChoice | Self::NotFound | Self::Alias(_))
    }
}

impl Page {
    /// Gathers what the page shows. The page sees the portal only through `inputs`, which notes
    /// everything it hands out: what is not noted cannot be shown.
    #[must_use]
    pub fn gather<'p>(&self, inputs: &mut PageInputs<'p>) -> View<'p> {
        pages::gather(self, inputs)
    }
}
