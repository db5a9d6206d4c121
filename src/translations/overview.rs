//! The status of translations.

use super::{Difference, History, differences, file_of, source_of, target::count_words};
use crate::{
    model::{ItemKey, ItemMeta, Language, Localized, layout},
    resolve::{Availability, ItemText, LocalizedField, Portal, fields, is_verified, item_text},
};

/// The state of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// It is missing, or a localized field is, and is required.
    Missing,
    /// Its source has changed since.
    Outdated,
    /// No one declared what it was made from, and its source changed after it in Git.
    ProbablyOutdated,
    /// No one declared what it was made from.
    NotVerified,
    /// It is up to date.
    Complete,
    /// It is left out by choice.
    ByChoice,
}

impl TranslationState {
    /// All states, those that require work first.
    pub const ALL: [Self; 6] = [
        Self::Missing,
        Self::Outdated,
        Self::ProbablyOutdated,
        Self::NotVerified,
        Self::Complete,
        Self::ByChoice,
    ];

    /// Returns the machine-readable word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::ProbablyOutdated => "probably-outdated",
            Self::NotVerified => "not-verified",
            Self::Complete => "complete",
            Self::ByChoice => "by-choice",
        }
    }
}

/// The status of an item's translation to a language.
#[derive(Clone, Debug, PartialEq)]
pub struct TranslationStatus {
    /// Item.
    pub item: ItemKey,
    /// Title of the item.
    pub title: Localized<String>,
    /// Target language.
    pub language: Language,
    /// Source language.
    pub of: Language,
    /// State.
    pub state: TranslationState,
    /// Number of words to translate.
    pub words: usize,
    /// Changes in the source since the translation; `None` if the earlier version is not known.
    pub changes: Option<Vec<Difference>>,
    /// Names of the item's untranslated fields, if the text itself is translated.
    pub fields: Vec<String>,
    /// File of the text; `item.yaml` if only fields are untranslated, or if the item has no text.
    pub file: String,
    /// `true` if the item is a draft.
    pub draft: bool,
}

/// Returns the status of every item in every language but its official one, in order of item.
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

/// Returns the number of translations whose source no one declared.
#[must_use]
pub fn unverified(portal: &Portal) -> usize {
    let written = portal.items.metas().flat_map(|meta| portal.languages().iter().map(move |it| (meta, *it)));
    let is_unverified = |(meta, language): &(&ItemMeta, Language)| {
        let state = portal.availability(&meta.key(), *language);
        matches!(state, Availability::Translated { .. }) && !is_verified(meta, *language)
    };
    written.filter(is_unverified).count()
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
    if state == TranslationState::Complete && is_written && !is_verified(meta, language) {
        let is_source_newer = past.is_newer(&file_of(meta, of, of, &portal.sources), &file);
        state =
            if is_source_newer { TranslationState::ProbablyOutdated } else { TranslationState::NotVerified };
    }
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

/// Returns the number of words of an item to translate.
fn word_count(source: &ItemText) -> usize {
    source.fields.iter().map(|(_, words)| count_words(words)).sum::<usize>() + count_words(&source.body)
}

/// Returns `true` if a field is not translated.
fn is_untranslated(field: &LocalizedField, of: Language, language: Language) -> bool {
    field.get(of).is_some() && field.get(language).is_none()
}
