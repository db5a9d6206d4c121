//! The list of pages of the site.

use std::collections::BTreeMap;

use super::{Lists, Page, PageKind};
use crate::{
    model::{Address, Language},
    resolve::{Addresses, Portal},
};

/// The pages of the site by address, and the address of each page in each language.
#[derive(Clone, Debug, Default)]
pub struct SitePlan {
    pages: Vec<Page>,
    addresses: BTreeMap<PageKind, BTreeMap<Language, Address>>,
}

impl SitePlan {
    /// Plans the pages of a portal. Two pages never have the same address: the resolve stage gives unique
    /// addresses to items and sections.
    #[must_use]
    pub fn new(portal: &Portal, lists: &Lists) -> Self {
        let official = portal.official_language();
        if !portal.localizations.contains_key(&official) {
            return Self::default();
        }
        let mut pages = BTreeMap::new();
        let mut add = |address: Address, language: Language, kind: PageKind| {
            let page = Page { address: address.clone(), language, kind };
            pages.entry(address).or_insert(page);
        };
        add(Address::page([]), official, PageKind::LanguageChoice);
        add(Address::file("404.html"), official, PageKind::NotFound);
        for &language in portal.languages() {
            add(Address::file(format!("{language}/404.html")), language, PageKind::NotFound);
        }
        for (key, language, address) in portal.addresses.items() {
            add(address.clone(), language, PageKind::Item(key.clone()));
        }
        for (section, language, address) in portal.addresses.sections() {
            add(address.clone(), language, PageKind::of_section(section, 1));
        }
        for (section, language, address) in portal.addresses.sections() {
            for number in 2..=lists.page_count(&portal.site, section, language) {
                let kind = PageKind::of_section(section, number);
                add(Addresses::list_page(address, number), language, kind);
            }
        }
        for (alias, target) in portal.addresses.aliases() {
            let language = language_of(portal, target).unwrap_or(official);
            add(alias.clone(), language, PageKind::Alias(target.clone()));
        }
        let pages: Vec<Page> = pages.into_values().collect();
        let mut addresses: BTreeMap<PageKind, BTreeMap<Language, Address>> = BTreeMap::new();
        for page in pages.iter().filter(|page| page.kind.is_content()) {
            addresses.entry(page.kind.clone()).or_default().insert(page.language, page.address.clone());
        }
        Self { pages, addresses }
    }

    /// Returns every page, in order of address.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// Returns the page at that address.
    #[must_use]
    pub fn page(&self, address: &Address) -> Option<&Page> {
        let index = self.pages.binary_search_by(|page| page.address.cmp(address)).ok()?;
        self.pages.get(index)
    }

    /// Returns the address of the page of that kind in a language.
    #[must_use]
    pub fn address(&self, kind: &PageKind, language: Language) -> Option<&Address> {
        self.addresses.get(kind)?.get(&language)
    }

    /// Returns each page with content, with its address in every language that has it.
    pub fn translations(&self) -> impl Iterator<Item = (&PageKind, &BTreeMap<Language, Address>)> {
        self.addresses.iter()
    }
}

/// Returns the language that an address begins with.
fn language_of(portal: &Portal, address: &Address) -> Option<Language> {
    let tag = address.as_str().split('/').next()?;
    portal.languages().iter().copied().find(|language| language.as_str() == tag)
}
