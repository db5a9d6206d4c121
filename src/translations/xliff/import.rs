//! Taking translations back: what can be taken is, and what cannot is told.

use super::{
    File, Piece, Unit,
    back::translated,
    between::together,
    export::blocks,
    id,
    place::Places,
    unit::{Form, joined},
};
use crate::{
    diagnostic::{Failure, Message, Replacement},
    edit::NewFile,
    model::{Head, ItemKey, Language},
    resolve::{Availability, Portal, source_hash},
    translations::{Field, Words, fields, written},
};

/// What taking a document back changes, and what of it is not taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// Texts that did not exist.
    pub created: Vec<NewFile>,
    /// What changes in files that did.
    pub replaced: Vec<Replacement>,
    /// What is left out. A text is taken whole or not at all, each other field on its own.
    pub left_out: Vec<Refusal>,
}

/// Why a part of a document is not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The item.
    pub item: String,
    /// What is wrong, with what to do as its help.
    pub message: Message,
}

impl Imported {
    /// The paths of the files that are made or changed, in order.
    #[must_use]
    pub fn files(&self, portal: &Portal) -> Vec<String> {
        let replaced = self.replaced.iter().map(|change| portal.sources.file(change.span.file).path());
        let mut files: Vec<String> =
            self.created.iter().map(|file| file.path.as_str()).chain(replaced).map(str::to_owned).collect();
        files.sort_unstable();
        files.dedup();
        files
    }
}

/// Works out what a document that comes back changes. One in which nothing was done changes nothing.
///
/// # Errors
/// When the portal does not have the document's languages.
pub fn import(portal: &Portal, of: &str, to: &str, files: &[File]) -> Result<Imported, Failure> {
    let language = |tag: &str| {
        let known = portal.languages().iter().copied().find(|language| language.as_str() == tag);
        known.ok_or_else(|| Failure::new("xliff-unknown-language").with("language", tag))
    };
    let (of, to) = (language(of)?, language(to)?);
    let mut imported = Imported::default();
    for file in files {
        let mut told = Vec::new();
        match ItemKey::parse(&file.item).and_then(|key| portal.head(&key)) {
            Some(head) => Taking { portal, head, of, to, file, told: &mut told }.take(&mut imported),
            None => told.push(Message::new("xliff-unknown-item")),
        }
        let item = &file.item;
        let refused =
            |message: Message| Refusal { item: item.clone(), message: message.with("item", item.as_str()) };
        imported.left_out.extend(told.into_iter().map(refused));
    }
    Ok(imported)
}

/// One item as it is taken.
struct Taking<'a> {
    portal: &'a Portal,
    head: &'a Head,
    of: Language,
    to: Language,
    file: &'a File,
    told: &'a mut Vec<Message>,
}

