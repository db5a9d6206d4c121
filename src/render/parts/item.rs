//! The parts of a page that are common to all items.

use serde::Serialize;

use super::{
    AttachmentView, BacklinkGroup, BacklinkRow, Backlinks, ContentsBuilder, ContentsEntry, DocumentNotice,
    Fact, FactsBuilder, attachments, present, rows,
};
use crate::{
    config::Section,
    model::{AnyRef, Collection, Declaration, Extra, ItemKey, ItemMeta},
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
    /// Name of the section of the body; `None` if the body needs no heading.
    pub body_heading: Option<&'static str>,
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

impl<'p> ItemParts<'p> {
    /// Builds the common parts of an item's page. Topics are added to `facts`; `backlinks` are
    /// those that the page does not display in its own way; `own` are the sections that the kind of
    /// page adds after the body.
    pub fn of(
        meta: &'p ItemMeta,
        facts: Vec<Fact>,
        mut backlinks: Backlinks,
        own: Vec<&'static str>,
        inputs: &mut PageInputs<'p>,
    ) -> Self {
        let related = related(meta, backlinks.take_all("related"), inputs);
        let unstated: Vec<&str> = meta.common.unstated.iter().map(|name| name.value.as_str()).collect();
        let topics = topics(meta, inputs);
        let facts = FactsBuilder::after(facts, inputs);
        // If the page has a section for the field, that section says that it is not stated; the notice
        // on documents says so of the official text.
        let names = unstated.iter().filter(|name| **name != "attachments").map(|name| name.replace('_', "-"));
        let names = names.filter(|name| !own.contains(&name.as_str()));
        let facts = names.fold(facts, FactsBuilder::or_unstated).links("topics", topics).build();
        let body = inputs.body(meta);
        let attachments = attachments(&meta.common.attachments, meta, inputs);
        let backlinks = backlinks.groups(inputs);
        let is_alone = own.is_empty() && attachments.is_empty() && backlinks.is_empty() && related.is_empty();
        let body_heading =
            body.as_ref().filter(|_| !is_alone).and_then(|body| body_heading(meta, body, inputs));
        let contents = ContentsBuilder::new(inputs)
            .sections(body_heading)
            .text(body.as_ref())
            .sections(own)
            .sections(present([("attachments", !attachments.is_empty())]))
            .sections(backlinks.iter().map(|group| group.name.as_str()))
            .sections(present([("related", !related.is_empty())]))
            .build();
        Self {
            frame: frame::for_item(inputs, meta),
            collection: meta.collection.folder(),
            body,
            body_heading,
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

/// Returns the name of the section of an item's body. Without a heading, the contents of the page would
/// name every section except the author's text. `None` if the text is what the page is for, or if it
/// has headings of its own from the start.
fn body_heading(
    meta: &ItemMeta,
    body: &MarkdownView<'_>,
    inputs: &mut PageInputs<'_>,
) -> Option<&'static str> {
    let name = match meta.collection {
        Collection::Pages | Collection::News => return None,
        Collection::Declarations if inputs.item::<Declaration>(&meta.id)?.facts.full_text => "full-text",
        _ => "overview",
    };
    let heading = inputs.string(&format!("heading-{name}"));
    let is_written = body.opens_with_heading || body.headings.iter().any(|own| own.text == heading);
    (!is_written).then_some(name)
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
