//! The addresses of pages.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use super::problems;
use crate::{
    config::{Section, Site},
    diagnostic::{Diagnostic, Diagnostics},
    model::{Address, Collection, ItemKey, ItemMeta, Items, Language, Slug, Topic},
    source::{Span, Spanned},
};

/// The prefix of the last path segment of a list's pages from 2 on.
const LIST_PAGE: &str = "page-";

/// The addresses of items, of sections, and former addresses.
#[derive(Clone, Debug, Default)]
pub struct Addresses {
    items: BTreeMap<(ItemKey, Language), Address>,
    sections: BTreeMap<(Section, Language), Address>,
    aliases: BTreeMap<Address, Address>,
    pages: BTreeMap<Address, (ItemKey, Language)>,
    others: BTreeSet<Address>,
    hidden: BTreeMap<Address, ItemKey>,
}

/// Page at an address of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SitePage<'a> {
    /// An item's page in a language.
    Item(&'a ItemKey, Language),
    /// A page that is no item: a list, the home page.
    Other(&'a Address),
    /// The page that an item would have if it were public.
    Hidden(&'a ItemKey),
}

impl Addresses {
    /// Returns what is at a path from the site's root, with a slash at its end or without. A former
    /// address is that of the page that it redirects to.
    pub(super) fn at(&self, path: &str) -> Option<SitePage<'_>> {
        let trimmed = path.trim_end_matches('/');
        let page = Address::page(trimmed.split('/').filter(|_| !trimmed.is_empty()));
        [page, Address::file(path)].iter().find_map(|address| {
            let address = self.aliases.get(address).unwrap_or(address);
            let item = self.pages.get(address).map(|(key, language)| SitePage::Item(key, *language));
            item.or_else(|| self.others.get(address).map(SitePage::Other))
                .or_else(|| self.hidden.get(address).map(SitePage::Hidden))
        })
    }

    /// Adds the addresses that hidden items would have, to tell links to them from others.
    pub(super) fn with_hidden(mut self, site: &Site, hidden: &Items, public: &Items) -> Self {
        for meta in hidden.metas() {
            for &language in &site.languages {
                let of = |items| item_address(site, meta, items, language);
                if let Some(address) = of(hidden).or_else(|| of(public)) {
                    self.hidden.insert(address, meta.key());
                }
            }
        }
        self
    }

    /// Returns the address of an item's page; `None` if it has no page in that language.
    #[must_use]
    pub fn item(&self, key: &ItemKey, language: Language) -> Option<&Address> {
        self.items.get(&(key.clone(), language))
    }

    /// Returns the address of a section; `None` if the site does not have it.
    #[must_use]
    pub fn section(&self, section: &Section, language: Language) -> Option<&Address> {
        self.sections.get(&(section.clone(), language))
    }

    /// Returns every section with its language and address.
    pub fn sections(&self) -> impl Iterator<Item = (&Section, Language, &Address)> {
        self.sections.iter().map(|((section, language), address)| (section, *language, address))
    }

    /// Returns every item's page with its language and address.
    pub fn items(&self) -> impl Iterator<Item = (&ItemKey, Language, &Address)> {
        self.items.iter().map(|((key, language), address)| (key, *language, address))
    }

    /// Returns the address of page `number` of the list whose first page is at `first`.
    #[must_use]
    pub fn list_page(first: &Address, number: usize) -> Address {
        if number == 1 { first.clone() } else { first.join(&format!("{LIST_PAGE}{number}")) }
    }

    /// Returns `true` if an address is reserved for a list's pages from 2 on.
    pub(super) fn is_kept_for_list(&self, address: &Address) -> bool {
        let Some((list, page)) = address.as_str().trim_end_matches('/').rsplit_once('/') else {
            return false;
        };
        let number = page.strip_prefix(LIST_PAGE).and_then(|number| number.parse::<usize>().ok());
        let list = Address::page(list.split('/'));
        number.is_some() && self.sections.values().any(|section| *section == list)
    }

    /// Returns each former address with the current one.
    pub fn aliases(&self) -> impl Iterator<Item = (&Address, &Address)> {
        self.aliases.iter()
    }
}

/// The addresses assigned so far, with the location of the text each comes from.
struct AddressRegistry<'a> {
    taken: BTreeMap<Address, Option<Span>>,
    diagnostics: &'a mut Diagnostics,
}

impl AddressRegistry<'_> {
    /// Assigns an address. Reports it and returns `false` if it is already taken.
    fn take(&mut self, address: &Address, by: Option<Span>) -> bool {
        match self.taken.entry(address.clone()) {
            Entry::Vacant(free) => {
                free.insert(by);
                true
            }
            Entry::Occupied(taken) => {
                if let Some(span) = by {
                    let twice = Diagnostic::new(problems::DUPLICATE_ADDRESS, span)
                        .with("address", address.to_string());
                    self.diagnostics.push(match taken.get() {
                        Some(first) => twice.with_label(*first, "label-first-here"),
                        None => twice,
                    });
                }
                false
            }
        }
    }
}

/// Returns the address of an item's page in a language; `None` for a commitment whose plan is not in
/// `items`.
fn item_address(site: &Site, meta: &ItemMeta, items: &Items, language: Language) -> Option<Address> {
    let slug = own_slug(meta, language);
    let lang = language.as_str();
    match meta.collection {
        Collection::Pages => Some(Address::page([lang, slug])),
        Collection::Commitments => {
            let plan = items.meta(Collection::ActionPlans, &meta.id.parent()?)?;
            let segment = site.segment(&Section::Collection(Collection::ActionPlans), language);
            Some(Address::page([lang, segment, own_slug(plan, language), slug]))
        }
        collection => {
            let segment = site.segment(&Section::Collection(collection), language);
            Some(Address::page([lang, segment, slug]))
        }
    }
}

