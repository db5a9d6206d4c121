//! The existing translation of a text, and conflicts with an imported one.

use super::{Unit, id::is_of_block, segments::blocks, unit::hash};
use crate::resolve::ItemText;

/// Returns the units of a text: title, summary and the blocks of the body.
pub(super) fn parts(source: &ItemText) -> Vec<(String, &str)> {
    let introduction = ["title", "summary"].into_iter().map(|name| (name.to_owned(), source.get(name)));
    let introduction = introduction.filter(|(_, words)| !words.is_empty());
    let body = blocks(&source.body).into_iter().enumerate();
    introduction.chain(body.map(|(at, block)| (format!("b{}", at + 1), block))).collect()
}

/// The existing translation, by unit.
pub(super) struct Existing<'a> {
    parts: Vec<(String, &'a str)>,
    body: &'a str,
    /// `true` if it has as many blocks as its source, so that they correspond one to one.
    is_aligned: bool,
}

impl<'a> Existing<'a> {
    pub(super) fn new(source: &ItemText, old: &'a ItemText) -> Self {
        let is_aligned = blocks(&source.body).len() == blocks(&old.body).len();
        Self { parts: parts(old), body: old.body.trim(), is_aligned }
    }

    /// Returns the translation of a unit; `None` if it cannot be determined.
    pub(super) fn translation(&self, id: &str) -> Option<&'a str> {
        let own = self.parts.iter().find(|(own, _)| own == id).map(|(_, text)| *text);
        own.filter(|_| self.is_aligned || !is_of_block(id))
    }

    /// Returns the text that writing the unit would overwrite: its translation, else the whole body
    /// that contains it.
    pub(super) fn at_risk(&self, id: &str) -> Option<&'a str> {
        let body = (is_of_block(id) && !self.body.is_empty()).then_some(self.body);
        if self.is_aligned { self.translation(id) } else { self.translation(id).or(body) }
    }
}

/// A conflict between the existing and the imported translation.
pub(super) enum Conflict {
    /// No conflict.
    None,
    /// Changed in the portal, unchanged in the document.
    Local,
    /// Changed in both.
    Both,
}

/// Compares the imported text of a unit with the existing one.
pub(super) fn conflict(unit: &Unit, there: Option<&str>, words: &str) -> Conflict {
    let now = there.map(hash).unwrap_or_default();
    let back = hash(words);
    match () {
        () if now.is_empty() || now == unit.target_hash || now == back => Conflict::None,
        () if back == unit.target_hash => Conflict::Local,
        () => Conflict::Both,
    }
}
