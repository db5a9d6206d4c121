//! The availability of items in each language.

use std::collections::BTreeMap;

use super::translations::{is_outdated, is_without_body};
use crate::{
    config::{MissingTranslation, Site},
    model::{Collection, ItemKey, ItemMeta, Items, Language, TranslationKind},
    source::Sources,
};

/// The availability of an item in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Availability {
    /// Official text.
    Official,
    /// Translation.
    Translated {
        /// Kind of translation.
        kind: TranslationKind,
        /// Language it was translated from.
        of: Language,
        /// `true` if the source text has changed since.
        outdated: bool,
    },
    /// Page in this language around a text in another, because there is no translation.
    Fallback {
        /// Language of the text.
        of: Language,
    },
    /// No page, by choice.
    ByChoice,
    /// No page.
    Absent,
}

impl Availability {
    /// Returns `true` if there is a page.
    #[must_use]
    pub fn has_page(self) -> bool {
        !matches!(self, Self::ByChoice | Self::Absent)
    }
}

/// Returns the availability of every item in every language.
pub(super) fn of(
    site: &Site,
    items: &Items,
    sources: &Sources,
) -> BTreeMap<ItemKey, BTreeMap<Language, Availability>> {
    let mut all: BTreeMap<ItemKey, BTreeMap<Language, Availability>> = BTreeMap::new();
    for meta in items.metas() {
        let states = site.languages.iter().map(|language| (*language, one(site, meta, *language, sources)));
        all.insert(meta.key(), states.collect());
    }
    with_plans(&mut all);
    all
}

/// Makes a commitment unavailable where its plan is unavailable by choice: its page is under the
/// plan's.
fn with_plans(all: &mut BTreeMap<ItemKey, BTreeMap<Language, Availability>>) {
    let chosen: Vec<(ItemKey, Language)> = all
        .keys()
        .filter(|key| key.collection == Collection::Commitments)
        .filter_map(|key| Some((key, ItemKey { collection: Collection::ActionPlans, id: key.id.parent()? })))
        .flat_map(|(key, plan)| {
            let states = all.get(&plan).into_iter().flatten();
            let absent = states.filter(|(_, state)| **state == Availability::ByChoice);
            absent.map(|(language, _)| (key.clone(), *language)).collect::<Vec<_>>()
        })
        .collect();
    for (key, language) in chosen {
        all.entry(key).or_default().insert(language, Availability::ByChoice);
    }
}

/// Returns `true` if an item is written in a language: its title is, and its body if the source
/// text has one. A skeleton of a translation is not a text yet.
fn is_written(meta: &ItemMeta, language: Language, of: Language, sources: &Sources) -> bool {
    meta.common.title.get(language).is_some() && !is_without_body(meta, language, of, sources)
}

fn one(site: &Site, meta: &ItemMeta, language: Language, sources: &Sources) -> Availability {
    let official = meta.official_language(site.official_language());
    if !meta.chooses(language) {
        return Availability::ByChoice;
    }
    if language == official {
        return Availability::Official;
    }
    let stated = meta.translation(language);
    let of = stated.and_then(|translation| translation.of).unwrap_or(official);
    if !is_written(meta, language, of, sources) {
        return match site.missing(meta.collection) {
            MissingTranslation::Fallback => Availability::Fallback { of: official },
            MissingTranslation::Error | MissingTranslation::Omit => Availability::Absent,
        };
    }
    Availability::Translated {
        kind: stated.map_or(TranslationKind::Courtesy, |translation| translation.kind),
        of,
        outdated: stated.is_some_and(|translation| is_outdated(meta, translation, of, sources)),
    }
}
