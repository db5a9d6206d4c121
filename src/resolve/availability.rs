//! How an item exists in each language.

use std::collections::BTreeMap;

use super::{problems, translations::is_outdated};
use crate::{
    config::{MissingTranslation, Site},
    diagnostic::{Diagnostic, Diagnostics, Severity},
    model::{Head, ItemKey, Items, Language, TranslationKind, layout},
    source::Sources,
};

/// How an item exists in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Availability {
    /// In its official text.
    Official,
    /// In a translation.
    Translated {
        /// What the translation is worth.
        kind: TranslationKind,
        /// The language it was made from.
        of: Language,
        /// Whether the text it was made from has changed since.
        outdated: bool,
    },
    /// With the words of this language around a text in another, because no translation was made.
    Fallback {
        /// The language of the text.
        of: Language,
    },
    /// Not at all, by choice.
    ByChoice,
    /// Not at all.
    Absent,
}

impl Availability {
    /// Whether there is a page.
    #[must_use]
    pub fn has_page(self) -> bool {
        !matches!(self, Self::ByChoice | Self::Absent)
    }
}

/// How every item exists in every language; what is missing is told as its collection asks.
pub(super) fn of(
    site: &Site,
    items: &Items,
    sources: &Sources,
    found: &mut Diagnostics,
) -> BTreeMap<ItemKey, BTreeMap<Language, Availability>> {
    let mut all = BTreeMap::new();
    for head in items.heads() {
        let official = head.official_language(site.official_language());
        if head.common.languages.is_some() && head.common.reason.is_none() {
            found.push(Diagnostic::new(problems::ABSENCE_WITHOUT_REASON, head.declared));
        }
        if !head.chooses(official) || !is_written(head, official, official) {
            let missing = Diagnostic::new(problems::MISSING_OFFICIAL_TEXT, head.declared);
            found.push(missing.with("language", official.as_str()));
        }
        let states = site
            .languages
            .iter()
            .map(|language| (*language, one(site, head, *language, official, sources, found)));
        all.insert(head.key(), states.collect());
    }
    all
}

/// Whether an item is written in a language: its title is, and its body where the official text
/// has one.
fn is_written(head: &Head, language: Language, official: Language) -> bool {
    let body = head.texts.contains_key(&language) || !head.texts.contains_key(&official);
    head.common.title.get(language).is_some() && body
}

fn one(
    site: &Site,
    head: &Head,
    language: Language,
    official: Language,
    sources: &Sources,
    found: &mut Diagnostics,
) -> Availability {
    if !head.chooses(language) {
        return Availability::ByChoice;
    }
    if language == official {
        return Availability::Official;
    }
    if is_written(head, language, official) {
        return translated(head, language, official, sources, found);
    }
    let settings = site.collections.as_ref().and_then(|collections| collections.of(head.collection));
    let missing = settings.and_then(|settings| settings.missing).unwrap_or(MissingTranslation::Fallback);
    let told = Diagnostic::new(problems::MISSING_TRANSLATION, head.declared)
        .with("language", language.as_str())
        .with("title", head.common.title.best(official, official).map_or("", |(_, title)| title))
        .with("consequence", missing.as_str())
        .with("file", layout::text(&head.folder, language));
    let severity = if missing == MissingTranslation::Error { Severity::Error } else { Severity::Warning };
    found.push(Diagnostic { severity, ..told });
    match missing {
        MissingTranslation::Fallback => Availability::Fallback { of: official },
        MissingTranslation::Error | MissingTranslation::Omit => Availability::Absent,
    }
}

fn translated(
    head: &Head,
    language: Language,
    official: Language,
    sources: &Sources,
    found: &mut Diagnostics,
) -> Availability {
    let stated = head.translation(language);
    let of = stated.and_then(|translation| translation.of).unwrap_or(official);
    let outdated = stated.is_some_and(|translation| is_outdated(head, translation, of, sources));
    if let (true, Some(stated)) = (outdated, stated) {
        let told = Diagnostic::new(problems::OUTDATED_TRANSLATION, stated.span);
        found.push(told.with("language", language.as_str()).with("of", of.as_str()));
    }
    let kind = stated.map_or(TranslationKind::Courtesy, |translation| translation.kind);
    Availability::Translated { kind, of, outdated }
}
