//! What the units of a text say in the author's files, and whether that changed while a document was
//! with its translator.

use super::{Unit, export::blocks, id::is_of_block, unit::hash};
use crate::resolve::ItemText;

/// The units that a text is handed out in: its title, its summary and the blocks of its body.
pub(super) fn parts(source: &ItemText) -> Vec<(String, &str)> {
    let introduction = ["title", "summary"].into_iter().map(|name| (name.to_owned(), source.get(name)));
    let introduction = introduction.filter(|(_, words)| !words.is_empty());
    let body = blocks(&source.body).into_iter().enumerate();
    introduction.chain(body.map(|(at, block)| (format!("b{}", at + 1), block))).collect()
}

/// The translation there is, unit by unit.
pub(super) struct Existing<'a> {
    parts: Vec<(String, &'a str)>,
    body: &'a str,
    /// Whether it has as many blocks as its source, so that each is the translation of one.
    is_aligned: bool,
}

impl<'a> Existing<'a> {
    pub(super) fn new(source: &ItemText, old: &'a ItemText) -> Self {
        let is_aligned = blocks(&source.body).len() == blocks(&old.body).len();
        Self { parts: parts(old), body: old.body.trim(), is_aligned }
    }

    /// The translation of a unit, where it can be told.
    pub(super) fn translation(&self, id: &str) -> Option<&'a str> {
        let own = self.parts.iter().find(|(own, _)| own == id).map(|(_, text)| *text);
        own.filter(|_| self.is_aligned || !is_of_block(id))
    }

    /// What would be lost if the unit were written anew: its translation, else the whole body that it
    /// is somewhere in.
    pub(super) fn at_risk(&self, id: &str) -> Option<&'a str> {
        let body = (is_of_block(id) && !self.body.is_empty()).then_some(self.body);
        if self.is_aligned { self.translation(id) } else { self.translation(id).or(body) }
    }
}

/// What happened to a translation since it was handed out.
pub(super) enum Conflict {
    /// Nothing that would be lost.
    None,
    /// It was changed here, and comes back as it was.
    Local,
    /// It was changed here, and comes back otherwise.
    Both,
}

/// What happened to a unit that comes back with these words.
pub(super) fn conflict(unit: &Unit, there: Option<&str>, words: &str) -> Conflict {
    let now = there.map(hash).unwrap_or_default();
    let back = hash(words);
    match () {
        () if now.is_empty() || now == unit.target_hash || now == back => Conflict::None,
        () if back == unit.target_hash => Conflict::Local,
        () => Conflict::Both,
    }
}
