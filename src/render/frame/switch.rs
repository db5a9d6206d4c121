//! The same page in the other languages.

use serde::Serialize;

use crate::{
    config::Section,
    model::{Address, Collection, Head, Language},
    render::{Reads, Words},
    resolve::{Addresses, Availability},
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
pub struct Switch {
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
    pub reason: Option<Words>,
}

/// The alternates and the switch of an item's page. Where the item has no page in a language, the
/// switch leads to the list it would stand in there, else to the home page.
pub(super) fn of_item(reads: &mut Reads<'_>, head: &Head) -> (Vec<Alternate>, Vec<Switch>) {
    let key = head.key();
    let languages = reads.site().languages.clone();
    let mut found = Vec::new();
    let mut switch = Vec::new();
    for &language in &languages {
        let address = reads.item_address(&key, language).cloned();
        if language != reads.language() {
            switch.push(match &address {
                Some(address) => same(reads, language, address),
                None => {
                    let mut switch = elsewhere(reads, language, &list_of(head));
                    if reads.availability(&key, language) == Availability::ByChoice {
                        switch.reason = head.common.reason.as_ref().and_then(|reason| reads.words(reason));
                    }
                    switch
                }
            });
        }
        found.extend(address.map(|address| (language, address)));
    }
    (alternates(reads, &found), switch)
}

/// The list that an item stands in.
fn list_of(head: &Head) -> Section {
    match head.collection {
        Collection::Commitments => Section::Collection(Collection::ActionPlans),
        Collection::Pages => Section::Home,
        collection => Section::Collection(collection),
    }
}

/// The alternates and the switch of page `number` of a section.
pub(super) fn of_section(
    reads: &mut Reads<'_>,
    section: &Section,
    number: usize,
) -> (Vec<Alternate>, Vec<Switch>) {
    let languages = reads.site().languages.clone();
    let mut found = Vec::new();
    let mut switch = Vec::new();
    for &language in &languages {
        let address = reads.section_address(section, language).cloned();
        let address = address.filter(|_| number <= reads.list_pages(section, language));
        let address = address.map(|first| Addresses::list_page(&first, number));
        if language != reads.language() {
            switch.push(match &address {
                Some(address) => same(reads, language, address),
                None => elsewhere(reads, language, section),
            });
        }
        found.extend(address.map(|address| (language, address)));
    }
    (alternates(reads, &found), switch)
}

/// The switch of a page that no other language has: it leads home.
pub(super) fn to_homes(reads: &mut Reads<'_>) -> Vec<Switch> {
    let others: Vec<Language> = reads.site().other_languages(reads.language()).collect();
    others.into_iter().map(|language| elsewhere(reads, language, &Section::Home)).collect()
}

fn alternates(reads: &mut Reads<'_>, found: &[(Language, Address)]) -> Vec<Alternate> {
    let site = reads.site();
    let base = site.base_url.as_str();
    let official = found.iter().find(|(language, _)| *language == site.official_language());
    let each = found.iter().map(|(language, address)| (language.to_string(), address));
    let default = official.map(|(_, address)| ("x-default".to_owned(), address));
    each.chain(default).map(|(lang, address)| Alternate { lang, href: address.on_web(base) }).collect()
}

fn same(reads: &mut Reads<'_>, language: Language, address: &Address) -> Switch {
    Switch {
        lang: language.to_string(),
        name: reads.own_name(language),
        href: reads.href(address),
        same: true,
        title: None,
        reason: None,
    }
}

/// A switch to a section in another language, or to its home page where it has no such section.
fn elsewhere(reads: &mut Reads<'_>, language: Language, section: &Section) -> Switch {
    let address = reads.section_address(section, language).cloned();
    let (section, address) = match address {
        Some(address) => (section, address),
        None => (&Section::Home, Address::page([language.as_str()])),
    };
    let title = reads.say_in(language, &format!("section-{}", section.as_str()));
    Switch {
        lang: language.to_string(),
        name: reads.own_name(language),
        href: reads.href(&address),
        same: false,
        title: Some(title),
        reason: None,
    }
}
