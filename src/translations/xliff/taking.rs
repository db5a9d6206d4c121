//! One item as it is taken back.

use super::{
    File, Piece, Unit,
    back::translated,
    before::{Before, Meanwhile, meanwhile, parts},
    between::together,
    export::blocks,
    id,
    import::Imported,
    place::Places,
    unit::{Form, joined},
};
use crate::{
    diagnostic::{Failure, Message},
    model::{Head, Language},
    resolve::{Availability, Field, Portal, Words, fields, written},
};

/// One item as it is taken.
pub(super) struct Taking<'a> {
    pub(super) portal: &'a Portal,
    pub(super) head: &'a Head,
    pub(super) of: Language,
    pub(super) to: Language,
    pub(super) file: &'a File,
    pub(super) problems: &'a mut Vec<Message>,
}

/// What taking a part of it came to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    /// It says something new.
    New,
    /// It says what is there already.
    Same,
    /// It was told and left out, or waits for its translation.
    Not,
}

impl Taking<'_> {
    pub(super) fn take(mut self, imported: &mut Imported) {
        let all = fields(self.head, &self.portal.sources);
        let source = written(self.head, self.of, &self.portal.sources);
        let mut places = Places::new(self.portal, self.head, self.of, self.to);
        let mut waiting: Vec<String> = Vec::new();
        let (texts, others): (Vec<&Unit>, Vec<&Unit>) =
            self.file.units.iter().partition(|unit| id::is_of_text(&unit.id));
        let text = if texts.iter().all(|unit| unit.target.is_none() && unit.foreign.is_none()) {
            waiting.extend(texts.iter().map(|unit| unit.id.clone()));
            Taken::Not
        } else if self.file.source_hash == source.fingerprint() || self.is_of(&texts, &source) {
            self.text(&texts, &source, &all, &mut places, &mut waiting)
        } else {
            self.problems.push(Message::new("xliff-source-changed"));
            Taken::Not
        };
        let mut is_settled = texts.iter().all(|unit| unit.done);
        for unit in others {
            let taken = self.field(unit, &all, &mut places, &mut waiting);
            is_settled &= unit.done || taken == Taken::New || unit.target.is_none();
        }
        // What was handed out as outdated comes back as it was: only its translator can say that it
        // holds for the source as it is now.
        if text == Taken::New || text == Taken::Same && self.is_outdated() && is_settled {
            self.problems.extend(places.stamp(&self.file.source_hash).err().map(|Failure(message)| message));
        }
        for field in places.homeless() {
            self.problems
                .push(Message::new("xliff-no-text").with("unit", field).with("language", self.to.as_str()));
        }
        if !waiting.is_empty() {
            self.problems.push(untranslated(&waiting));
        }
        places.finish(imported);
    }

    /// Whether these units were made from the text as it is now, whatever became of its other fields.
    fn is_of(&self, units: &[&Unit], source: &Words) -> bool {
        let parts = parts(source);
        let is_there = |(id, text): &(String, &str)| {
            units.iter().any(|unit| unit.id == *id && unit.source.trim() == text.trim())
        };
        !self.file.source_hash.is_empty() && units.len() == parts.len() && parts.iter().all(is_there)
    }

    /// A field outside the text.
    fn field(
        &mut self,
        unit: &Unit,
        all: &[Field],
        places: &mut Places<'_>,
        waiting: &mut Vec<String>,
    ) -> Taken {
        let name = id::readable(&unit.id);
        let field = all.iter().filter(|field| !field.is_of_text()).find(|field| field.name == name);
        let taken = match field.and_then(|field| Some((field, field.get(self.of)?))) {
            None => Err("xliff-unit-gone"),
            Some((_, source)) if unit.source.trim() != source => Err("xliff-unit-changed"),
            Some((field, source)) => {
                let form = if field.prose { Form::Prose } else { Form::Plain };
                match translated(unit, source, form) {
                    Ok(None) if field.get(self.to).is_none() => {
                        waiting.push(name.clone());
                        Ok(Taken::Not)
                    }
                    Ok(None) => Ok(Taken::Same),
                    Ok(Some(words)) if field.get(self.to) == Some(words.trim()) => Ok(Taken::Same),
                    Ok(Some(words)) => match meanwhile(unit, field.get(self.to), &words) {
                        Meanwhile::Here => Ok(Taken::Same),
                        Meanwhile::Both => Err("xliff-target-changed"),
                        Meanwhile::Nothing => {
                            let words = self.like(source, field.get(self.to), words, form);
                            if places.put(field, &words) { Ok(Taken::New) } else { Err("xliff-no-place") }
                        }
                    },
                    Err(problem) => Err(problem),
                }
            }
        };
        taken.unwrap_or_else(|problem| {
            let message = Message::new(problem).with("units", listed(&[&name]));
            self.problems.push(message.with("unit", name));
            Taken::Not
        })
    }

    /// A field of several blocks, with what the old translation has between its own.
    fn like(&self, source: &str, old: Option<&str>, words: String, form: Form) -> String {
        let (Form::Prose, Some(old)) = (form, old) else { return words };
        let new = form.pieces(&words);
        let blocks = new.iter().filter_map(|piece| match piece {
            Piece::Block(block) => Some(*block),
            Piece::Between(_) => None,
        });
        together(&form.pieces(source), &form.pieces(old), !self.is_outdated(), blocks)
    }

    /// Whether the source has changed since the translation was made.
    fn is_outdated(&self) -> bool {
        let availability = self.portal.availability(&self.head.key(), self.to);
        matches!(availability, Availability::Translated { outdated: true, .. })
    }

    /// The text: its title, its summary and its body, all or none.
    fn text(
        &mut self,
        units: &[&Unit],
        source: &Words,
        all: &[Field],
        places: &mut Places<'_>,
        waiting: &mut Vec<String>,
    ) -> Taken {
        let (before, waited) = (self.problems.len(), waiting.len());
        let parts = parts(source);
        let old = written(self.head, self.to, &self.portal.sources);
        let there = Before::new(source, &old);
        let mut words: Vec<(&str, String)> = Vec::new();
        let mut changed: Vec<&str> = Vec::new();
        for (id, source) in &parts {
            let unit = units.iter().find(|unit| unit.id == *id);
            let form = if id::is_of_block(id) { Form::Block } else { Form::Plain };
            match unit.map_or(Err("xliff-unit-missing"), |unit| translated(unit, source, form)) {
                Ok(Some(own)) => {
                    match unit.map_or(Meanwhile::Nothing, |unit| meanwhile(unit, there.there(id), &own)) {
                        Meanwhile::Nothing => words.push((id, own)),
                        Meanwhile::Here => match there.own(id) {
                            Some(there) => words.push((id, there.to_owned())),
                            None => changed.push(id),
                        },
                        Meanwhile::Both => changed.push(id),
                    }
                }
                Ok(None) => waiting.push(id.clone()),
                Err(problem) => self.problems.push(Message::new(problem).with("unit", id.as_str())),
            }
        }
        let strangers = units.iter().filter(|unit| !parts.iter().any(|(id, _)| *id == unit.id));
        let gone = strangers.map(|unit| Message::new("xliff-unit-gone").with("unit", unit.id.as_str()));
        self.problems.extend(gone);
        if !changed.is_empty() {
            self.problems.push(Message::new("xliff-target-changed").with("units", listed(&changed)));
        }
        if self.problems.len() > before || waiting.len() > waited {
            return Taken::Not;
        }
        self.put(source, &old, &words, all, places).unwrap_or_else(|name| {
            self.problems.push(Message::new("xliff-no-place").with("unit", name));
            Taken::Not
        })
    }

    /// Puts a whole text where it belongs, if it says anything new; the name of a field that cannot be
    /// put anywhere.
    fn put(
        &self,
        source: &Words,
        old: &Words,
        words: &[(&str, String)],
        all: &[Field],
        places: &mut Places<'_>,
    ) -> Result<Taken, String> {
        let (body, introduction): (Vec<_>, Vec<_>) = words.iter().partition(|(id, _)| id::is_of_block(id));
        let body: Vec<&str> = body.into_iter().map(|(_, words)| words.as_str()).collect();
        let new: Vec<(&Field, &str)> = introduction
            .into_iter()
            .filter_map(|(name, words)| Some((all.iter().find(|field| field.name == *name)?, words.as_str())))
            .filter(|(field, words)| field.get(self.to) != Some(words.trim()))
            .collect();
        if new.is_empty() && blocks(&old.body) == body {
            return Ok(Taken::Same);
        }
        if self.head.texts.contains_key(&self.of) {
            places.text(together(&joined(&source.body), &joined(&old.body), !self.is_outdated(), body));
        }
        match new.into_iter().find(|(field, words)| !places.put(field, words)) {
            Some((field, _)) => Err(field.name.clone()),
            None => Ok(Taken::New),
        }
    }
}

/// How many units wait for their translation, and the first of them.
fn untranslated(units: &[String]) -> Message {
    let names: Vec<&str> = units.iter().map(String::as_str).collect();
    Message::new("xliff-untranslated").with("count", units.len()).with("units", listed(&names))
}

/// The first of the units that are named.
fn listed(units: &[&str]) -> String {
    const SHOWN: usize = 4;
    let mut names = units.iter().take(SHOWN).map(|unit| format!("`{unit}`")).collect::<Vec<_>>().join(", ");
    if units.len() > SHOWN {
        names.push('…');
    }
    names
}
