//! The check that all references exist.

use std::collections::{BTreeMap, BTreeSet};

use super::{HiddenReason, Portal, Target, problems};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Suggestions},
    markdown::{self, Image, Link, Origin},
    model::{
        AnyRef, FieldContext, FileName, ItemFile, ItemKey, ItemMeta, Language, Prose, Record, Visitor,
        Vocabulary, layout,
    },
    source::Span,
};

/// Reports references, terms, files, links and images whose target does not exist.
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
            for image in outline.into_iter().flat_map(|outline| &outline.images) {
                checker.image(meta, image);
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
            Target::Item { key, heading: Some(heading), language: page } => {
                // The address of a page can end with an anchor of the theme: the page itself is
                // checked for those.
                if let (Some(language), None) = (language, page) {
                    self.anchor(&key, language, &heading, link);
                }
            }
            Target::Heading(heading) => {
                if let Some(language) = language {
                    self.anchor(&meta.key(), language, &heading, link);
                }
            }
            Target::File { file, differs_in_case: true, .. } => {
                self.differs_in_case(meta, &file, &link.destination, link.span);
            }
            Target::Hidden(key, reason) => self.hidden(&key, reason, link.span),
            Target::NotOnSite => {
                let diagnostic = Diagnostic::new(problems::NOT_ON_SITE, link.span);
                self.diagnostics.push(diagnostic.with("address", link.destination.as_str()));
            }
            Target::OwnComputer => self.own_computer(&link.destination, link.span),
            Target::Nothing => {
                let key = Portal::named_by(meta, &link.destination);
                if key.as_ref().is_some_and(|key| self.is_accounted_for(key)) {
                    return;
                }
                let meant = self.portal.meant(meta, &link.destination, &mut self.suggestions);
                let dead = Diagnostic::new(problems::DEAD_LINK, link.span);
                self.diagnostics.push(
                    dead.with("destination", link.destination.as_str()).with_suggestion(meant.as_deref()),
                );
            }
            Target::Item { .. } | Target::Page { .. } | Target::File { .. } | Target::Outside => {}
        }
    }

    fn image(&mut self, meta: &ItemMeta, image: &Image) {
        let destination = image.destination.as_str();
        match self.portal.target(meta, destination) {
            Target::File { file, differs_in_case: true, .. } => {
                self.differs_in_case(meta, &file, destination, image.span);
            }
            Target::Hidden(key, reason) => self.hidden(&key, reason, image.span),
            Target::OwnComputer => self.own_computer(destination, image.span),
            Target::File { file, .. } if file.image.is_none() => {
                let diagnostic = Diagnostic::new(problems::NOT_AN_IMAGE, image.span);
                self.diagnostics.push(diagnostic.with("destination", destination));
            }
            Target::File { .. } | Target::Outside => {}
            Target::Item { .. } | Target::Page { .. } | Target::Heading(_) => {
                let diagnostic = Diagnostic::new(problems::NOT_AN_IMAGE, image.span);
                self.diagnostics.push(diagnostic.with("destination", destination));
            }
            Target::NotOnSite | Target::Nothing => {
                let meant = self.portal.meant(meta, destination, &mut self.suggestions);
                self.diagnostics.push(
                    Diagnostic::new(problems::MISSING_IMAGE, image.span)
                        .with("file", destination)
                        .with("folder", meta.folder.as_str())
                        .with_suggestion(meant.as_deref()),
                );
            }
        }
    }

    /// Reports a reference whose capital letters are not those of the file.
    fn differs_in_case(&mut self, meta: &ItemMeta, file: &ItemFile, written: &str, span: Span) {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let folders = |path: &str| path.matches('/').count();
        let depth = folders(&file.path).saturating_sub(folders(&meta.folder) + 1);
        let diagnostic = Diagnostic::new(problems::DIFFERENT_CASE, span)
            .with("written", written)
            .with("file", if depth > 0 { file.path.as_str() } else { name });
        let path = written.split(['#', '?']).next().unwrap_or_default();
        let corrected = corrected_case(path, &file.path);
        self.diagnostics.push(match corrected.zip(self.place_of(path, span)) {
            Some((corrected, place)) => diagnostic.with_fix(place, corrected),
            None => diagnostic,
        });
    }

    /// Returns where a destination is written inside its link; `None` if it is written otherwise there.
    fn place_of(&self, destination: &str, span: Span) -> Option<Span> {
        let link = self.portal.sources.slice(span);
        let starts = ["](", "](<", "=\"", "='"].into_iter();
        let start = starts.filter_map(|before| {
            let written = format!("{before}{destination}");
            Some(link.rfind(&written)? + before.len())
        });
        let start = start.max().or_else(|| (link == destination).then_some(0))?;
        Some(span.within(start, start + destination.len()))
    }

    fn hidden(&mut self, key: &ItemKey, reason: HiddenReason, span: Span) {
        let day = self.portal.hidden_items.meta(key.collection, &key.id).and_then(|meta| match reason {
            HiddenReason::Scheduled => Some(meta.common.publish_at.as_ref()?.extent.first_day()),
            HiddenReason::Expired => Some(meta.common.expires_at.as_ref()?.extent.last_day()),
            HiddenReason::Draft | HiddenReason::PlanHidden => None,
        });
        let reason = match reason {
            HiddenReason::Draft => "draft",
            HiddenReason::Scheduled => "scheduled",
            HiddenReason::Expired => "expired",
            HiddenReason::PlanHidden => "plan",
        };
        let diagnostic = Diagnostic::new(problems::LINK_TO_HIDDEN, span)
            .with("item", key.to_string())
            .with("reason", reason);
        self.diagnostics.push(match day {
            Some(day) => diagnostic.with("date", Argument::Day(day)),
            None => diagnostic,
        });
    }

    fn own_computer(&mut self, destination: &str, span: Span) {
        let instead = match self.portal.previewed(destination) {
            Target::Item { key, .. } | Target::Hidden(key, _) => Some(key.to_string()),
            _ => None,
        };
        self.diagnostics.push(
            Diagnostic::new(problems::OWN_COMPUTER, span)
                .with("address", destination)
                .with_suggestion(instead.as_deref()),
        );
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
        for image in &outline.images {
            self.image(meta, image);
        }
    }

    fn file(&mut self, context: FieldContext, file: &FileName) {
        let Some(meta) = self.meta else { return };
        match self.portal.file_named(meta, &file.name) {
            Some(found) if found.differs_in_case => {
                self.differs_in_case(meta, found.file, &file.name, context.span);
            }
            Some(_) => {}
            None => {
                let near = self.portal.near_name(&meta.folder, &file.name, &mut self.suggestions);
                self.diagnostics.push(
                    Diagnostic::new(problems::MISSING_FILE, context.span)
                        .with("file", file.name.as_str())
                        .with("folder", meta.folder.as_str())
                        .with_suggestion(near),
                );
            }
        }
    }
}

/// Returns `written` with the capital letters of the end of `path`; `None` if it is written otherwise.
fn corrected_case(written: &str, path: &str) -> Option<String> {
    let inside = written.trim_start_matches("../").trim_start_matches("./");
    let start = path.len().checked_sub(inside.len())?;
    let end = path.get(start..).filter(|end| end.to_lowercase() == inside.to_lowercase())?;
    Some(format!("{}{end}", &written[..written.len() - inside.len()]))
}