fn own_slug(meta: &ItemMeta, language: Language) -> &str {
    let own = meta.common.slug.as_ref().and_then(|slugs| slugs.get(language));
    own.map_or(meta.id.name(), Slug::as_str)
}

/// Returns the location of the text that the last path segment comes from.
fn slug_place(meta: &ItemMeta, language: Language) -> Span {
    let own = meta.common.slug.as_ref().and_then(|slugs| slugs.spanned(language));
    own.map_or(meta.declared, |slug| slug.span)
}

/// Assigns an address to every page, and reports conflicts.
pub(super) fn of(
    site: &Site,
    items: &Items,
    topics: &[Topic],
    has_page: impl Fn(&ItemKey, Language) -> bool,
    diagnostics: &mut Diagnostics,
) -> Addresses {
    let mut addresses = Addresses::default();
    let mut registry = AddressRegistry { taken: BTreeMap::new(), diagnostics };
    for &language in &site.languages {
        for section in sections(items, topics) {
            let segment = site.segment(&section, language);
            let address = match &section {
                Section::Home => Address::page([language.as_str()]),
                Section::Topic(id) => {
                    let list = site.segment(&Section::Topics, language);
                    let topic = topics.iter().find(|topic| topic.id.as_str() == id);
                    let slug = topic.and_then(|topic| topic.slug.as_ref()?.get(language)).map(Slug::as_str);
                    Address::page([language.as_str(), list, slug.unwrap_or(id)])
                }
                _ => Address::page([language.as_str(), segment]),
            };
            let by = match &section {
                Section::Topic(id) => {
                    topics.iter().find(|topic| topic.id.as_str() == id).map(|topic| topic.id.span)
                }
                _ => None,
            };
            if registry.take(&address, by) {
                addresses.sections.insert((section, language), address);
            }
        }
    }
    for meta in items.metas() {
        let key = meta.key();
        for &language in &site.languages {
            if !has_page(&key, language) {
                continue;
            }
            let Some(address) = item_address(site, meta, items, language) else { continue };
            let place = slug_place(meta, language);
            if addresses.is_kept_for_list(&address) {
                let kept = Diagnostic::new(problems::ADDRESS_OF_LIST, place);
                registry.diagnostics.push(kept.with("address", address.to_string()));
            } else if registry.take(&address, Some(place)) {
                addresses.items.insert((key.clone(), language), address);
            }
        }
    }
    aliases(site, items, &mut addresses, &mut registry);
    let pages = addresses.items.iter();
    addresses.pages =
        pages.map(|((key, language), address)| (address.clone(), (key.clone(), *language))).collect();
    addresses.others = addresses.sections.values().cloned().chain([Address::page([])]).collect();
    addresses
}

/// Adds the former addresses. They are published as redirects to the current ones.
fn aliases(site: &Site, items: &Items, addresses: &mut Addresses, registry: &mut AddressRegistry<'_>) {
    for meta in items.metas() {
        let Some(aliases) = &meta.common.aliases else { continue };
        for (language, olds) in aliases.iter() {
            let Some(target) = addresses.items.get(&(meta.key(), language)).cloned() else { continue };
            for Spanned { value: old, span } in olds {
                let path = old.strip_prefix(site.base_url.as_str()).unwrap_or(old);
                let Some(alias) = alias_address(path).filter(|alias| !addresses.is_kept_for_list(alias))
                else {
                    let bad = Diagnostic::new(problems::IMPOSSIBLE_ALIAS, *span).with("alias", old.as_str());
                    registry.diagnostics.push(bad);
                    continue;
                };
                if registry.take(&alias, Some(*span)) {
                    addresses.aliases.insert(alias, target.clone());
                }
            }
        }
    }
}

/// Converts an alias to an address: a path from the site's root, with or without percent-encoding, whose
/// segments can be names of folders on every system. `None` if it is anything else.
fn alias_address(alias: &str) -> Option<Address> {
    let alias = percent_encoding::percent_decode_str(alias).decode_utf8().ok()?;
    let parts: Vec<&str> = alias.trim_matches('/').split('/').collect();
    let fits = |part: &&str| {
        let plain = |letter: char| !letter.is_control() && !"\\:*?\"<>|#%".contains(letter);
        let whole = !part.trim().is_empty() && part.trim() == *part && !part.ends_with('.');
        whole && *part != ".." && part.chars().all(plain)
    };
    if !parts.iter().all(fits) {
        return None;
    }
    let last = parts.last()?;
    let is_file = [".html", ".htm", ".php", ".aspx"].iter().any(|ending| last.ends_with(ending));
    Some(if is_file { Address::file(parts.join("/")) } else { Address::page(parts) })
}

/// Returns the sections of the site: an empty collection has no list.
fn sections(items: &Items, topics: &[Topic]) -> Vec<Section> {
    let mut sections = vec![Section::Home, Section::Timeline];
    let listed = Collection::ALL.iter().filter(|c| !matches!(c, Collection::Commitments | Collection::Pages));
    let filled = listed.filter(|collection| items.metas().any(|meta| meta.collection == **collection));
    sections.extend(filled.map(|collection| Section::Collection(*collection)));
    if items.organizations.values().any(|item| item.facts.representative.is_some()) {
        sections.push(Section::Representatives);
    }
    if !topics.is_empty() {
        sections.push(Section::Topics);
        sections.extend(topics.iter().map(|topic| Section::Topic(topic.id.as_str().to_owned())));
    }
    sections
}