impl Taking<'_> {
    fn take(mut self, imported: &mut Imported) {
        let all = fields(self.head, &self.portal.sources);
        let mut places = Places::new(self.portal, self.head, self.of, self.to);
        let mut waiting: Vec<String> = Vec::new();
        let (texts, others): (Vec<&Unit>, Vec<&Unit>) =
            self.file.units.iter().partition(|unit| id::is_of_text(&unit.id));
        if texts.iter().all(|unit| unit.target.is_none() && unit.foreign.is_none()) {
            waiting.extend(texts.iter().map(|unit| unit.id.clone()));
        } else if self.file.source_hash == source_hash(self.head, self.of, &self.portal.sources) {
            self.text(&texts, &all, &mut places, &mut waiting);
        } else {
            self.told.push(Message::new("xliff-source-changed"));
        }
        for unit in others {
            self.field(unit, &all, &mut places, &mut waiting);
        }
        for field in places.homeless() {
            self.told
                .push(Message::new("xliff-no-text").with("unit", field).with("language", self.to.as_str()));
        }
        if !waiting.is_empty() {
            self.told.push(untranslated(&waiting));
        }
        places.finish(imported);
    }

    /// A field outside the text.
    fn field(&mut self, unit: &Unit, all: &[Field], places: &mut Places<'_>, waiting: &mut Vec<String>) {
        let name = id::readable(&unit.id);
        let field = all.iter().filter(|field| !field.is_of_text()).find(|field| field.name == name);
        let problem = match field.and_then(|field| Some((field, field.get(self.of)?))) {
            None => Some("xliff-unit-gone"),
            Some((_, source)) if unit.source.trim() != source => Some("xliff-unit-changed"),
            Some((field, source)) => {
                let form = if field.prose { Form::Prose } else { Form::Plain };
                match translated(unit, source, form) {
                    Ok(None) if field.get(self.to).is_none() => {
                        waiting.push(name.clone());
                        None
                    }
                    Ok(None) => None,
                    Ok(Some(words)) if field.get(self.to) == Some(words.trim()) => None,
                    Ok(Some(words)) => {
                        let words = self.like(source, field.get(self.to), words, form);
                        (!places.put(field, &words)).then_some("xliff-no-place")
                    }
                    Err(problem) => Some(problem),
                }
            }
        };
        self.told.extend(problem.map(|problem| Message::new(problem).with("unit", name)));
    }

    /// A field of several blocks, with what the old translation has between its own.
    fn like(&self, source: &str, old: Option<&str>, words: String, form: Form) -> String {
        let (Form::Prose, Some(old)) = (form, old) else { return words };
        let new = form.pieces(&words);
        let blocks = new.iter().filter_map(|piece| match piece {
            Piece::Block(block) => Some(*block),
            Piece::Between(_) => None,
        });
        let is_current = !self.is_outdated();
        together(&form.pieces(source), &form.pieces(old), is_current, blocks)
    }

    /// Whether the source has changed since the translation was made.
    fn is_outdated(&self) -> bool {
        let availability = self.portal.availability(&self.head.key(), self.to);
        matches!(availability, Availability::Translated { outdated: true, .. })
    }

    /// The text: its title, its summary and its body, all or none.
    fn text(&mut self, units: &[&Unit], all: &[Field], places: &mut Places<'_>, waiting: &mut Vec<String>) {
        let (before, waited) = (self.told.len(), waiting.len());
        let source = written(self.head, self.of, &self.portal.sources);
        let mut known: Vec<String> = Vec::new();
        let mut take = |id: &str, source: &str, form: Form| {
            known.push(id.to_owned());
            let unit = units.iter().find(|unit| unit.id == id);
            match unit.map_or(Err("xliff-unit-missing"), |unit| translated(unit, source, form)) {
                Ok(Some(words)) => words,
                Ok(None) => {
                    waiting.push(id.to_owned());
                    String::new()
                }
                Err(problem) => {
                    self.told.push(Message::new(problem).with("unit", id));
                    String::new()
                }
            }
        };
        let mut plain = |id: &str, source: &str| match source.trim() {
            "" => String::new(),
            source => take(id, source, Form::Plain),
        };
        let (title, summary) = (plain("title", &source.title), plain("summary", &source.summary));
        let bodies = blocks(&source.body).into_iter().enumerate();
        let body: Vec<String> =
            bodies.map(|(at, block)| take(&format!("b{}", at + 1), block, Form::Block)).collect();
        let strangers = units.iter().filter(|unit| !known.contains(&unit.id));
        let gone = strangers.map(|unit| Message::new("xliff-unit-gone").with("unit", unit.id.as_str()));
        self.told.extend(gone);
        if self.told.len() > before || waiting.len() > waited {
            return;
        }
        let done = units.iter().all(|unit| unit.done);
        if let Err(Failure(message)) = self.put(&source, [&title, &summary], &body, done, all, places) {
            self.told.push(message);
        }
    }

    /// Puts a whole text where it belongs, if it says anything new.
    fn put(
        &self,
        source: &Words,
        introduction: [&str; 2],
        body: &[String],
        done: bool,
        all: &[Field],
        places: &mut Places<'_>,
    ) -> Result<(), Failure> {
        let old = written(self.head, self.to, &self.portal.sources);
        let before = blocks(&old.body);
        let outdated = self.is_outdated();
        let new: Vec<(&Field, &str)> = ["title", "summary"]
            .into_iter()
            .zip(introduction)
            .filter_map(|(name, words)| Some((all.iter().find(|field| field.name == name)?, words)))
            .filter(|(field, words)| !words.is_empty() && field.get(self.to) != Some(words.trim()))
            .collect();
        // What was handed out as outdated comes back as it was: only its translator can say that it
        // holds for the source as it is now.
        if new.is_empty() && before == body && !(outdated && done) {
            return Ok(());
        }
        if self.head.texts.contains_key(&self.of) {
            let words = body.iter().map(String::as_str);
            places.text(&together(&joined(&source.body), &joined(&old.body), !outdated, words))?;
        }
        match new.into_iter().find(|(field, words)| !places.put(field, words)) {
            Some((field, _)) => Err(Failure::new("xliff-no-place").with("unit", field.name.as_str())),
            None => Ok(()),
        }
    }
}

/// How many units wait for their translation, and the first of them.
fn untranslated(units: &[String]) -> Message {
    const SHOWN: usize = 4;
    let mut names = units.iter().take(SHOWN).map(|unit| format!("`{unit}`")).collect::<Vec<_>>().join(", ");
    if units.len() > SHOWN {
        names.push('…');
    }
    Message::new("xliff-untranslated").with("count", units.len()).with("units", names)
}
