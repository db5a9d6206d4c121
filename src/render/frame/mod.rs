//! What every page has around what is its own.
//!
//! A page's view holds its frame flattened, so that templates see two maps: `page`, this page among
//! all, and `site`, what is around it on every page.

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
};

/// What every page has around what is its own.
#[derive(Debug, Serialize)]
pub struct Frame {
    /// This page among all.
    pub page: PageFrame,
    /// What is around it.
    pub site: SiteFrame,
}

/// This page among all.
#[derive(Debug, Serialize)]
pub struct PageFrame {
    /// The language of its words.
    pub lang: String,
    /// Its heading, and what stands before the site's name in the window's title.
    pub title: LocalizedText,
    /// What it is, in a sentence, where it has one.
    pub description: Option<LocalizedText>,
    /// Its whole address on the Web.
    pub canonical: String,
    /// Whether search engines should list it.
    pub indexed: bool,
    /// The same page in every language it exists in, this one too, and by default.
    pub alternates: Vec<Alternate>,
    /// Where to go on in each other language of the site.
    pub switch: Vec<LanguageSwitch>,
    /// The pages above this one, the home page first; empty on the home page.
    pub breadcrumb: Vec<PageLink>,
    /// When editors last changed its content.
    pub updated: Option<DateView>,
    /// What a reader should know before reading.
    pub notices: Vec<Notice>,
    /// Of what kind it is, for Open Graph: `website` or `article`.
    pub kind: &'static str,
    /// The way to the site's root, such as `../../`; empty at the root itself.
    pub root: String,
}

/// What a page that is no item's says of itself.
#[derive(Clone, Debug)]
pub struct SectionParts {
    /// The section it is in.
    pub section: Section,
    /// Which page of its list, from 1.
    pub number: usize,
    /// Its heading.
    pub title: LocalizedText,
    /// What it is, in a sentence.
    pub description: Option<LocalizedText>,
}

/// The frame of an item's page.
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
        ..base_frame(inputs, title)
    };
    Frame { page, site }
}

/// The frame of a section's page.
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

/// The frame of a page that stands apart: no other language has it, and no search engine lists it.
pub fn standalone(inputs: &mut PageInputs<'_>, title: LocalizedText) -> Frame {
    let site = chrome::of(inputs, None, None);
    let switch = switch::to_home_pages(inputs);
    let page = PageFrame { indexed: false, switch, ..base_frame(inputs, title) };
    Frame { page, site }
}

/// A frame with a title and nothing else.
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

/// A link to a section, under its own name, if the site has it in this language.
pub(super) fn section_link(inputs: &mut PageInputs<'_>, section: &Section) -> Option<PageLink> {
    let address = inputs.section_address(section, inputs.language())?.clone();
    let title = LocalizedText::new(inputs.string(&format!("section-{}", section.as_str())));
    Some(PageLink { title, href: Some(inputs.href(&address)), lang: None })
}
