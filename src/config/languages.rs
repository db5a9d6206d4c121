//! The languages of the site, which all other fields are read by.

use crate::{
    model::Language,
    source::{Node, Shape},
};

/// The languages that `site.toml` lists, each once, the official one first; French and English where
/// it lists none. A tag that is not a language is passed over here and told when the field itself is read.
#[must_use]
pub fn site_languages(site: &Node) -> Vec<Language> {
    let field = site.entries().and_then(|fields| fields.iter().find(|(key, _)| key.value == "languages"));
    let mut listed: Vec<Language> = Vec::new();
    if let Some(Shape::List(tags)) = field.map(|(_, node)| &node.shape) {
        for language in tags.iter().filter_map(|tag| tag.text()?.parse().ok()) {
            if !listed.contains(&language) {
                listed.push(language);
            }
        }
    }
    if listed.is_empty() { vec![Language::FRENCH, Language::ENGLISH] } else { listed }
}
