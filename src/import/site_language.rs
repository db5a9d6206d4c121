//! The languages of a site's texts.

use std::collections::BTreeMap;

use super::{
    report::{Note, NoteKind},
    source_page::SourceText,
    stated_language::StatedLanguage,
};
use crate::{diagnostic::Location, locale::detection::language_of, model::Language, source::Sources};

/// Number of bytes of a text that show its language.
const MAX_SAMPLE_BYTES: usize = 20_000;

/// The language of the texts that do not state one.
#[derive(Clone, Copy, Debug)]
pub(super) struct SiteLanguage<'a> {
    /// Languages of the portal, the official one first.
    pub(super) languages: &'a [Language],
    /// Language that was requested.
    pub(super) requested: Option<Language>,
}

impl SiteLanguage<'_> {
    /// Returns the language of the texts that state none, given that of the site's settings.
    pub(super) fn of_site(&self, settings: StatedLanguage) -> StatedLanguage {
        self.requested.map_or(settings, StatedLanguage::Known)
    }

    /// Detects the language of each text that states none; a text with too few words has that of
    /// most others. Reports what was detected, at `place`, and texts that seem to be in another
    /// language than the one stated. Returns the texts whose language is known, and the paths of
    /// the others.
    pub(super) fn settle(
        &self,
        texts: Vec<SourceText>,
        place: &Location,
        sources: &Sources,
        notes: &mut Vec<Note>,
    ) -> (Vec<SourceText>, Vec<String>) {
        let detected: Vec<Option<Language>> = texts.iter().map(|text| self.detected(text, sources)).collect();
        let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
        for (text, found) in texts.iter().zip(&detected) {
            match (text.stated_language, found) {
                (StatedLanguage::Known(stated), Some(found)) if stated != *found => {
                    let note = Note::new(NoteKind::Look, text.start(), "import-language-doubtful");
                    let note = note.with("language", stated.as_str());
                    notes.push(note.with("detected", found.as_str()));
                }
                (StatedLanguage::Known(_), _) | (_, None) => {}
                (_, Some(found)) => *counts.entry(*found).or_default() += 1,
            }
        }
        for (language, count) in &counts {
            let note = Note::new(NoteKind::Changed, place.clone(), "import-language-detected");
            notes.push(note.with("count", *count).with("language", language.as_str()));
        }
        let most = counts.into_iter().max_by_key(|(_, count)| *count).map(|(language, _)| language);
        let mut known = Vec::with_capacity(texts.len());
        let mut unknown = Vec::new();
        for (mut text, found) in texts.into_iter().zip(detected) {
            let language = match text.stated_language {
                StatedLanguage::Known(language) => Some(language),
                StatedLanguage::Doubtful(stated) => Some(found.unwrap_or(stated)),
                StatedLanguage::Unknown if found.is_none() && most.is_some() => {
                    let note = Note::new(NoteKind::Look, text.start(), "import-language-of-others");
                    notes.push(note.with("language", most.map_or_else(String::new, |it| it.to_string())));
                    most
                }
                StatedLanguage::Unknown => found,
            };
            match language {
                Some(language) => {
                    text.language = language;
                    known.push(text);
                }
                None => unknown.push(sources.file(text.file).path().to_owned()),
            }
        }
        (known, unknown)
    }

    fn detected(&self, text: &SourceText, sources: &Sources) -> Option<Language> {
        let body = sources.slice(text.body);
        let end = (0..=body.len().min(MAX_SAMPLE_BYTES)).rev().find(|at| body.is_char_boundary(*at));
        let fields = ["title", "description", "summary"].into_iter().filter_map(|name| text.text(name));
        let sample: Vec<&str> = fields.chain([&body[..end.unwrap_or(0)]]).collect();
        language_of(&sample.join(".\n\n")).filter(|language| self.languages.contains(language))
    }
}
