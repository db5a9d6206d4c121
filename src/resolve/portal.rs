//! The portal: everything the site is made of, settled.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;

use super::{Addresses, Availability, Backlink, Derived, HiddenReason, Moment, Outlines, PublishedAddress};
use crate::{
    config::Site,
    locale::Localization,
    model::{
        AnyRef, CollectionItem, Item, ItemId, ItemKey, ItemMeta, Items, Language, OgpValue, Ref, Topic,
        Vocabulary,
    },
    source::Sources,
};

/// The whole portal. Nothing in it changes again: pages are functions of it.
#[derive(Debug)]
pub struct Portal {
    /// Every file that was read.
    pub sources: Arc<Sources>,
    /// What `site.toml` says.
    pub site: Site,
    /// The day that everything that depends on time is worked out for.
    pub today: Date,
    /// How each language of the site writes, and what its pages say.
    pub localizations: BTreeMap<Language, Localization>,
    /// Every item, drafts and those not yet or no longer public left out.
    pub items: Items,
    /// The topics, in the order listed.
    pub topics: Vec<Topic>,
    /// The values that commitments serve, in the order listed.
    pub values: Vec<OgpValue>,
    /// Where every page is.
    pub addresses: Addresses,
    /// What the Markdown of each text is made of.
    pub outlines: Outlines,
    /// The addresses that were published before, as `addresses.lock` records them.
    pub published: Vec<PublishedAddress>,
    /// What is not public on that day, and why: drafts, what is to come and what is over.
    pub hidden: BTreeMap<ItemKey, HiddenReason>,
    /// Those items themselves, for those who work on them.
    pub hidden_items: Items,
    pub(super) availability: BTreeMap<ItemKey, BTreeMap<Language, Availability>>,
    pub(super) derived: Derived,
}

impl Portal {
    /// The site's languages, the official one first.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.site.languages
    }

    /// The official language of the site.
    #[must_use]
    pub fn official_language(&self) -> Language {
        self.site.official_language()
    }

    /// The item that is named; `None` only where the name dangled, which has been reported.
    #[must_use]
    pub fn get<T: CollectionItem>(&self, reference: &Ref<T>) -> Option<&Item<T>> {
        self.items.get(&reference.id)
    }

    /// The item of that id.
    #[must_use]
    pub fn item<T: CollectionItem>(&self, id: &ItemId) -> Option<&Item<T>> {
        self.items.get(id)
    }

    /// What all items have, of the item that is named.
    #[must_use]
    pub fn named(&self, reference: &AnyRef) -> Option<&ItemMeta> {
        self.items.meta(reference.collection, &reference.id)
    }

    /// What all items have, of one item.
    #[must_use]
    pub fn meta(&self, key: &ItemKey) -> Option<&ItemMeta> {
        self.items.meta(key.collection, &key.id)
    }

    /// How an item exists in a language.
    #[must_use]
    pub fn availability(&self, key: &ItemKey, language: Language) -> Availability {
        self.availability
            .get(key)
            .and_then(|languages| languages.get(&language).copied())
            .unwrap_or(Availability::Absent)
    }

    /// The topic of that id.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id.as_str() == id)
    }

    /// The value of that id.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<&OgpValue> {
        self.values.iter().find(|value| value.id == id)
    }

    /// Whether a vocabulary has that word.
    #[must_use]
    pub fn knows(&self, vocabulary: Vocabulary, id: &str) -> bool {
        match vocabulary {
            Vocabulary::Topics => self.topic(id).is_some(),
            Vocabulary::Values => self.value(id).is_some(),
        }
    }

    /// What is worked out from the items.
    #[must_use]
    pub fn derived(&self) -> &Derived {
        &self.derived
    }

    /// The items that name this one, and in which field, in the order of their collections and ids.
    #[must_use]
    pub fn backlinks(&self, key: &ItemKey) -> &[Backlink] {
        self.derived.backlinks.get(key).map_or(&[], Vec::as_slice)
    }

    /// Everything dated, from the first day to the last.
    #[must_use]
    pub fn timeline(&self) -> &[Moment] {
        &self.derived.timeline
    }
}
