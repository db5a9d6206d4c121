//! How each text stands.

use super::{Difference, History, differences, file_of, source_of, target::count_words};
use crate::{
    model::{ItemKey, ItemMeta, Language, Localized, layout},
    resolve::{Availability, ItemText, LocalizedField, Portal, fields, item_text},
};

/// How a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// It does not exist, or a field of the item does not, and should.
    Missing,
    /// Its source has changed since it was made.
    Outdated,
    /// It says what its source says, as far as anyone has said.
    Complete,
    /// It does not exist, by choice.
    ByChoice,
}

impl TranslationState {
    /// Every one, those that ask for work first.
    pub const ALL: [Self; 4] = [Self::Missing, Self::Outdated, Self::Complete, Self::ByChoice];

    /// The word for machines.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Complete => "complete",
            Self::ByChoice => "by-choice",
        }
    }
}

/// How the text of an item stands in a language.
#[derive(Clone, Debug, PartialEq)]
pub struct TranslationStatus {
    /// The item.
    pub item: ItemKey,
    /// What it is called.
    pub title: Localized<String>,
    /// The language.
    pub language: Language,
    /// The language it is to be made from.
    pub of: Language,
    /// How it stands.
    pub state: TranslationState,
    /// How many words there are to translate.
    pub words: usize,
    /// What changed in the source since; nothing where nobody knows what it said.
    pub changes: Option<Vec<Difference>>,
    /// The names of the item's fields that are not translated, where the text itself is.
    pub fields: Vec<String>,
    /// The file of the text; that of the facts where the fields alone are not translated, and where the
    /// item has no text.
    pub file: String,
    /// Whether the item is a draft.
    pub draft: bool,
}

/// How every text stands in every language but its official one, in the order of items.
#[must_use]
pub fn overview(portal: &Portal, past: &dyn History) -> Vec<TranslationStatus> {
    let mut all = Vec::new();
    for meta in portal.items.metas() {
        let official = meta.official_language(portal.official_language());
        for language in portal.languages().iter().copied().filter(|language| *language != official) {
            all.push(status_of(portal, meta, language, official, past));
        }
    }
    all
}

fn status_of(
    portal: &Portal,
    meta: &ItemMeta,
    language: Language,
    official: Language,
    past: &dyn History,
) -> TranslationStatus {
    let stated = meta.translation(language);
    let of = source_of(meta, language, official);
    let source = item_text(meta, of, &portal.sources);
    let availability = portal.availability(&meta.key(), language);
    let mut lacking = fields(meta, &portal.sources);
    lacking.retain(|field| availability != Availability::ByChoice && is_untranslated(field, of, language));
    let lacking_words = |of_text: bool| {
        let own = lacking.iter().filter(|field| of_text || !field.is_of_text());
        own.filter_map(|field| field.get(of)).map(count_words).sum::<usize>()
    };
    let (mut state, words, changes) = match availability {
        Availability::ByChoice => (TranslationState::ByChoice, 0, None),
        Availability::Fallback { .. } | Availability::Absent => {
            let text = ["title", "summary"].map(|name| count_words(source.get(name)));
            (
                TranslationState::Missing,
                text.iter().sum::<usize>() + count_words(&source.body) + lacking_words(false),
                None,
            )
        }
        Availability::Translated { outdated: true, .. } => {
            let hash = stated.and_then(|translation| translation.source_hash.as_deref()).unwrap_or_default();
            let changes = past.find(meta, of, hash, &portal.sources).map(|old| differences(&old, &source));
            let is_counted = |name: &str| lacking.iter().any(|field| field.name == name);
            let changed = |changes: &Vec<Difference>| {
                let new = changes.iter().filter(|it| !it.field.as_deref().is_some_and(is_counted));
                new.filter_map(|it| it.change.now()).map(count_words).sum::<usize>() + lacking_words(true)
            };
            (
                TranslationState::Outdated,
                changes.as_ref().map_or_else(|| word_count(&source), changed),
                changes,
            )
        }
        Availability::Official | Availability::Translated { .. } => {
            (TranslationState::Complete, lacking_words(true), None)
        }
    };
    let mut file = file_of(meta, language, of, &portal.sources);
    if state == TranslationState::Complete && !lacking.is_empty() {
        state = TranslationState::Missing;
        if lacking.iter().all(|field| field.values.get(&of).is_some_and(|value| value.with_facts)) {
            file = format!("{}/{}", meta.folder, layout::FACTS);
        }
    }
    let is_written = matches!(availability, Availability::Translated { .. });
    let fields = lacking.into_iter().filter(|_| is_written).map(|field| field.name).collect();
    TranslationStatus {
        item: meta.key(),
        title: meta.common.title.clone(),
        language,
        of,
        state,
        words,
        changes,
        fields,
        file,
        draft: meta.common.draft,
    }
}

/// How many words an item has to translate in all.
fn word_count(source: &ItemText) -> usize {
    source.fields.iter().map(|(_, words)| count_words(words)).sum::<usize>() + count_words(&source.body)
}

/// Whether a field is not translated.
fn is_untranslated(field: &LocalizedField, of: Language, language: Language) -> bool {
    field.get(of).is_some() && field.get(language).is_none()
}
