//! What a text says: what its fingerprint is made of.

use crate::{
    diagnostic::Diagnostics,
    markdown::{self, Origin},
    model::{Head, Language},
    source::{Sources, Span},
};

/// What an item says in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its body, as Markdown.
    pub body: String,
}

impl Words {
    /// Everything as one text, a blank line between the parts.
    #[must_use]
    pub fn whole(&self) -> String {
        [self.title.as_str(), &self.summary, self.body.trim()].join("\n\n")
    }
}

/// The language that an item is translated from into another: the one that its translation names, else
/// its official one, which is the site's where the item names none.
#[must_use]
pub fn source_of(head: &Head, language: Language, site: Language) -> Language {
    let stated = head.translation(language).and_then(|translation| translation.of);
    stated.unwrap_or_else(|| head.official_language(site))
}

/// What an item says in a language, as it is now.
#[must_use]
pub fn written(head: &Head, language: Language, sources: &Sources) -> Words {
    let summary = head.common.summary.as_ref().and_then(|summary| summary.get(language));
    Words {
        title: head.common.title.get(language).cloned().unwrap_or_default(),
        summary: summary.cloned().unwrap_or_default(),
        body: head.texts.get(&language).map_or("", |text| sources.slice(text.body)).to_owned(),
    }
}

/// How many words a Markdown text has, code and addresses left out.
pub(super) fn count(text: &str, place: Span) -> usize {
    markdown::outline(text, &Origin::Whole(place), &mut Diagnostics::default()).words
}
