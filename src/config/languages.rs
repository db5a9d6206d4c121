//! The languages of the site, which all other fields are read by.

use crate::{
    model::Language,
    source::{Node, Shape},
};

/// The languages that `site.toml` lists, the official one first; French and English where it lists
/// none. A tag that is not a language is passed over here and told when the field itself is read.
#[must_use]
pub fn site_languages(site: &Node) -> Vec<Language> {
    let field = site.entries().and_then(|fields| fields.iter().find(|(key, _)| key.value == "languages"));
    let listed: Vec<Language> = match field.map(|(_, node)| &node.shape) {
        Some(Shape::List(tags)) => tags.iter().filter_map(|tag| tag.text()?.parse().ok()).collect(),
        _ => Vec::new(),
    };
    if listed.is_empty() { vec![Language::FRENCH, Language::ENGLISH] } else { listed }
}
