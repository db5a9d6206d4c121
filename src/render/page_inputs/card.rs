//! The summary of an item that other pages show.

use serde::Serialize;

use super::PageInputs;
use crate::{model::ItemKey, render::LocalizedText};

/// The summary of an item that other pages show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Card {
    /// Title.
    pub title: LocalizedText,
    /// Summary, in one sentence.
    pub summary: Option<LocalizedText>,
    /// URL of its page, relative to the page that shows the card; `None` if it has no page.
    pub href: Option<String>,
    /// Language of its page; `None` if it is this page's language.
    pub lang: Option<String>,
    /// `true` if the item is announced but not yet in place.
    pub planned: bool,
}

/// A link to a page of the site; plain text if `href` is `None`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PageLink {
    /// Title of the target.
    pub title: LocalizedText,
    /// URL relative to this page; `None` if there is no page to link to.
    pub href: Option<String>,
    /// Language of the target page; `None` if it is this page's language.
    pub lang: Option<String>,
}

impl From<Card> for PageLink {
    fn from(card: Card) -> Self {
        Self { title: card.title, href: card.href, lang: card.lang }
    }
}

impl PageInputs<'_> {
    /// Returns the card of another item, linked to its page in this language, else in its official
    /// language. `None` if there is no such item, or if it has no title.
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
        self.key.fold("card", &(key, &card));
        Some(card)
    }

    /// Returns a link to an item, with its title as the text.
    pub fn link(&mut self, key: &ItemKey) -> Option<PageLink> {
        self.card(key).map(PageLink::from)
    }
}
