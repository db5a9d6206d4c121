//! The parts of a page that are common to all items.

use serde::Serialize;

use super::{
    AttachmentView, BacklinkGroup, BacklinkRow, Backlinks, ContentsBuilder, ContentsEntry, DocumentNotice,
    Fact, FactsBuilder, attachments, present, rows,
};
use crate::{
    config::Section,
    model::{AnyRef, Extra, ItemKey, ItemMeta},
    render::{Frame, MarkdownView, PageInputs, PageLink, frame},
};

/// The parts of a page that are common to all items.
#[derive(Serialize)]
pub struct ItemParts<'p> {
    /// Frame of the page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Name of the collection's folder.
    pub collection: &'static str,
    /// Body of the item.
    pub body: Option<MarkdownView<'p>>,
    /// Facts, for the side column.
    pub facts: Vec<Fact>,
    /// Fields that the source does not state, or states in part.
    pub unstated: Vec<&'p str>,
    /// Notice about the document it presents, if the portal is not the official source.
    pub document_notice: Option<DocumentNotice>,
    /// Attached documents.
    pub attachments: Vec<AttachmentView>,
    /// Related items.
    pub related: Vec<BacklinkRow>,
    /// Items that refer to this one, by group.
    pub backlinks: Vec<BacklinkGroup>,
    /// Table of contents.
    pub contents: Vec<ContentsEntry>,
    /// Data that the portal adds for its own templates.
    pub extra: Option<serde_json::Value>,
}

/// The sections that a kind of page adds. Those of the item's body come between the two lists.
#[derive(Default)]
pub struct OwnSections {
    /// Before the body.
    pub before: Vec<&'static str>,
    /// After the body.
    pub after: Vec<&'static str>,
}

impl OwnSections {
    /// Returns `true` if the page has a section with that name.
    fn has(&self, name: &str) -> bool {
        self.before.iter().chain(&self.after).any(|own| *own == name)
    }
}

impl<'p> ItemParts<'p> {
    /// Builds the common parts of an item's page. Topics are added to `facts`; `backlinks` are
    /// those that the page does not display in its own way.
    pub fn of(
        meta: &'p ItemMeta,
        facts: Vec<Fact>,
        mut backlinks: Backlinks,
        own: OwnSections,
        inputs: &mut PageInputs<'p>,
    ) -> Self {
        let related = related(meta, backlinks.take_all("related"), inputs);
        let unstated: Vec<&str> = meta.common.unstated.iter().map(|name| name.value.as_str()).collect();
        let topics = topics(meta, inputs);
        let facts = FactsBuilder::after(facts, inputs);
        // If the page has a section for the field, that section says that it is not stated; the notice
        // on documents says so of the official text.
        let names = unstated.iter().filter(|name| **name != "attachments").map(|name| name.replace('_', "-"));
        let names = names.filter(|name| !own.has(name));
        let facts = names.fold(facts, FactsBuilder::or_unstated).links("topics", topics).build();
        let body = inputs.body(meta);
        let attachments = attachments(&meta.common.attachments, meta, inputs);
        let backlinks = backlinks.groups(inputs);
        let contents = ContentsBuilder::new(inputs)
            .sections(own.before)
            .text(body.as_ref())
            .sections(own.after)
            .sections(present([("attachments", !attachments.is_empty())]))
            .sections(backlinks.iter().map(|group| group.name.as_str()))
            .sections(present([("related", !related.is_empty())]))
            .build();
        Self {
            frame: frame::for_item(inputs, meta),
            collection: meta.collection.folder(),
            body,
            facts,
            unstated,
            document_notice: DocumentNotice::of(meta, &attachments, inputs),
            attachments,
            related,
            backlinks,
            contents,
            extra: meta.common.extra.as_ref().map(Extra::to_json),
        }
    }
}

/// Returns related items in both directions: those it refers to, then those that refer to it.
fn related(meta: &ItemMeta, naming: Vec<ItemKey>, inputs: &mut PageInputs<'_>) -> Vec<BacklinkRow> {
    let mut keys: Vec<ItemKey> = meta.common.related.iter().map(AnyRef::key).collect();
    for key in naming {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    rows(&keys, inputs)
}

/// Returns links to the topics of an item, in the portal's order.
fn topics(meta: &ItemMeta, inputs: &mut PageInputs<'_>) -> Vec<PageLink> {
    if meta.common.topics.is_empty() {
        return Vec::new();
    }
    let mut links = Vec::new();
    for topic in inputs.topics() {
        let id = topic.id.as_str();
        if !meta.common.topics.iter().any(|term| term.id == id) {
            continue;
        }
        let Some(title) = inputs.localized(&topic.title) else { continue };
        let address = inputs.section_address(&Section::Topic(id.to_owned()), inputs.language());
        let href = address.map(|address| inputs.href(address));
        links.push(PageLink { title, href, lang: None });
    }
    links
}
