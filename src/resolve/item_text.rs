//! What an item says in a language: what its fingerprint is made of.

use super::{LocalizedField, fields};
use crate::{
    model::{ItemMeta, Language},
    source::{Fingerprint, Sources},
};

/// What an item says in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemText {
    /// The name of each field that is given per language and what it says, in the order of the model;
    /// those that say nothing left out.
    pub fields: Vec<(String, String)>,
    /// The body of its text, as Markdown.
    pub body: String,
}

impl ItemText {
    /// What these fields and the body of a text say in a language.
    #[must_use]
    pub fn new(fields: &[LocalizedField], language: Language, body: &str) -> Self {
        let said =
            fields.iter().filter_map(|field| Some((field.name.clone(), field.get(language)?.to_owned())));
        Self { fields: said.collect(), body: body.to_owned() }
    }

    /// What a field says; nothing where it says nothing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(own, _)| own == name).map_or("", |(_, words)| words)
    }

    /// The fingerprint, in the short form that a translation keeps as `source_hash`.
    ///
    /// A milestone that gets another code says what it said, so of the name of a field its last part
    /// alone counts. Nor do line endings count, which Git may change from one machine to another.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let fields =
            self.fields.iter().flat_map(|(name, words)| [name.rsplit('/').next().unwrap_or(name), words]);
        let parts = fields.chain([self.body.trim()]).map(|part| part.replace("\r\n", "\n"));
        Fingerprint::of_parts(parts).short()
    }
}

/// What an item says in a language, as it is now.
#[must_use]
pub fn item_text(meta: &ItemMeta, language: Language, sources: &Sources) -> ItemText {
    let body = meta.texts.get(&language).map_or("", |text| sources.slice(text.body));
    ItemText::new(&fields(meta, sources), language, body)
}
