//! The validation of `content/topics.yaml`.

use super::{problems, site_texts};
use crate::{
    config::Site,
    diagnostic::{Diagnostic, Diagnostics},
    model::{Field, FieldReader, Syntax, Topic},
    source::Node,
};

/// Reads the topics. Reports and skips a topic with a duplicate id.
pub(super) fn read(node: Option<&Node>, site: &Site, diagnostics: &mut Diagnostics) -> Vec<Topic> {
    let Some(node) = node.filter(|node| !node.is_null()) else { return Vec::new() };
    let mut reader = FieldReader { languages: &site.languages, syntax: Syntax::Yaml, diagnostics };
    let mut topics: Vec<Topic> = Vec::new();
    for topic in Vec::<Topic>::read(node, &mut reader).unwrap_or_default() {
        match topics.iter().find(|first| first.id.value == topic.id.value) {
            None => topics.push(topic),
            Some(first) => reader.diagnostics.push(
                Diagnostic::new(problems::DUPLICATE_ID, topic.id.span)
                    .with("id", topic.id.as_str())
                    .with_label(first.id.span, "label-first-here"),
            ),
        }
    }
    for topic in &topics {
        site_texts::check_topic(topic, diagnostics);
    }
    topics
}
