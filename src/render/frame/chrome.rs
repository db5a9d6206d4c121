//! What is around every page: the site's name, its menu, its footer, and what the law asks for.

use serde::Serialize;

use super::section_link;
use crate::{
    config::{MenuEntry, Section},
    model::{Collection, ItemKey, MenuPlace, PageRole},
    render::{LocalizedText, PageInputs, PageLink, SourceAttribute},
};

/// What is around every page.
#[derive(Debug, Serialize)]
pub struct SiteFrame {
    /// What the portal is called.
    pub title: LocalizedText,
    /// The way to the home page of this language.
    pub home: String,
    /// What the main menu leads to.
    pub menu: Vec<MenuLink>,
    /// The pages that the footer leads to, besides those it leads to in another place.
    pub footer: Vec<PageLink>,
    /// How to get in touch, where there is a page for it.
    pub contact: Option<PageLink>,
    /// Who publishes the portal.
    pub publisher: Option<PageLink>,
    /// Whether it is the official source of the texts it publishes.
    pub official: bool,
    /// What pages in this language say of who they are for, where the law asks for it.
    pub notice: Option<SiteNotice>,
    /// The conventions this language follows, as Open Graph writes them (`fr_CA`).
    pub locale: String,
}

/// An entry of the main menu.
#[derive(Debug, Serialize)]
pub struct MenuLink {
    /// Where it leads.
    #[serde(flatten)]
    pub link: PageLink,
    /// The value of `aria-current`: `page` on the very page, `true` on those under it.
    pub current: Option<&'static str>,
}

/// What pages in a second language say of who they are for.
#[derive(Debug, Serialize)]
pub struct SiteNotice {
    /// Who may consult them.
    pub text: String,
    /// Where they were written.
    pub src: SourceAttribute,
    /// The page that explains it.
    pub link: PageLink,
}

/// The menu of a site that does not set its own.
const DEFAULT_MENU: &[MenuEntry] = &[
    MenuEntry::Declarations,
    MenuEntry::ActionPlans,
    MenuEntry::Achievements,
    MenuEntry::Consultations,
    MenuEntry::Organizations,
    MenuEntry::Timeline,
];

/// What is around a page in that section, or around that item's page.
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
    let own = &inputs.site().menu;
    let entries = if own.is_empty() { DEFAULT_MENU } else { own };
    let here = section.map(under);
    let mut menu = Vec::with_capacity(entries.len());
    for entry in entries {
        let target = section_of(*entry);
        let Some(link) = section_link(inputs, &target) else { continue };
        let itself =
            item.is_none() && inputs.section_address(&target, inputs.language()) == Some(inputs.address());
        let current = match here {
            _ if itself => Some("page"),
            Some(here) if *here == target => Some("true"),
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

/// The menu's section that a page of this section is under.
fn under(section: &Section) -> &Section {
    match section {
        Section::Topic(_) => &Section::Topics,
        Section::Collection(Collection::Commitments) => &Section::Collection(Collection::ActionPlans),
        section => section,
    }
}

/// The pages that ask for a place in the footer. It leads to the contact page and to the page that
/// the language notice names in places of their own.
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

fn section_of(entry: MenuEntry) -> Section {
    match entry {
        MenuEntry::Declarations => Section::Collection(Collection::Declarations),
        MenuEntry::ActionPlans => Section::Collection(Collection::ActionPlans),
        MenuEntry::Achievements => Section::Collection(Collection::Achievements),
        MenuEntry::Organizations => Section::Collection(Collection::Organizations),
        MenuEntry::Representatives => Section::Representatives,
        MenuEntry::Committees => Section::Collection(Collection::Committees),
        MenuEntry::Consultations => Section::Collection(Collection::Consultations),
        MenuEntry::Events => Section::Collection(Collection::Events),
        MenuEntry::Datasets => Section::Collection(Collection::Datasets),
        MenuEntry::Foundations => Section::Collection(Collection::Foundations),
        MenuEntry::News => Section::Collection(Collection::News),
        MenuEntry::Topics => Section::Topics,
        MenuEntry::Timeline => Section::Timeline,
    }
}
