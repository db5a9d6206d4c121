//! The check that all references exist.

use std::collections::{BTreeMap, BTreeSet};

use super::{Portal, Target, problems};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Suggestions},
    markdown::{self, Link, Origin},
    model::{
        AnyRef, FieldContext, FileName, ItemKey, ItemMeta, Language, Prose, Record, Visitor, Vocabulary,
        layout,
    },
    source::Span,
};

/// Reports references, terms, files and links whose target does not exist.
pub(super) fn check(
    portal: &Portal,
    site: Option<Span>,
    broken: &BTreeSet<ItemKey>,
    diagnostics: &mut Diagnostics,
) {
    let mut checker = ReferenceChecker {
        portal,
        broken,
        meta: None,
        headings: BTreeMap::new(),
        suggestions: Suggestions::default(),
        diagnostics,
    };
    if let Some(span) = site {
        portal.site.visit_fields(span, None, &mut checker);
    }
    portal.items.each(|meta, item| {
        checker.meta = portal.meta(&meta.key());
        item.visit(&mut checker);
        for language in meta.texts.keys() {
            let outline = portal.outlines.of(&meta.key(), *language);
            for link in outline.into_iter().flat_map(|outline| &outline.links) {
                checker.link(meta, Some(*language), link);
            }
        }
    });
}

struct ReferenceChecker<'a> {
    portal: &'a Portal,
    broken: &'a BTreeSet<ItemKey>,
    /// Item being visited; `None` for the site's settings.
    meta: Option<&'a ItemMeta>,
    /// The ids of the headings of each text that a link points into.
    headings: BTreeMap<(ItemKey, Language), BTreeSet<&'a str>>,
    suggestions: Suggestions,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> ReferenceChecker<'a> {
    /// Returns `true` if the item exists, is broken (and reported), or is hidden today.
    fn is_accounted_for(&self, key: &ItemKey) -> bool {
        self.portal.meta(key).is_some() || self.broken.contains(key) || self.portal.hidden.contains_key(key)
    }

    fn link(&mut self, meta: &ItemMeta, language: Option<Language>, link: &Link) {
        match self.portal.target(meta, &link.destination) {
            Target::Item { key, heading } => {
                if let (Some(heading), Some(language)) = (heading, language) {
                    self.anchor(&key, language, &heading, link);
                }
            }
            Target::Heading(heading) => {
                if let Some(language) = language {
                    self.anchor(&meta.key(), language, &heading, link);
                }
            }
            Target::Nothing => {
                let key = Portal::named_by(meta, &link.destination);
                if key.as_ref().is_some_and(|key| self.is_accounted_for(key)) {
                    return;
                }
                // An id can replace a path too, wherever the text is.
                let nearest = key.and_then(|key| {
                    let id = self.nearest_item(&key)?;
                    Some(format!("{}:{id}", key.collection.prefix()))
                });
                let dead = Diagnostic::new(problems::DEAD_LINK, link.span);
                self.diagnostics.push(
                    dead.with("destination", link.destination.as_str()).with_suggestion(nearest.as_deref()),
                );
            }
            Target::File(_) | Target::Outside => {}
        }
    }

    /// Reports a link to a heading that the target text does not have.
    fn anchor(&mut self, key: &ItemKey, language: Language, heading: &str, link: &Link) {
        let official = self.portal.official_language();
        let outlines = &self.portal.outlines;
        let Some(outline) = outlines.of(key, language).or_else(|| outlines.of(key, official)) else { return };
        let ids = || outline.headings.iter().map(|heading| heading.id.as_str());
        let known = self.headings.entry((key.clone(), language)).or_insert_with(|| ids().collect());
        if !known.contains(heading) {
            let dead = Diagnostic::new(problems::DEAD_ANCHOR, link.span).with("heading", heading);
            self.diagnostics.push(dead.with_suggestion(self.suggestions.nearest(heading, ids())));
        }
    }

    /// The id in the same collection that is nearest to one that does not exist.
    fn nearest_item(&mut self, key: &ItemKey) -> Option<&'a str> {
        let metas = self.portal.items.metas().filter(|meta| meta.collection == key.collection);
        self.suggestions.nearest(key.id.as_str(), metas.map(|meta| meta.id.as_str()))
    }
}

impl Visitor for ReferenceChecker<'_> {
    fn reference(&mut self, context: FieldContext, reference: &AnyRef) {
        let key = reference.key();
        if self.is_accounted_for(&key) {
            return;
        }
        let nearest = self.nearest_item(&key);
        self.diagnostics.push(
            Diagnostic::new(problems::DANGLING_REFERENCE, context.span)
                .with("id", key.id.as_str())
                .with("kind", Argument::term(format!("kind-{}", key.collection.prefix())))
                .with("folder", format!("{}/{}/", layout::CONTENT, key.collection.folder()))
                .with_suggestion(nearest),
        );
    }

    fn term(&mut self, context: FieldContext, vocabulary: Vocabulary, id: &str) {
        if self.portal.knows(vocabulary, id) {
            return;
        }
        let (file, known): (&str, Vec<&str>) = match vocabulary {
            Vocabulary::Topics => {
                (layout::TOPICS, self.portal.topics.iter().map(|topic| topic.id.as_str()).collect())
            }
            Vocabulary::Values => {
                (layout::SETTINGS, self.portal.values.iter().map(|value| value.id.as_str()).collect())
            }
        };
        self.diagnostics.push(
            Diagnostic::new(problems::UNKNOWN_TERM, context.span)
                .with("id", id)
                .with("vocabulary", if vocabulary == Vocabulary::Topics { "topics" } else { "values" })
                .with("file", file)
                .with_suggestion(self.suggestions.nearest(id, known)),
        );
    }

    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        let Some(meta) = self.meta else { return };
        let outline = markdown::outline(prose.as_str(), &Origin::Whole(context.span), self.diagnostics);
        for link in &outline.links {
            self.link(meta, context.language, link);
        }
    }

    fn file(&mut self, context: FieldContext, file: &FileName) {
        let Some(meta) = self.meta else { return };
        if !meta.files.contains_key(&file.name) {
            self.diagnostics.push(
                Diagnostic::new(problems::MISSING_FILE, context.span)
                    .with("file", file.name.as_str())
                    .with("folder", meta.folder.as_str())
                    .with_suggestion(
                        self.suggestions.nearest(&file.name, meta.files.keys().map(String::as_str)),
                    ),
            );
        }
    }
}
