//! What other pages show of an item.

use serde::Serialize;

use super::PageInputs;
use crate::{model::ItemKey, render::LocalizedText};

/// What other pages show of an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Card {
    /// What it is called.
    pub title: LocalizedText,
    /// What it is, in one sentence.
    pub summary: Option<LocalizedText>,
    /// Its page, relative to the page that shows the card; `None` where it has none at all.
    pub href: Option<String>,
    /// The language of its page, where that is not this page's language.
    pub lang: Option<String>,
    /// Whether it is announced and not yet in place.
    pub planned: bool,
}

/// A link to a page of the site, or a name where there is none to lead to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PageLink {
    /// What it leads to.
    pub title: LocalizedText,
    /// The way there, relative to this page.
    pub href: Option<String>,
    /// The language of the page it leads to, where that is not this page's language.
    pub lang: Option<String>,
}

impl From<Card> for PageLink {
    fn from(card: Card) -> Self {
        Self { title: card.title, href: card.href, lang: card.lang }
    }
}

impl PageInputs<'_> {
    /// What this page shows of another item: its page in this language, else in its official one.
    pub fn card(&mut self, key: &ItemKey) -> Option<Card> {
        let meta = self.portal.meta(key)?;
        let official = meta.official_language(self.portal.official_language());
        let exact = self.portal.addresses.item(key, self.language);
        let address = exact.or_else(|| self.portal.addresses.item(key, official));
        let card = Card {
            title: self.localized(&meta.common.title)?,
            summary: meta.common.summary.as_ref().and_then(|summary| self.localized(summary)),
            href: address.map(|address| self.href(address)),
            lang: (exact.is_none() && address.is_some()).then(|| official.to_string()),
            planned: meta.common.planned,
        };
        self.key.fold("card", format!("{key} {card:?}"));
        Some(card)
    }

    /// A link to an item, by its title.
    pub fn link(&mut self, key: &ItemKey) -> Option<PageLink> {
        self.card(key).map(PageLink::from)
    }
}
