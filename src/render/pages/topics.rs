//! The list of topics.

use serde::Serialize;

use crate::{
    config::Section,
    render::{Frame, Link, Reads, SectionParts, View, Words, frame},
};

#[derive(Serialize)]
struct TopicsView {
    #[serde(flatten)]
    frame: Frame,
    /// The topics, in the portal's order.
    topics: Vec<TopicRow>,
}

/// A topic, and how much there is on it.
#[derive(Serialize)]
struct TopicRow {
    /// Its page.
    #[serde(flatten)]
    link: Link,
    /// What it covers.
    summary: Option<Words>,
    /// How many items are about it.
    count: usize,
}

/// What the page shows.
pub(super) fn gather<'p>(reads: &mut Reads<'p>) -> View<'p> {
    let title = Words::own(reads.say("section-topics"));
    let description = Some(Words::own(reads.say("section-topics-summary")));
    let parts = SectionParts { section: Section::Topics, number: 1, title, description };
    let frame = frame::for_section(reads, parts);
    let mut topics = Vec::new();
    for topic in reads.topics() {
        let id = topic.id.as_str();
        let Some(title) = reads.words(&topic.title) else { continue };
        let address = reads.section_address(&Section::Topic(id.to_owned()), reads.language()).cloned();
        let link = Link { title, href: address.map(|address| reads.href(&address)), lang: None };
        let summary = topic.summary.as_ref().and_then(|summary| reads.words(summary));
        topics.push(TopicRow { link, summary, count: reads.with_topic(id).len() });
    }
    View::new("pages/topics.html", TopicsView { frame, topics })
}
