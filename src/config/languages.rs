//! The languages of the site, which are needed to read all other fields.

use crate::{
    model::Language,
    source::{Node, Shape},
};

/// Returns the nodes listed as `languages` in `site.toml`.
#[must_use]
pub fn listed_languages(site: &Node) -> &[Node] {
    let field = site.entries().and_then(|fields| fields.iter().find(|(key, _)| key.value == "languages"));
    match field.map(|(_, node)| &node.shape) {
        Some(Shape::List(tags)) => tags,
        _ => &[],
    }
}

/// Returns the languages listed in `site.toml`, without duplicates, the official one first; French
/// and English if there are none. An invalid tag is skipped here and reported when the field itself
/// is read.
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
