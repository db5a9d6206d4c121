//! Whether everything that is named exists.

use std::collections::BTreeSet;

use super::{Portal, Target, problems};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics},
    markdown::{self, Link, Origin},
    model::{
        AnyRef, FieldContext, FileName, ItemKey, ItemMeta, Language, Prose, Record, Visitor, Vocabulary,
        layout,
    },
    source::Span,
};

/// Reports every name, word, file and link that leads nowhere.
pub(super) fn check(
    portal: &Portal,
    site: Option<Span>,
    broken: &BTreeSet<ItemKey>,
    diagnostics: &mut Diagnostics,
) {
    if let Some(span) = site {
        portal.site.visit_fields(
            span,
            None,
            &mut ReferenceChecker { portal, broken, meta: None, diagnostics },
        );
    }
    portal.items.each(|meta, item| {
        let mut checker = ReferenceChecker { portal, broken, meta: Some(meta), diagnostics };
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
    /// The item that is walked; none for the site's own settings.
    meta: Option<&'a ItemMeta>,
    diagnostics: &'a mut Diagnostics,
}

impl ReferenceChecker<'_> {
    /// Whether the item is there, was reported, or is only not public today.
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
                let nearest = key.and_then(|key| self.portal.nearest_to(&key)).map(|id| id.to_string());
                let dead = Diagnostic::new(problems::DEAD_LINK, link.span);
                self.diagnostics.push(
                    dead.with("destination", link.destination.as_str())
                        .with("nearest", nearest.unwrap_or_else(|| "none".to_owned())),
                );
            }
            Target::File(_) | Target::Outside => {}
        }
    }

    /// Reports a link to a heading that the text it leads to does not have.
    fn anchor(&mut self, key: &ItemKey, language: Language, heading: &str, link: &Link) {
        let official = self.portal.official_language();
        let outlines = &self.portal.outlines;
        let Some(outline) = outlines.of(key, language).or_else(|| outlines.of(key, official)) else { return };
        if !outline.headings.iter().any(|known| known.id == heading) {
            self.diagnostics.push(
                Diagnostic::new(problems::DEAD_ANCHOR, link.span)
                    .with("heading", heading)
                    .with_nearest(heading, outline.headings.iter().map(|known| known.id.as_str())),
            );
        }
    }
}

impl Visitor for ReferenceChecker<'_> {
    fn reference(&mut self, context: FieldContext, reference: &AnyRef) {
        let key = reference.key();
        if self.is_accounted_for(&key) {
            return;
        }
        let nearest = self.portal.nearest_to(&key).map_or_else(|| "none".to_owned(), |id| id.to_string());
        self.diagnostics.push(
            Diagnostic::new(problems::DANGLING_REFERENCE, context.span)
                .with("id", key.id.as_str())
                .with("kind", Argument::term(format!("kind-{}", key.collection.prefix())))
                .with("folder", format!("{}/{}/", layout::CONTENT, key.collection.folder()))
                .with("nearest", nearest),
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
                .with_nearest(id, known),
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
                    .with_nearest(&file.name, meta.files.keys().map(String::as_str)),
            );
        }
    }
}
