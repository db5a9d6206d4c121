//! The list of topics.

use serde::Serialize;

use crate::{
    config::Section,
    render::{Frame, LocalizedText, PageInputs, PageLink, SectionParts, View, frame},
};

#[derive(Serialize)]
struct TopicsView {
    #[serde(flatten)]
    frame: Frame,
    /// Topics, in the portal's order.
    topics: Vec<TopicRow>,
}

/// A topic, with the number of its items.
#[derive(Serialize)]
struct TopicRow {
    /// Its page.
    #[serde(flatten)]
    link: PageLink,
    /// Summary.
    summary: Option<LocalizedText>,
    /// Number of items with the topic.
    count: usize,
}

/// Gathers the page's view.
pub(super) fn gather<'p>(inputs: &mut PageInputs<'p>) -> View<'p> {
    let title = LocalizedText::new(inputs.string("section-topics"));
    let description = Some(LocalizedText::new(inputs.string("section-topics-summary")));
    let parts = SectionParts { section: Section::Topics, number: 1, title, description };
    let frame = frame::for_section(inputs, parts);
    let mut topics = Vec::new();
    for topic in inputs.topics() {
        let id = topic.id.as_str();
        let Some(title) = inputs.localized(&topic.title) else { continue };
        let address = inputs.section_address(&Section::Topic(id.to_owned()), inputs.language()).cloned();
        let link = PageLink { title, href: address.map(|address| inputs.href(&address)), lang: None };
        let summary = topic.summary.as_ref().and_then(|summary| inputs.localized(summary));
        topics.push(TopicRow { link, summary, count: inputs.items_with_topic(id).len() });
    }
    View::new("pages/topics.html", TopicsView { frame, topics })
}
