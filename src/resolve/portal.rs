//! The resolved portal.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;

use super::{
    Addresses, Availability, Backlink, Derived, Files, HiddenReason, Moment, Outlines, PublishedAddress,
};
use crate::{
    config::Site,
    locale::Localization,
    model::{
        AnyRef, CollectionItem, Drawing, Item, ItemId, ItemKey, ItemMeta, Items, Language, OgpValue, Ref,
        Topic, Vocabulary,
    },
    source::Sources,
};

/// The resolved portal. It is immutable: pages are functions of it.
#[derive(Debug)]
pub struct Portal {
    /// All text files that were read.
    pub sources: Arc<Sources>,
    /// Settings from `site.toml`.
    pub site: Site,
    /// Day the portal is built for.
    pub today: Date,
    /// Locale and interface strings of each language of the site.
    pub localizations: BTreeMap<Language, Localization>,
    /// Public items: without drafts, scheduled and expired ones.
    pub items: Items,
    /// Topics, in the order listed.
    pub topics: Vec<Topic>,
    /// Values that commitments serve, in the order listed.
    pub values: Vec<OgpValue>,
    /// Addresses of pages.
    pub addresses: Addresses,
    /// Files that references can name: those of public items, and those of `static/`.
    pub files: Files,
    /// SVG files with active parts, and those that cannot be checked, by path.
    pub drawings: BTreeMap<String, Drawing>,
    /// Outline of each Markdown text.
    pub outlines: Outlines,
    /// Addresses published before, from `addresses.lock`.
    pub published: Vec<PublishedAddress>,
    /// Reason why each hidden item is not public on that day.
    pub hidden: BTreeMap<ItemKey, HiddenReason>,
    /// Hidden items.
    pub hidden_items: Items,
    pub(super) availability: BTreeMap<ItemKey, BTreeMap<Language, Availability>>,
    pub(super) derived: Derived,
}

impl Portal {
    /// Returns the site's languages, the official one first.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.site.languages
    }

    /// Returns the official language of the site.
    #[must_use]
    pub fn official_language(&self) -> Language {
        self.site.official_language()
    }

    /// Returns the item that a reference points to; `None` if the reference is dangling, which is
    /// reported by the resolve stage.
    #[must_use]
    pub fn get<T: CollectionItem>(&self, reference: &Ref<T>) -> Option<&Item<T>> {
        self.items.get(&reference.id)
    }

    /// Returns the item with that id.
    #[must_use]
    pub fn item<T: CollectionItem>(&self, id: &ItemId) -> Option<&Item<T>> {
        self.items.get(id)
    }

    /// Returns the metadata of the item that a reference points to.
    #[must_use]
    pub fn named(&self, reference: &AnyRef) -> Option<&ItemMeta> {
        self.items.meta(reference.collection, &reference.id)
    }

    /// Returns the metadata of an item.
    #[must_use]
    pub fn meta(&self, key: &ItemKey) -> Option<&ItemMeta> {
        self.items.meta(key.collection, &key.id)
    }

    /// Returns the availability of an item in a language.
    #[must_use]
    pub fn availability(&self, key: &ItemKey, language: Language) -> Availability {
        self.availability
            .get(key)
            .and_then(|languages| languages.get(&language).copied())
            .unwrap_or(Availability::Absent)
    }

    /// Returns the topic with that id.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id.as_str() == id)
    }

    /// Returns the value with that id.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<&OgpValue> {
        self.values.iter().find(|value| value.id == id)
    }

    /// Returns `true` if a vocabulary contains that term.
    #[must_use]
    pub fn knows(&self, vocabulary: Vocabulary, id: &str) -> bool {
        match vocabulary {
            Vocabulary::Topics => self.topic(id).is_some(),
            Vocabulary::Values => self.value(id).is_some(),
        }
    }

    /// Returns the data computed from items.
    #[must_use]
    pub fn derived(&self) -> &Derived {
        &self.derived
    }

    /// Returns the backlinks of an item, in order of collection and id.
    #[must_use]
    pub fn backlinks(&self, key: &ItemKey) -> &[Backlink] {
        self.derived.backlinks.get(key).map_or(&[], Vec::as_slice)
    }

    /// Returns the timeline of all dated items, earliest first.
    #[must_use]
    pub fn timeline(&self) -> &[Moment] {
        &self.derived.timeline
    }
}
