//! The text of an item in a language, from which its fingerprint is computed.

use super::{LocalizedField, fields, fields_of};
use crate::{
    diagnostic::Diagnostics,
    markdown::{self, canonical},
    model::{Collection, ItemMeta, Language},
    source::{Fingerprint, SourceFile, Sources, Span},
    yaml,
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

    /// Returns the text of an item from the text of its two files.
    #[must_use]
    pub fn read(text: &str, facts: &str, collection: Collection, language: Language) -> Self {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("", text));
        let split = markdown::split(text, file, &mut Diagnostics::default());
        let parse = |text: &str| yaml::parse(text, Span::new(file, 0, text.len())).ok();
        let front = split.front_matter.and_then(|range| parse(&text[range]));
        let fronts: Vec<_> = front.into_iter().map(|node| (language, node)).collect();
        Self::new(&fields_of(collection, parse(facts).as_ref(), &fronts), language, &text[split.body])
    }

    /// Returns the fingerprint, in the form stored in a translation's `source_hash`.
    ///
    /// Only the last part of a field's name is hashed, since a new code for a milestone does not
    /// change its text. Texts are parsed, since the way they are written does not change what they say.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let parts = self.parts().map(|(name, words)| [name.to_owned(), canonical(words)]);
        format!("{PARSED}{}", Fingerprint::of_parts(parts.collect::<Vec<_>>().concat()).short())
    }

    /// Returns `true` if a fingerprint is that of this text. The fingerprints of earlier versions of Parvis, in which
    /// every byte counts except line endings, are recognized.
    #[must_use]
    pub fn has_fingerprint(&self, fingerprint: &str) -> bool {
        if fingerprint.starts_with(PARSED) {
            return fingerprint == self.fingerprint();
        }
        let parts =
            self.fields.iter().flat_map(|(name, words)| [last(name), words]).chain([self.body.trim()]);
        Fingerprint::of_parts(parts.map(|part| part.replace("\r\n", "\n"))).short() == fingerprint
    }

    /// Returns the last part of the name of each field, with its value, then the body, whose name is empty.
    fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let fields = self.fields.iter().map(|(name, words)| (last(name), words.as_str()));
        fields.chain([("", self.body.as_str())])
    }
}

/// The start of a fingerprint of parsed text.
const PARSED: &str = "2-";

fn last(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Returns the current text of an item in a language.
#[must_use]
pub fn item_text(meta: &ItemMeta, language: Language, sources: &Sources) -> ItemText {
    let body = meta.texts.get(&language).map_or("", |text| sources.slice(text.body));
    ItemText::new(&fields(meta, sources), language, body)
}
