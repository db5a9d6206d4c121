//! The frame of the site around every page: title, menu, footer, and the notice required by law.

use serde::Serialize;

use super::section_link;
use crate::{
    config::{MenuEntry, Section},
    model::{Collection, ItemKey, MenuPlace, PageRole},
    render::{LocalizedText, PageInputs, PageLink, SourceAttribute},
};

/// The frame of the site around every page.
#[derive(Debug, Serialize)]
pub struct SiteFrame {
    /// Title of the portal.
    pub title: LocalizedText,
    /// URL of the home page in this language.
    pub home: String,
    /// Main menu.
    pub menu: Vec<MenuLink>,
    /// Sections of the portal: those of the main menu, then the others that have content.
    pub explore: Vec<PageLink>,
    /// Footer links, except those with a place of their own.
    pub footer: Vec<PageLink>,
    /// Contact page, if the portal has one.
    pub contact: Option<PageLink>,
    /// Organization that publishes the portal.
    pub publisher: Option<PageLink>,
    /// `true` if the portal is the official source of the texts it publishes.
    pub official: bool,
    /// Notice about the audience of pages in this language, where the law requires one.
    pub notice: Option<SiteNotice>,
    /// Locale in Open Graph's form (`fr_CA`).
    pub locale: String,
}

/// An entry of the main menu.
#[derive(Debug, Serialize)]
pub struct MenuLink {
    /// Its link.
    #[serde(flatten)]
    pub link: PageLink,
    /// The value of `aria-current`: `page` on the target page itself, `true` on pages of its section.
    pub current: Option<&'static str>,
}

/// The notice about the audience of pages in a second language.
#[derive(Debug, Serialize)]
pub struct SiteNotice {
    /// Text.
    pub text: String,
    /// Source of the text.
    pub src: SourceAttribute,
    /// Link to the page that explains it.
    pub link: PageLink,
}

/// Builds the site frame for a page of that section, or for that item's page.
pub(super) fn of(
    inputs: &mut PageInputs<'_>,
    section: Option<&Section>,
    item: Option<&ItemKey>,
) -> SiteFrame {
    let site = inputs.site();
    let home = crate::model::Address::page([inputs.language().as_str()]);
    SiteFrame {
        title: inputs.localized(&site.title).unwrap_or_else(|| LocalizedText::new("")),
        home: inputs.href(&home),
        menu: menu(inputs, section, item),
        explore: explore(inputs),
        footer: footer(inputs),
        contact: inputs
            .page_with_role(PageRole::Contact)
            .and_then(|page| inputs.card(&page))
            .map(PageLink::from),
        publisher: site
            .publisher
            .as_ref()
            .and_then(|publisher| inputs.card(&publisher.any().key()))
            .map(PageLink::from),
        official: site.is_official_source(),
        notice: notice(inputs),
        locale: inputs.locale().id().to_string().replace('-', "_"),
    }
}

fn menu(inputs: &mut PageInputs<'_>, section: Option<&Section>, item: Option<&ItemKey>) -> Vec<MenuLink> {
    let entries = menu_entries(inputs);
    let here = section.map(under);
    let mut menu = Vec::with_capacity(entries.len());
    for entry in &entries {
        let target = entry.section();
        let Some(link) = section_link(inputs, target) else { continue };
        let itself =
            item.is_none() && inputs.section_address(target, inputs.language()) == Some(inputs.address());
        let current = match here {
            _ if itself => Some("page"),
            Some(here) if here == target => Some("true"),
            _ => None,
        };
        menu.push(MenuLink { link, current });
    }
    for key in inputs.menu_pages(MenuPlace::Main) {
        let current = (item == Some(&key)).then_some("page");
        menu.extend(inputs.card(&key).map(|card| MenuLink { link: card.into(), current }));
    }
    menu
}

fn menu_entries(inputs: &PageInputs<'_>) -> Vec<MenuEntry> {
    let own = &inputs.site().menu;
    if own.is_empty() { MenuEntry::default_menu() } else { own.clone() }
}

/// Returns links to every section that exists, so that all are within reach of the home page whatever
/// the menu is.
fn explore(inputs: &mut PageInputs<'_>) -> Vec<PageLink> {
    let mut entries = menu_entries(inputs);
    let others: Vec<MenuEntry> = MenuEntry::all().filter(|entry| !entries.contains(entry)).collect();
    entries.extend(others);
    entries.iter().filter_map(|entry| section_link(inputs, entry.section())).collect()
}

/// Returns the menu section that a page of this section belongs to.
fn under(section: &Section) -> &Section {
    match section {
        Section::Topic(_) => &Section::Topics,
        Section::Collection(Collection::Commitments) => &Section::Collection(Collection::ActionPlans),
        section => section,
    }
}

/// Returns the pages placed in the footer menu, except the contact page and the page of the language
/// notice, which the footer links to separately.
fn footer(inputs: &mut PageInputs<'_>) -> Vec<PageLink> {
    let notice = inputs.site().notice.as_ref().and_then(|notice| notice.get(inputs.language()));
    let elsewhere = [inputs.page_with_role(PageRole::Contact), notice.map(|notice| notice.page.any().key())];
    let mut pages = inputs.menu_pages(MenuPlace::Footer);
    pages.retain(|page| !elsewhere.iter().flatten().any(|other| other == page));
    pages.iter().filter_map(|key| inputs.card(key)).map(PageLink::from).collect()
}

fn notice(inputs: &mut PageInputs<'_>) -> Option<SiteNotice> {
    let site = inputs.site();
    let notice = site.notice.as_ref()?.spanned(inputs.language())?;
    let page = inputs.card(&notice.page.any().key())?;
    let text = inputs.typeset(&notice.text);
    let src = inputs.src(notice.span);
    let title = LocalizedText { src, ..LocalizedText::new(inputs.typeset(&notice.link)) };
    Some(SiteNotice { text, src, link: PageLink { title, ..page.into() } })
}
