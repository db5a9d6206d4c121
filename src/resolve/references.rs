//! The check that all references exist.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{HiddenReason, Portal, Target, names::ItemNames, problems};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Edit, Label, Message, Suggestions},
    markdown::{self, Image, Link, Origin},
    model::{
        AnyRef, FieldContext, FieldType, FileName, ItemFile, ItemId, ItemKey, ItemMeta, Language, Localized,
        Prose, Record, StandardValue, Visitor, Vocabulary, corrected, layout, slugified,
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
        names: OnceCell::new(),
        dangling: BTreeMap::new(),
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
    for dangling in std::mem::take(&mut checker.dangling).into_values() {
        checker.diagnostics.push(dangling);
    }
}

struct ReferenceChecker<'a> {
    portal: &'a Portal,
    broken: &'a BTreeSet<ItemKey>,
    /// Item being visited; `None` for the site's settings.
    meta: Option<&'a ItemMeta>,
    /// The ids of the headings of each text that a link points into.
    headings: BTreeMap<(ItemKey, Language), BTreeSet<&'a str>>,
    suggestions: Suggestions,
    names: OnceCell<ItemNames>,
    /// The diagnostic of each item that references name and that does not exist.
    dangling: BTreeMap<ItemKey, Diagnostic>,
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
            // An address typed in a text, where this portal has no page, belongs to another program.
            Target::OwnComputer if link.is_bare && !self.is_previewed(&link.destination) => {}
            Target::OwnComputer => self.own_computer(&link.destination, link.span),
            Target::Nothing => {
                let dead = Diagnostic::new(problems::DEAD_LINK, link.span);
                if link.destination.trim().is_empty() {
                    self.diagnostics.push(dead.with("destination", "none").with_suggestion(None));
                    return;
                }
                let key = Portal::named_by(meta, &link.destination);
                if key.as_ref().is_some_and(|key| self.is_accounted_for(key)) {
                    return;
                }
                let meant = self.portal.meant(meta, &link.destination, &mut self.suggestions);
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
        self.diagnostics.push(match corrected.zip(self.portal.destination_place(path, span)) {
            Some((corrected, place)) => diagnostic.with_fix(place, corrected),
            None => diagnostic,
        });
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

    /// Returns `true` if an address of the preview leads to a page, other than the root.
    fn is_previewed(&self, destination: &str) -> bool {
        let path = destination.split_once("://").and_then(|(_, inside)| inside.split_once('/'));
        let is_page = !matches!(self.portal.previewed(destination), Target::Nothing | Target::NotOnSite);
        path.is_some_and(|(_, path)| !path.is_empty()) && is_page
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

    /// Returns the id of the term with that title in any language.
    fn term_named(&self, vocabulary: Vocabulary, name: &str) -> Option<String> {
        let slug = slugified(name);
        let has = |id: &str, titles: &Localized<String>| {
            slugified(id) == slug || titles.iter().any(|(_, title)| slugified(title) == slug)
        };
        match vocabulary {
            Vocabulary::Topics => {
                let topic = self.portal.topics.iter().find(|topic| has(topic.id.as_str(), &topic.title))?;
                Some(topic.id.as_str().to_owned())
            }
            Vocabulary::Values => {
                let known = |id: &str| self.portal.knows(Vocabulary::Values, id);
                let titled = self.portal.values.iter().find(|value| {
                    value.title.as_ref().is_some_and(|titles| has(&value.id, titles))
                        || slugified(&value.id) == slug
                });
                let shown = || {
                    let meant = corrected(&FieldType::Enum(StandardValue::VALUES), name, known);
                    meant.values.into_iter().next().filter(|_| meant.certain)
                };
                titled.map(|value| value.id.clone()).or_else(shown)
            }
        }
    }

    /// Returns the edit that replaces a name with an id, in quotation marks if the name is.
    fn edit(&self, span: Span, id: &str) -> Edit {
        let is_quoted = self.portal.sources.slice(span).starts_with(['"', '\'']);
        Edit { span, text: if is_quoted { format!("\"{id}\"") } else { id.to_owned() } }
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
        let portal = self.portal;
        let named = self.names.get_or_init(|| ItemNames::of(&portal.items));
        let named = named.id(key.collection, key.id.as_str()).cloned();
        let prefix = format!("{}:", key.collection.prefix());
        let has_prefix =
            portal.sources.slice(context.span).trim_start_matches(['"', '\'']).starts_with(&prefix);
        let fix = named.as_ref().map(|id| {
            let text = if has_prefix { format!("{prefix}{id}") } else { id.to_string() };
            self.edit(context.span, &text)
        });
        // One item that is missing is one problem, wherever it is named.
        if let Some(first) = self.dangling.get_mut(&key) {
            first.labels.push(Label { span: context.span, message: Message::new("label-named-here-too") });
            first.fix.extend(fix);
            return;
        }
        let nearest = named.as_ref().map(ItemId::as_str).or_else(|| self.nearest_item(&key));
        let mut dangling = Diagnostic::new(problems::DANGLING_REFERENCE, context.span)
            .with("id", key.id.as_str())
            .with("kind", Argument::term(format!("kind-{}", key.collection.prefix())))
            .with("folder", format!("{}/{}/", layout::CONTENT, key.collection.folder()))
            .with_suggestion(nearest);
        dangling.fix.extend(fix);
        self.dangling.insert(key, dangling);
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
        let named = self.term_named(vocabulary, id);
        let mut unknown = Diagnostic::new(problems::UNKNOWN_TERM, context.span)
            .with("id", id)
            .with("vocabulary", if vocabulary == Vocabulary::Topics { "topics" } else { "values" })
            .with("file", file)
            .with_suggestion(named.as_deref().or_else(|| self.suggestions.nearest(id, known)));
        unknown.fix.extend(named.map(|named| self.edit(context.span, &named)));
        self.diagnostics.push(unknown);
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
                // A path that ends with the name of a file of the folder.
                let name = file.name.rsplit(['/', '\\']).next().unwrap_or(&file.name);
                let near = self.portal.near_name(&meta.folder, name, &mut self.suggestions);
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
