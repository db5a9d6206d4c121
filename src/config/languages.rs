//! The languages of the site, which all other fields are read by.

use crate::{
    model::Language,
    source::{Node, Shape},
};

/// What `site.toml` lists as its languages, as it is written.
#[must_use]
pub fn listed_languages(site: &Node) -> &[Node] {
    let field = site.entries().and_then(|fields| fields.iter().find(|(key, _)| key.value == "languages"));
    match field.map(|(_, node)| &node.shape) {
        Some(Shape::List(tags)) => tags,
        _ => &[],
    }
}

/// The languages that `site.toml` lists, each once, the official one first; French and English where
/// it lists none. A tag that is not a language is passed over here and told when the field itself is read.
#[must_use]
pub fn site_languages(site: &Node) -> Vec<Language> {
    let mut listed: Vec<Language> = Vec::new();
    for language in listed_languages(site).iter().filter_map(|tag| tag.text()?.parse().ok()) {
        if !listed.contains(&language) {
            listed.push(language);
        }
    }
    if listed.is_empty() { vec![Language::FRENCH, Language::ENGLISH] } else { listed }
}
