//! The import of one item.

use std::collections::BTreeMap;

use super::{
    File, Segment, Unit,
    decode::decode,
    existing::{Conflict, Existing, conflict, parts},
    id,
    imported::XliffImport,
    segments::blocks,
    separators::interleave,
    structure::has_same_words,
    targets::Targets,
    unit::{ContentKind, merged_pieces},
};
use crate::{
    diagnostic::{Failure, Message},
    model::{ItemMeta, Language},
    resolve::{Availability, ItemText, LocalizedField, Portal, fields, item_text},
};

/// The import of one item.
pub(super) struct ItemImport<'a> {
    pub(super) portal: &'a Portal,
    pub(super) meta: &'a ItemMeta,
    pub(super) of: Language,
    pub(super) to: Language,
    pub(super) file: &'a File,
    pub(super) messages: &'a mut Vec<Message>,
}

/// The result of importing a part of an item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Applied {
    /// Changed.
    New,
    /// Unchanged.
    Same,
    /// Reported and left out, or not translated yet.
    Skipped,
}

impl ItemImport<'_> {
    pub(super) fn apply(mut self, imported: &mut XliffImport) {
        let twice = self.report_repeated_units();
        let all = fields(self.meta, &self.portal.sources);
        let source = item_text(self.meta, self.of, &self.portal.sources);
        let mut places = Targets::new(self.portal, self.meta, self.of, self.to);
        let mut waiting: Vec<String> = Vec::new();
        let (texts, others): (Vec<&Unit>, Vec<&Unit>) = self
            .file
            .units
            .iter()
            .enumerate()
            .filter(|(at, _)| !twice.contains(at))
            .map(|(_, unit)| unit)
            .partition(|unit| id::is_of_text(&unit.id));
        let text = if texts.iter().all(|unit| unit.target.is_none() && unit.foreign.is_none()) {
            waiting.extend(texts.iter().map(|unit| unit.id.clone()));
            Applied::Skipped
        } else if source.has_fingerprint(&self.file.source_hash) || Self::is_made_from(&texts, &source) {
            self.text(&texts, &source, &all, &mut places, &mut waiting)
        } else {
            self.messages.push(Message::new("xliff-source-changed"));
            Applied::Skipped
        };
        let mut is_settled = texts.iter().all(|unit| unit.done);
        for unit in others {
            let taken = self.field(unit, &all, &mut places, &mut waiting);
            is_settled &= unit.done || taken == Applied::New || unit.target.is_none();
        }
        // An outdated translation can come back unchanged: only its translator can confirm that it
        // is valid for the current source.
        if text == Applied::New || text == Applied::Same && self.is_outdated() && is_settled {
            let current = source.fingerprint();
            // A tool may have removed the notes.
            let hash = if self.file.source_hash.is_empty() { &current } else { &self.file.source_hash };
            self.messages.extend(places.stamp(hash).err().map(|Failure(message)| message));
        }
        for field in places.unplaced() {
            self.messages
                .push(Message::new("xliff-no-text").with("unit", field).with("language", self.to.as_str()));
        }
        if !waiting.is_empty() {
            self.messages.push(untranslated(&waiting));
        }
        places.finish(imported);
    }

    /// Returns the positions of units with the id of one before them, and reports those that are
    /// translated otherwise.
    fn report_repeated_units(&mut self) -> Vec<usize> {
        let mut first: BTreeMap<&str, &Unit> = BTreeMap::new();
        let mut twice = Vec::new();
        for (at, unit) in self.file.units.iter().enumerate() {
            let Some(other) = first.get(unit.id.as_str()) else {
                first.insert(&unit.id, unit);
                continue;
            };
            twice.push(at);
            if other.target != unit.target {
                self.messages.push(Message::new("xliff-unit-twice").with("unit", id::readable(&unit.id)));
            }
        }
        twice
    }

    /// Returns `true` if the units were made from the current text, even if other fields have
    /// changed.
    fn is_made_from(units: &[&Unit], source: &ItemText) -> bool {
        let parts = parts(source);
        let is_there = |(id, text): &(String, &str)| {
            units.iter().any(|unit| unit.id == *id && has_same_words(&unit.source, text))
        };
        units.len() == parts.len() && parts.iter().all(is_there)
    }

    /// Imports a field outside the text.
    fn field(
        &mut self,
        unit: &Unit,
        all: &[LocalizedField],
        places: &mut Targets<'_>,
        waiting: &mut Vec<String>,
    ) -> Applied {
        let name = id::readable(&unit.id);
        let field = all.iter().filter(|field| !field.is_of_text()).find(|field| field.name == name);
        let taken = match field.and_then(|field| Some((field, field.get(self.of)?))) {
            None => Err("xliff-unit-gone"),
            Some((_, source)) if !has_same_words(&unit.source, source) => Err("xliff-unit-changed"),
            Some((field, source)) => {
                let form = if field.prose { ContentKind::Prose } else { ContentKind::Plain };
                match decode(unit, source, form) {
                    Ok(None) if field.get(self.to).is_none() => {
                        waiting.push(name.clone());
                        Ok(Applied::Skipped)
                    }
                    Ok(None) => Ok(Applied::Same),
                    Ok(Some(words))
                        if field.get(self.to).is_some_and(|it| form.gives_same_page(it, &words)) =>
                    {
                        Ok(Applied::Same)
                    }
                    Ok(Some(words)) => match conflict(unit, field.get(self.to), &words) {
                        Conflict::Local => Ok(Applied::Same),
                        Conflict::Both => Err("xliff-target-changed"),
                        Conflict::None => {
                            let words = self.with_separators_of(source, field.get(self.to), words, form);
                            if places.put(field, &words) { Ok(Applied::New) } else { Err("xliff-no-place") }
                        }
                    },
                    Err(problem) => Err(problem),
                }
            }
        };
        taken.unwrap_or_else(|problem| {
            let message = Message::new(problem).with("units", list_units(&[&name]));
            self.messages.push(message.with("unit", name));
            Applied::Skipped
        })
    }

    /// Combines a translated field of several blocks with the separators of the old translation.
    fn with_separators_of(
        &self,
        source: &str,
        old: Option<&str>,
        words: String,
        form: ContentKind,
    ) -> String {
        let (ContentKind::Prose, Some(old)) = (form, old) else { return words };
        let new = form.segments(&words);
        let blocks = new.iter().filter_map(|segment| match segment {
            Segment::Block(block) => Some(*block),
            Segment::Separator(_) => None,
        });
        interleave(&form.segments(source), &form.segments(old), !self.is_outdated(), blocks)
    }

    /// Returns `true` if the source has changed since the translation.
    fn is_outdated(&self) -> bool {
        let availability = self.portal.availability(&self.meta.key(), self.to);
        matches!(availability, Availability::Translated { outdated: true, .. })
    }

    /// Imports the text (title, summary and body), completely or not at all.
    fn text(
        &mut self,
        units: &[&Unit],
        source: &ItemText,
        all: &[LocalizedField],
        places: &mut Targets<'_>,
        waiting: &mut Vec<String>,
    ) -> Applied {
        let (before, waited) = (self.messages.len(), waiting.len());
        let parts = parts(source);
        let old = item_text(self.meta, self.to, &self.portal.sources);
        let there = Existing::new(source, &old);
        let mut words: Vec<(&str, String)> = Vec::new();
        let mut changed: Vec<&str> = Vec::new();
        for (id, source) in &parts {
            let unit = units.iter().find(|unit| unit.id == *id);
            let form = if id::is_of_block(id) { ContentKind::Block } else { ContentKind::Plain };
            match unit.map_or(Err("xliff-unit-missing"), |unit| decode(unit, source, form)) {
                Ok(Some(own)) => {
                    match unit.map_or(Conflict::None, |unit| conflict(unit, there.at_risk(id), &own)) {
                        Conflict::None => {
                            let existing = there.translation(id).filter(|it| form.gives_same_page(it, &own));
                            words.push((id, existing.map_or(own, str::to_owned)));
                        }
                        Conflict::Local => match there.translation(id) {
                            Some(there) => words.push((id, there.to_owned())),
                            None => changed.push(id),
                        },
                        Conflict::Both => changed.push(id),
                    }
                }
                Ok(None) => waiting.push(id.clone()),
                Err(problem) => self.messages.push(Message::new(problem).with("unit", id.as_str())),
            }
        }
        let strangers = units.iter().filter(|unit| !parts.iter().any(|(id, _)| *id == unit.id));
        let gone = strangers.map(|unit| Message::new("xliff-unit-gone").with("unit", unit.id.as_str()));
        self.messages.extend(gone);
        if !changed.is_empty() {
            self.messages.push(Message::new("xliff-target-changed").with("units", list_units(&changed)));
        }
        if self.messages.len() > before || waiting.len() > waited {
            return Applied::Skipped;
        }
        self.put_text(source, &old, &words, all, places).unwrap_or_else(|name| {
            self.messages.push(Message::new("xliff-no-place").with("unit", name));
            Applied::Skipped
        })
    }

    /// Writes a complete text, if it differs from the existing one. The error is the name of a
    /// field that cannot be written.
    fn put_text(
        &self,
        source: &ItemText,
        old: &ItemText,
        words: &[(&str, String)],
        all: &[LocalizedField],
        places: &mut Targets<'_>,
    ) -> Result<Applied, String> {
        let (body, introduction): (Vec<_>, Vec<_>) = words.iter().partition(|(id, _)| id::is_of_block(id));
        let body: Vec<&str> = body.into_iter().map(|(_, words)| words.as_str()).collect();
        let new: Vec<(&LocalizedField, &str)> = introduction
            .into_iter()
            .filter_map(|(name, words)| Some((all.iter().find(|field| field.name == *name)?, words.as_str())))
            .filter(|(field, words)| field.get(self.to) != Some(words.trim()))
            .collect();
        if new.is_empty() && blocks(&old.body) == body {
            return Ok(Applied::Same);
        }
        if self.meta.texts.contains_key(&self.of) {
            places.text(interleave(
                &merged_pieces(&source.body),
                &merged_pieces(&old.body),
                !self.is_outdated(),
                body,
            ));
        }
        match new.into_iter().find(|(field, words)| !places.put(field, words)) {
            Some((field, _)) => Err(field.name.clone()),
            None => Ok(Applied::New),
        }
    }
}

/// Builds the message with the number of untranslated units, and the first of them.
fn untranslated(units: &[String]) -> Message {
    let names: Vec<&str> = units.iter().map(String::as_str).collect();
    Message::new("xliff-untranslated").with("count", units.len()).with("units", list_units(&names))
}

/// Lists the first units by name.
fn list_units(units: &[&str]) -> String {
    const MAX_NAMES: usize = 4;
    let mut names =
        units.iter().take(MAX_NAMES).map(|unit| format!("`{unit}`")).collect::<Vec<_>>().join(", ");
    if units.len() > MAX_NAMES {
        names.push('…');
    }
    names
}
