//! The same page in the other languages.

use serde::Serialize;

use crate::{
    config::Section,
    model::{Address, Collection, ItemMeta, Language},
    render::{LocalizedText, PageInputs, PageKind},
    resolve::Availability,
};

/// The same page in a language.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// The language's tag, or `x-default`.
    pub lang: String,
    /// The whole address on the Web.
    pub href: String,
}

/// Where to go on in another language.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct LanguageSwitch {
    /// The language.
    pub lang: String,
    /// What the language calls itself.
    pub name: String,
    /// The way there, relative to this page.
    pub href: String,
    /// Whether that is this same page. Where it is not, the switch must say so.
    pub same: bool,
    /// What the page it leads to is called in its language, where it is not this same page.
    pub title: Option<String>,
    /// Why this page is not in that language, in the author's words.
    pub reason: Option<LocalizedText>,
}

/// The alternates and the switch of an item's page. Where the item has no page in a language, the
/// switch leads to the list that would contain it there, else to the home page.
pub(super) fn of_item(inputs: &mut PageInputs<'_>, meta: &ItemMeta) -> (Vec<Alternate>, Vec<LanguageSwitch>) {
    let key = meta.key();
    let (alternates, mut switch) = of_page(inputs, &PageKind::Item(key.clone()), &list_of(meta));
    let others = inputs.site().other_languages(inputs.language());
    for (language, other) in others.zip(&mut switch) {
        if !other.same && inputs.availability(&key, language) == Availability::ByChoice {
            other.reason = meta.common.reason.as_ref().and_then(|reason| inputs.localized(reason));
        }
    }
    (alternates, switch)
}

/// The list that contains an item.
fn list_of(meta: &ItemMeta) -> Section {
    match meta.collection {
        Collection::Commitments => Section::Collection(Collection::ActionPlans),
        Collection::Pages => Section::Home,
        collection => Section::Collection(collection),
    }
}

/// The alternates and the switch of page `number` of a section.
pub(super) fn of_section(
    inputs: &mut PageInputs<'_>,
    section: &Section,
    number: usize,
) -> (Vec<Alternate>, Vec<LanguageSwitch>) {
    of_page(inputs, &PageKind::of_section(section, number), section)
}

/// The alternates and the switch of a page; where a language does not have it, the switch leads to `section`.
fn of_page(
    inputs: &mut PageInputs<'_>,
    kind: &PageKind,
    section: &Section,
) -> (Vec<Alternate>, Vec<LanguageSwitch>) {
    let mut addresses = Vec::new();
    let mut switch = Vec::new();
    for &language in &inputs.site().languages {
        let address = inputs.page_address(kind, language);
        if language != inputs.language() {
            switch.push(match address {
                Some(address) => same_page(inputs, language, address),
                None => other_section(inputs, language, section),
            });
        }
        addresses.extend(address.map(|address| (language, address)));
    }
    (alternates(inputs, &addresses), switch)
}

/// The switch of a page that no other language has: it leads home.
pub(super) fn to_home_pages(inputs: &mut PageInputs<'_>) -> Vec<LanguageSwitch> {
    let others: Vec<Language> = inputs.site().other_languages(inputs.language()).collect();
    others.into_iter().map(|language| other_section(inputs, language, &Section::Home)).collect()
}

fn alternates(inputs: &PageInputs<'_>, addresses: &[(Language, &Address)]) -> Vec<Alternate> {
    let site = inputs.site();
    let base = site.base_url.as_str();
    let official = addresses.iter().find(|(language, _)| *language == site.official_language());
    let each = addresses.iter().map(|(language, address)| (language.to_string(), *address));
    let default = official.map(|(_, address)| ("x-default".to_owned(), *address));
    each.chain(default).map(|(lang, address)| Alternate { lang, href: address.on_web(base) }).collect()
}

fn same_page(inputs: &mut PageInputs<'_>, language: Language, address: &Address) -> LanguageSwitch {
    LanguageSwitch {
        lang: language.to_string(),
        name: inputs.endonym(language),
        href: inputs.href(address),
        same: true,
        title: None,
        reason: None,
    }
}

/// A switch to a section in another language, or to its home page where it has no such section.
fn other_section(inputs: &mut PageInputs<'_>, language: Language, section: &Section) -> LanguageSwitch {
    let address = inputs.section_address(section, language).cloned();
    let (section, address) = match address {
        Some(address) => (section, address),
        None => (&Section::Home, Address::page([language.as_str()])),
    };
    let title = inputs.string_in(language, &format!("section-{}", section.as_str()));
    LanguageSwitch {
        lang: language.to_string(),
        name: inputs.endonym(language),
        href: inputs.href(&address),
        same: false,
        title: Some(title),
        reason: None,
    }
}
