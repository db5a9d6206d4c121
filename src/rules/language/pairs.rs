//! The two texts of an item, side by side.

use crate::{markdown::Outline, model::Head, resolve::Portal, source::Span};

/// A translation and the text it was made from.
pub(super) struct Pair<'p> {
    pub(super) head: &'p Head,
    pub(super) source: &'p Outline,
    pub(super) translation: &'p Outline,
    /// The translation, from its first word to its last.
    body: Span,
}

/// Every pair of texts.
pub(super) fn pairs(portal: &Portal) -> Vec<Pair<'_>> {
    let mut pairs = Vec::new();
    for head in portal.items.heads() {
        let official = head.official_language(portal.official_language());
        for (language, text) in head.texts.iter().filter(|(language, _)| **language != official) {
            let of = head.translation(*language).and_then(|stated| stated.of).unwrap_or(official);
            let outline = |language| portal.outlines.of(&head.key(), language);
            if let (true, Some(source), Some(translation)) =
                (of != *language, outline(of), outline(*language))
            {
                let start = portal.sources.first_word(text.body);
                let length = portal.sources.slice(text.body).trim().len();
                let body = start.within(0, length);
                pairs.push(Pair { head, source, translation, body });
            }
        }
    }
    pairs
}

impl Pair<'_> {
    /// Where the translation begins.
    pub(super) fn start(&self) -> Span {
        self.body.within(0, 0)
    }

    /// Where the translation ends.
    pub(super) fn end(&self) -> Span {
        let length = (self.body.end - self.body.start) as usize;
        self.body.within(length, length)
    }

    /// The first thing of the translation that its source does not have, by what names it; the
    /// translation's beginning where each has its counterpart.
    pub(super) fn odd<'o>(&'o self, things: impl Fn(&'o Outline) -> Vec<(&'o str, Span)>) -> Span {
        let source = things(self.source);
        let mut own = things(self.translation).into_iter();
        let odd = own.find(|(name, _)| source.iter().all(|(other, _)| other != name));
        odd.filter(|_| things(self.translation).len() > source.len()).map_or(self.start(), |(_, span)| span)
    }
}
