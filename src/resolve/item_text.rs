//! The text of an item in a language, from which its fingerprint is computed.

use super::{LocalizedField, fields};
use crate::{
    model::{ItemMeta, Language},
    source::{Fingerprint, Sources},
};

/// The text of an item in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemText {
    /// Name and value of each localized field, in the order of the model, without empty ones.
    pub fields: Vec<(String, String)>,
    /// Markdown body.
    pub body: String,
}

impl ItemText {
    /// Creates the text from localized fields and a body.
    #[must_use]
    pub fn new(fields: &[LocalizedField], language: Language, body: &str) -> Self {
        let said =
            fields.iter().filter_map(|field| Some((field.name.clone(), field.get(language)?.to_owned())));
        Self { fields: said.collect(), body: body.to_owned() }
    }

    /// Returns the value of a field; empty if it has none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(own, _)| own == name).map_or("", |(_, words)| words)
    }

    /// Returns the fingerprint, in the short form stored in a translation's `source_hash`.
    ///
    /// Only the last part of a field's name is hashed, since a new code for a milestone does not
    /// change its text. Line endings are normalized, since Git may change them from one machine to
    /// another.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let fields =
            self.fields.iter().flat_map(|(name, words)| [name.rsplit('/').next().unwrap_or(name), words]);
        let parts = fields.chain([self.body.trim()]).map(|part| part.replace("\r\n", "\n"));
        Fingerprint::of_parts(parts).short()
    }
}

/// Returns the current text of an item in a language.
#[must_use]
pub fn item_text(meta: &ItemMeta, language: Language, sources: &Sources) -> ItemText {
    let body = meta.texts.get(&language).map_or("", |text| sources.slice(text.body));
    ItemText::new(&fields(meta, sources), language, body)
}
