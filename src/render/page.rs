//! A page of the site.

use super::{PageInputs, View, pages};
use crate::{
    config::Section,
    model::{Address, Collection, ItemKey, Language},
};

/// A page: its address, language and kind. Its content is computed from its inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its address.
    pub address: Address,
    /// The language of its text. The language choice and the root's 404 page are in all of the site's
    /// languages; this is then the official one.
    pub language: Language,
    /// Its kind.
    pub kind: PageKind,
}

/// The kinds of page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// The site's root, where the visitor chooses a language.
    LanguageChoice,
    /// The 404 page: the root's in every language, a language folder's in that language.
    NotFound,
    /// The home page of a language.
    Home,
    /// One page of the list of a collection.
    List {
        /// The collection.
        collection: Collection,
        /// The number of the page, from 1.
        number: usize,
    },
    /// An item's page.
    Item(ItemKey),
    /// The timeline of all dated items.
    Timeline,
    /// The directory of open government representatives.
    Representatives,
    /// The list of topics.
    Topics,
    /// A topic, by its id.
    Topic(String),
    /// A former address, which redirects to this one.
    Alias(Address),
}

impl PageKind {
    /// Returns the kind of the page of a section: for a collection, page `number` of its list, from 1.
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

    /// Returns `true` if the page has content of its own: it is not a language choice, a redirect
    /// or a 404 page.
    #[must_use]
    pub fn is_content(&self) -> bool {
        !matches!(self, Self::LanguageChoice | Self::NotFound | Self::Alias(_))
    }
}

impl Page {
    /// Gathers the page's view. The page sees the portal only through `inputs`, which adds
    /// everything it returns to the page's key.
    #[must_use]
    pub fn gather<'p>(&self, inputs: &mut PageInputs<'p>) -> View<'p> {
        pages::gather(self, inputs)
    }
}
