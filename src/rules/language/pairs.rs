//! Pairs each text and each field of an item with its translation.

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    diagnostic::Diagnostics,
    markdown::{Origin, Outline, outline},
    model::{FieldContext, ItemMeta, Language, Prose, Visitor},
    resolve::Portal,
    source::Span,
};

/// A translation and the text it was made from.
pub(super) struct TextPair<'p> {
    pub(super) meta: &'p ItemMeta,
    pub(super) source: Cow<'p, Outline>,
    pub(super) translation: Cow<'p, Outline>,
    /// The translation, from its first word to its last.
    body: Span,
}

/// Every pair of texts, then every pair of fields in Markdown.
pub(super) fn pairs(portal: &Portal) -> Vec<TextPair<'_>> {
    let mut pairs = Vec::new();
    for meta in portal.items.metas() {
        for language in meta.texts.keys().copied() {
            let Some(of) = source_of(portal, meta, language) else { continue };
            let outline = |language| portal.outlines.of(&meta.key(), language).map(Cow::Borrowed);
            if let (Some(text), Some(source), Some(translation)) =
                (meta.texts.get(&language), outline(of), outline(language))
            {
                let start = portal.sources.first_word(text.body);
                let length = portal.sources.slice(text.body).trim().len();
                let body = start.within(0, length);
                pairs.push(TextPair { meta, source, translation, body });
            }
        }
    }
    // Heads come in the order of the items.
    let mut metas = portal.items.metas();
    portal.items.each(|_, item| {
        let Some(meta) = metas.next() else { return };
        let mut collector = OutlineCollector::default();
        item.visit(&mut collector);
        for field in collector.fields {
            pairs.extend(field.iter().filter_map(|(language, (translation, body))| {
                let (source, _) = field.get(&source_of(portal, meta, *language)?)?;
                let (source, translation) = (Cow::Owned(source.clone()), Cow::Owned(translation.clone()));
                Some(TextPair { meta, source, translation, body: *body })
            }));
        }
    });
    pairs
}

/// The language that a text was translated from; none for the official one.
fn source_of(portal: &Portal, meta: &ItemMeta, language: Language) -> Option<Language> {
    let official = meta.official_language(portal.official_language());
    let of = meta.translation(language).and_then(|stated| stated.of).unwrap_or(official);
    (language != official && of != language).then_some(of)
}

/// Outlines of each field in Markdown, by language.
#[derive(Default)]
struct OutlineCollector {
    fields: Vec<BTreeMap<Language, (Outline, Span)>>,
}

impl Visitor for OutlineCollector {
    /// A field given per language begins.
    fn languages(&mut self, _: FieldContext, _: &[Language]) {
        self.fields.push(BTreeMap::new());
    }

    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        let (Some(language), Some(field)) = (context.language, self.fields.last_mut()) else { return };
        // What is wrong with it was reported when the portal was resolved.
        let outline = outline(prose.as_str(), &Origin::Whole(context.span), &mut Diagnostics::default());
        field.insert(language, (outline, context.span));
    }
}

impl TextPair<'_> {
    /// Returns the start of the translation.
    pub(super) fn start(&self) -> Span {
        self.body.within(0, 0)
    }

    /// Returns the end of the translation.
    pub(super) fn end(&self) -> Span {
        let length = (self.body.end - self.body.start) as usize;
        self.body.within(length, length)
    }

    /// Returns the place of the first part of the translation that its source does not have, by name;
    /// the start of the translation if each part has its counterpart.
    pub(super) fn first_unmatched<'o>(
        &'o self,
        things: impl Fn(&'o Outline) -> Vec<(&'o str, Span)>,
    ) -> Span {
        let source = things(&self.source);
        let mut own = things(&self.translation).into_iter();
        let odd = own.find(|(name, _)| source.iter().all(|(other, _)| other != name));
        odd.filter(|_| things(&self.translation).len() > source.len()).map_or(self.start(), |(_, span)| span)
    }
}
