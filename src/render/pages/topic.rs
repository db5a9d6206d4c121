//! The page of a topic.

use serde::Serialize;

use super::list_rows;
use crate::{
    config::Section,
    model::{Collection, ItemKey},
    render::{Frame, PageInputs, PageLink, SectionParts, View, frame, parts::ListRow},
};

#[derive(Serialize)]
struct TopicView {
    #[serde(flatten)]
    frame: Frame,
    /// Number of items with the topic.
    count: usize,
    /// Items, grouped by collection.
    groups: Vec<TopicGroup>,
}

/// The items of one collection.
#[derive(Serialize)]
struct TopicGroup {
    /// Collection; its name is the string `section-` and this.
    name: &'static str,
    /// Link to the collection's list.
    list: Option<PageLink>,
    /// Items with the topic.
    rows: Vec<ListRow>,
}

/// Gathers the page's view; `None` if there is no such topic.
pub(super) fn gather<'p>(id: &str, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
    let topic = inputs.topics().iter().find(|topic| topic.id.as_str() == id)?;
    let title = inputs.localized(&topic.title)?;
    let description = topic.summary.as_ref().and_then(|summary| inputs.localized(summary));
    let parts = SectionParts { section: Section::Topic(id.to_owned()), number: 1, title, description };
    let frame = frame::for_section(inputs, parts);
    let keys = inputs.items_with_topic(id);
    let mut groups = Vec::new();
    for same in keys.chunk_by(|a, b| a.collection == b.collection) {
        groups.extend(same.first().map(|first| group(first.collection, same, inputs)));
    }
    Some(View::new("pages/topic.html", TopicView { frame, count: keys.len(), groups }))
}

fn group(collection: Collection, keys: &[ItemKey], inputs: &mut PageInputs<'_>) -> TopicGroup {
    TopicGroup {
        name: collection.folder(),
        list: frame::section_link(inputs, &Section::Collection(collection)),
        rows: list_rows(keys, inputs),
    }
}
