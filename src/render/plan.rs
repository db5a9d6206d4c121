//! Which pages the site has.

use std::collections::BTreeMap;

use super::{Lists, Page, PageKind};
use crate::{
    config::Section,
    model::{Address, Language},
    resolve::{Addresses, Portal},
};

/// Every page, in the order of addresses. Two pages can never have one address: those of items and
/// sections are told apart when the portal is settled.
#[must_use]
pub fn plan(portal: &Portal, lists: &Lists) -> Vec<Page> {
    let official = portal.official_language();
    if !portal.localizations.contains_key(&official) {
        return Vec::new();
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
        add(address.clone(), language, section_page(section));
    }
    for (section, language, address) in portal.addresses.sections() {
        let Section::Collection(collection) = section else { continue };
        for number in 2..=lists.page_count(&portal.site, section, language) {
            let kind = PageKind::List { collection: *collection, number };
            add(Addresses::list_page(address, number), language, kind);
        }
    }
    for (alias, target) in portal.addresses.aliases() {
        let language = language_of(portal, target).unwrap_or(official);
        add(alias.clone(), language, PageKind::Alias(target.clone()));
    }
    pages.into_values().collect()
}

fn section_page(section: &Section) -> PageKind {
    match section {
        Section::Home => PageKind::Home,
        Section::Collection(collection) => PageKind::List { collection: *collection, number: 1 },
        Section::Representatives => PageKind::Representatives,
        Section::Timeline => PageKind::Timeline,
        Section::Topics => PageKind::Topics,
        Section::Topic(id) => PageKind::Topic(id.clone()),
    }
}

/// The language that an address begins with.
fn language_of(portal: &Portal, address: &Address) -> Option<Language> {
    let tag = address.as_str().split('/').next()?;
    portal.languages().iter().copied().find(|language| language.as_str() == tag)
}
