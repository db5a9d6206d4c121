//! The alternates of a page and its language switch.

use serde::Serialize;

use crate::{
    config::Section,
    model::{Address, Collection, ItemMeta, Language},
    render::{LocalizedText, PageInputs, PageKind},
    resolve::Availability,
};

/// A page in a language.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// Language tag, or `x-default`.
    pub lang: String,
    /// Absolute URL.
    pub href: String,
}

/// A link of the language switch.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct LanguageSwitch {
    /// Language tag.
    pub lang: String,
    /// Name of the language, in that language.
    pub name: String,
    /// URL relative to this page.
    pub href: String,
    /// `true` if the target is this page in the other language. If not, the switch must say so.
    pub same: bool,
    /// `true` if the text of the target is not in that language, because it is not translated.
    pub untranslated: bool,
    /// Title of the target in its language; `None` if it is this page.
    pub title: Option<String>,
    /// The author's reason why this page is not in that language.
    pub reason: Option<LocalizedText>,
}

/// Returns the alternates and the switch of an item's page. If the item has no page in a language,
/// the switch links to the list it would be in, else to the home page.
pub(super) fn of_item(inputs: &mut PageInputs<'_>, meta: &ItemMeta) -> (Vec<Alternate>, Vec<LanguageSwitch>) {
    let key = meta.key();
    let kind = PageKind::Item(key.clone());
    let (addresses, mut switch) = of_page(inputs, &kind, &list_of(meta));
    let others = inputs.site().other_languages(inputs.language());
    for (language, other) in others.zip(&mut switch) {
        match inputs.availability(&key, language) {
            Availability::ByChoice if !other.same => {
                other.reason = meta.common.reason.as_ref().and_then(|reason| inputs.localized(reason));
            }
            Availability::Fallback { .. } => other.untranslated = true,
            _ => {}
        }
    }
    // A page around a text in another language is no page in its own language for a search engine.
    let mut is_written =
        |language| !matches!(inputs.availability(&key, language), Availability::Fallback { .. });
    let mut written: Vec<_> = addresses.into_iter().filter(|(language, _)| is_written(*language)).collect();
    if written.iter().all(|(language, _)| *language != inputs.language()) {
        written.clear();
    }
    (alternates(inputs, &written), switch)
}

/// Returns the section that lists an item.
fn list_of(meta: &ItemMeta) -> Section {
    match meta.collection {
        Collection::Commitments => Section::Collection(Collection::ActionPlans),
        Collection::Pages => Section::Home,
        collection => Section::Collection(collection),
    }
}

/// Returns the alternates and the switch of page `number` of a section.
pub(super) fn of_section(
    inputs: &mut PageInputs<'_>,
    section: &Section,
    number: usize,
) -> (Vec<Alternate>, Vec<LanguageSwitch>) {
    let (addresses, switch) = of_page(inputs, &PageKind::of_section(section, number), section);
    (alternates(inputs, &addresses), switch)
}

/// Returns the addresses and the switch of a page. If a language does not have it, the switch links to
/// `section`.
fn of_page<'p>(
    inputs: &mut PageInputs<'p>,
    kind: &PageKind,
    section: &Section,
) -> (Vec<(Language, &'p Address)>, Vec<LanguageSwitch>) {
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
    (addresses, switch)
}

/// Returns the switch of a page that exists in no other language: it links to the home pages.
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
        untranslated: false,
        title: None,
        reason: None,
    }
}

/// Builds a switch link to a section in another language, or to the home page if the section has no
/// page there.
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
        untranslated: false,
        title: Some(title),
        reason: None,
    }
}
