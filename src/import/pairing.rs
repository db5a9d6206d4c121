//! The pairing of texts as pages.

use std::collections::BTreeMap;

use super::{
    report::{Note, NoteKind},
    source_page::{SourcePage, SourceText},
};
use crate::{diagnostic::nearest, model::Language, source::Sources};

/// Pairs the texts that declare the same key, then those whose paths differ only by language.
/// Reports each text that is not paired, with the most likely counterpart.
pub(super) fn pair(
    texts: Vec<SourceText>,
    languages: &[Language],
    sources: &Sources,
    notes: &mut Vec<Note>,
) -> Vec<SourcePage> {
    let mut keyed: BTreeMap<String, Vec<SourceText>> = BTreeMap::new();
    let mut rest: Vec<Vec<SourceText>> = Vec::new();
    for text in texts {
        match &text.key {
            Some((key, _)) => keyed.entry(key.clone()).or_default().push(text),
            None => rest.push(vec![text]),
        }
    }
    let mut groups: Vec<Vec<SourceText>> = Vec::new();
    for group in keyed.into_values().chain(rest) {
        groups.extend(one_per_language(group, sources, notes));
    }
    let groups = by_base(groups, notes);
    let mut pages: Vec<SourcePage> = groups.into_iter().map(|texts| SourcePage { texts }).collect();
    for page in &mut pages {
        let rank = |language| languages.iter().position(|known| *known == language);
        page.texts.sort_by_key(|text| rank(text.language));
    }
    pages.sort_by_cached_key(|page| page.texts.first().map(|text| sources.file(text.file).path().to_owned()));
    report_unpaired(&pages, languages, sources, notes);
    pages
}

/// Splits a group with two texts in the same language: the first of each language stay together.
fn one_per_language(
    group: Vec<SourceText>,
    sources: &Sources,
    notes: &mut Vec<Note>,
) -> Vec<Vec<SourceText>> {
    let mut first: Vec<SourceText> = Vec::new();
    let mut others = Vec::new();
    for text in group {
        match first.iter().find(|other| other.language == text.language) {
            Some(other) => {
                let note = Note::new(NoteKind::Look, text.start(), "import-same-language-twice");
                notes.push(note.with("other", sources.file(other.file).path()));
                others.push(vec![text]);
            }
            None => first.push(text),
        }
    }
    others.insert(0, first);
    others
}

/// Joins the groups whose texts have the same path except for the language.
fn by_base(groups: Vec<Vec<SourceText>>, notes: &mut Vec<Note>) -> Vec<Vec<SourceText>> {
    let mut joined: Vec<Vec<SourceText>> = Vec::new();
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for group in groups {
        let Some(base) = group.first().map(|text| text.base.clone()) else { continue };
        let shares = group.iter().all(|text| text.base == base);
        let room = places.get(&base).into_iter().flatten().copied().find(|at| {
            let there = &joined[*at];
            shares
                && there.iter().all(|text| text.base == base)
                && group.iter().all(|text| there.iter().all(|other| other.language != text.language))
        });
        match room {
            Some(at) => {
                for text in &group {
                    if let (Some((key, span)), Some((other, _))) =
                        (&text.key, joined[at].iter().find_map(|other| other.key.as_ref()))
                        && key != other
                    {
                        let note = Note::new(NoteKind::Differs, *span, "import-keys-differ");
                        notes.push(note.with("key", key.as_str()).with("other", other.as_str()));
                    }
                }
                joined[at].extend(group);
            }
            None => {
                places.entry(base).or_default().push(joined.len());
                joined.push(group);
            }
        }
    }
    joined
}

/// Reports each page without a text in one of the languages, with the nearest page in that
/// language.
fn report_unpaired(pages: &[SourcePage], languages: &[Language], sources: &Sources, notes: &mut Vec<Note>) {
    let lone: Vec<&SourceText> =
        pages.iter().filter(|page| page.texts.len() == 1).map(|page| &page.texts[0]).collect();
    for page in pages {
        for missing in languages.iter().filter(|it| page.texts.iter().all(|text| text.language != **it)) {
            let Some(text) = page.texts.first() else { continue };
            let candidates: Vec<&SourceText> =
                lone.iter().copied().filter(|other| other.language == *missing).collect();
            let near = nearest_text(text, &candidates).map(|other| sources.file(other.file).path());
            let place = text.key.as_ref().map_or(text.start(), |(_, span)| *span);
            let note = Note::new(NoteKind::Look, place, "import-alone");
            notes.push(note.with("language", missing.as_str()).with("nearest", near.unwrap_or("none")));
        }
    }
}

/// Returns the candidate with the nearest key, path or title.
fn nearest_text<'t>(text: &SourceText, candidates: &[&'t SourceText]) -> Option<&'t SourceText> {
    let key = |text: &SourceText| text.key.as_ref().map(|(key, _)| key.clone());
    let base = |text: &SourceText| Some(text.base.clone());
    let name = |text: &SourceText| Some(text.name.clone());
    let title = |text: &SourceText| text.text("title").map(str::to_owned);
    let by = |part: &dyn Fn(&SourceText) -> Option<String>| {
        let wanted = part(text)?;
        let known: Vec<(String, &'t SourceText)> =
            candidates.iter().filter_map(|other| Some((part(other)?, *other))).collect();
        let found = nearest(&wanted, known.iter().map(|(name, _)| name.as_str()))?;
        known.iter().find(|(name, _)| name == found).map(|(_, other)| *other)
    };
    by(&key).or_else(|| by(&base)).or_else(|| by(&name)).or_else(|| by(&title))
}
