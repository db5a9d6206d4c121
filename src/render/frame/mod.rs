//! The frame of a page: everything around its own content.
//!
//! A page's view contains its frame flattened, so templates see two maps: `page`, the metadata of this
//! page, and `site`, the site frame.

mod chrome;
mod notices;
mod switch;

use serde::Serialize;

pub use chrome::{MenuLink, SiteFrame};
pub use notices::{Notice, NoticeKind};
pub use switch::{Alternate, LanguageSwitch};

use super::{DateView, LocalizedText, PageInputs, PageLink};
use crate::{
    config::Section,
    model::{Address, Collection, ItemMeta},
    render::PageKind,
    resolve::Availability,
};

/// The frame of a page: everything around its own content.
#[derive(Debug, Serialize)]
pub struct Frame {
    /// Metadata of the page.
    pub page: PageFrame,
    /// The site frame around it.
    pub site: SiteFrame,
}

/// The metadata of a page.
#[derive(Debug, Serialize)]
pub struct PageFrame {
    /// Language of the page.
    pub lang: String,
    /// Heading, and the part of the window's title before the site's name.
    pub title: LocalizedText,
    /// Description in one sentence, if it has one.
    pub description: Option<LocalizedText>,
    /// Canonical URL.
    pub canonical: String,
    /// `true` if search engines should index the page.
    pub indexed: bool,
    /// The page in every language it exists in, this one included, with the default (`x-default`).
    pub alternates: Vec<Alternate>,
    /// Links to each other language of the site.
    pub switch: Vec<LanguageSwitch>,
    /// Pages above this one, the home page first; empty on the home page.
    pub breadcrumb: Vec<PageLink>,
    /// Date on which editors last changed the content.
    pub updated: Option<DateView>,
    /// Notices to show before the content.
    pub notices: Vec<Notice>,
    /// Open Graph type: `website` or `article`.
    pub kind: &'static str,
    /// Relative path to the site's root, such as `../../`; empty at the root itself.
    pub root: String,
}

/// The metadata of a page of a section.
#[derive(Clone, Debug)]
pub struct SectionParts {
    /// Section of the page.
    pub section: Section,
    /// Number of the page in its list, from 1.
    pub number: usize,
    /// Heading.
    pub title: LocalizedText,
    /// Description in one sentence.
    pub description: Option<LocalizedText>,
}

/// Builds the frame of an item's page.
pub fn for_item(inputs: &mut PageInputs<'_>, meta: &ItemMeta) -> Frame {
    let key = meta.key();
    let title = inputs.localized(&meta.common.title).unwrap_or_else(|| LocalizedText::new(meta.id.as_str()));
    let description = meta.common.summary.as_ref().and_then(|summary| inputs.localized(summary));
    let mut breadcrumb = vec![home(inputs)];
    match (meta.collection, meta.id.parent()) {
        (Collection::Pages, _) => {}
        (Collection::Commitments, Some(plan)) => {
            breadcrumb.extend(section_link(inputs, &Section::Collection(Collection::ActionPlans)));
            let plan = crate::model::ItemKey { collection: Collection::ActionPlans, id: plan };
            breadcrumb.extend(inputs.card(&plan).map(PageLink::from));
        }
        (collection, _) => breadcrumb.extend(section_link(inputs, &Section::Collection(collection))),
    }
    let section = match meta.collection {
        Collection::Pages => None,
        Collection::Commitments => Some(Section::Collection(Collection::ActionPlans)),
        collection => Some(Section::Collection(collection)),
    };
    let (alternates, switch) = switch::of_item(inputs, meta);
    let base = base_frame(inputs, title);
    let canonical = match inputs.availability(&key, inputs.language()) {
        Availability::Fallback { of } => inputs.page_address(&PageKind::Item(key.clone()), of),
        _ => None,
    };
    let canonical = canonical.map(|address| address.on_web(inputs.site().base_url.as_str()));
    let updated = meta.common.updated.as_ref().map(|date| inputs.date(date));
    let notices = notices::of_item(inputs, meta);
    let site = chrome::of(inputs, section.as_ref(), Some(&key));
    let page = PageFrame {
        description,
        alternates,
        switch,
        breadcrumb,
        updated,
        notices,
        kind: "article",
        canonical: canonical.unwrap_or_else(|| base.canonical.clone()),
        ..base
    };
    Frame { page, site }
}

/// Builds the frame of a section's page.
pub fn for_section(inputs: &mut PageInputs<'_>, parts: SectionParts) -> Frame {
    let SectionParts { section, number, title, description } = parts;
    let mut breadcrumb = Vec::new();
    if section != Section::Home {
        breadcrumb.push(home(inputs));
    }
    if let Section::Topic(_) = section {
        breadcrumb.extend(section_link(inputs, &Section::Topics));
    }
    if number > 1 {
        breadcrumb.extend(section_link(inputs, &section));
    }
    let (alternates, switch) = switch::of_section(inputs, &section, number);
    let site = chrome::of(inputs, Some(&section), None);
    let page = PageFrame { description, alternates, switch, breadcrumb, ..base_frame(inputs, title) };
    Frame { page, site }
}

/// Builds the frame of a page outside the structure of the site: it has no alternates and is not
/// indexed.
pub fn standalone(inputs: &mut PageInputs<'_>, title: LocalizedText) -> Frame {
    let site = chrome::of(inputs, None, None);
    let switch = switch::to_home_pages(inputs);
    let page = PageFrame { indexed: false, switch, ..base_frame(inputs, title) };
    Frame { page, site }
}

/// Builds page metadata with a title and defaults for the rest.
fn base_frame(inputs: &mut PageInputs<'_>, title: LocalizedText) -> PageFrame {
    let base = inputs.site().base_url.as_str();
    PageFrame {
        lang: inputs.language().to_string(),
        title,
        description: None,
        canonical: inputs.address().on_web(base),
        indexed: true,
        alternates: Vec::new(),
        switch: Vec::new(),
        breadcrumb: Vec::new(),
        updated: None,
        notices: Vec::new(),
        kind: "website",
        root: inputs.root_path(),
    }
}

fn home(inputs: &mut PageInputs<'_>) -> PageLink {
    let title = LocalizedText::new(inputs.string("section-home"));
    let address = Address::page([inputs.language().as_str()]);
    PageLink { title, href: Some(inputs.href(&address)), lang: None }
}

/// Returns a link to a section, with its name as the text. `None` if the section has no page in
/// this language.
pub(super) fn section_link(inputs: &mut PageInputs<'_>, section: &Section) -> Option<PageLink> {
    let address = inputs.section_address(section, inputs.language())?.clone();
    let title = LocalizedText::new(inputs.string(&format!("section-{}", section.as_str())));
    Some(PageLink { title, href: Some(inputs.href(&address)), lang: None })
}
