//! The validation of items, field by field.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{consistency, problems};
use crate::{
    config::Site,
    diagnostic::{Diagnostic, Diagnostics, Location},
    load::{FrontMatter, ItemSource, SourceTree},
    model::{
        Collection, CollectionItem, Common, Dispatch, FieldReader, FieldShape, Fields, Item, ItemKey,
        ItemMeta, Items, Record, Syntax, Text, layout, problems as fields,
    },
    source::{Fingerprint, Node, Shape, Sources, Span},
};

/// A function that inserts an item into its table.
type Insert = Box<dyn FnOnce(&mut Items) + Send>;

/// Reads every item in parallel. Returns the items and the keys of those that are broken.
pub(super) fn read(
    tree: &SourceTree,
    site: &Site,
    diagnostics: &mut Diagnostics,
) -> (Items, BTreeSet<ItemKey>) {
    let read: Vec<(&ItemSource, Option<Insert>, Diagnostics)> = tree
        .items
        .par_iter()
        .map(|entry| {
            let mut diagnostics = Diagnostics::default();
            let reader = FieldReader {
                languages: &site.languages,
                syntax: Syntax::Yaml,
                diagnostics: &mut diagnostics,
            };
            let key = ItemKey { collection: entry.collection, id: entry.id.clone() };
            let whole = !tree.broken.contains(&key);
            let item = entry.collection.dispatch(ReadItem {
                entry,
                is_complete: whole,
                sources: &tree.sources,
                reader,
            });
            (entry, item, diagnostics)
        })
        .collect();
    let mut items = Items::default();
    let mut broken = tree.broken.clone();
    for (entry, insert, problems) in read {
        diagnostics.append(problems);
        match insert {
            Some(insert) => insert(&mut items),
            None => {
                broken.insert(ItemKey { collection: entry.collection, id: entry.id.clone() });
            }
        }
    }
    consistency::check(&items, &site.languages, diagnostics);
    remove_without_plan(&mut items, &broken, diagnostics);
    (items, broken)
}

/// Reports and removes the commitments whose plan does not exist.
fn remove_without_plan(items: &mut Items, broken: &BTreeSet<ItemKey>, diagnostics: &mut Diagnostics) {
    let plans: BTreeSet<_> = items.action_plans.keys().cloned().collect();
    items.commitments.retain(|id, item| {
        let Some(plan) = id.parent() else { return false };
        let exists = plans.contains(&plan);
        if !exists && !broken.contains(&ItemKey { collection: Collection::ActionPlans, id: plan.clone() }) {
            let orphan = Diagnostic::new(problems::COMMITMENT_WITHOUT_PLAN, item.meta.declared);
            diagnostics.push(orphan.with("plan", plan.as_str()));
        }
        exists
    });
}

/// Returns the byte where the first line begins that is neither empty nor a comment: comments at the
/// start of `item.yaml` are for editors. 0 if there is none.
fn first_line(text: &str) -> usize {
    let mut start = usize::from(text.starts_with('\u{feff}')) * '\u{feff}'.len_utf8();
    for line in text[start..].split_inclusive('\n') {
        if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            return start;
        }
        start += line.len();
    }
    0
}

/// The reader of one item.
struct ReadItem<'a> {
    entry: &'a ItemSource,
    /// `true` if all files of its folder could be read.
    is_complete: bool,
    sources: &'a Sources,
    reader: FieldReader<'a>,
}

impl Dispatch for ReadItem<'_> {
    type Output = Option<Insert>;

    fn of<T: CollectionItem>(mut self) -> Option<Insert> {
        let item = self.item::<T>()?;
        Some(Box::new(move |items| {
            T::table_mut(items).insert(item.meta.id.clone(), item);
        }))
    }
}

impl ReadItem<'_> {
    fn item<T: CollectionItem>(&mut self) -> Option<Item<T>> {
        let first = first_line(self.sources.file(self.entry.declared).text());
        let declared = Span::new(self.entry.declared, first, first);
        let (mut fields, is_whole) = self.fields::<T>(declared);
        let given = fields.names();
        let untitled = is_whole && self.untitled(&fields);
        let common = Common::take(&mut fields, &mut self.reader);
        let facts = T::take(&mut fields, &mut self.reader);
        if untitled {
            fields.waive("title");
        }
        if !is_whole {
            fields.waive_all();
        }
        fields.finish(&mut self.reader);
        // The values that were left out are not those of an item without them.
        is_whole.then_some(())?;
        let mut common = common?;
        // An empty list is treated as no list: every item exists in at least one language.
        common.languages = common.languages.filter(|languages| !languages.is_empty());
        self.summaries(&common, declared);
        common.check_unstated(T::COLLECTION, &given, &mut self.reader);
        let texts = self.entry.texts.iter().map(|(language, text)| {
            let fingerprint = Fingerprint::of(self.sources.slice(text.body));
            (*language, Text { body: text.body, fingerprint })
        });
        let facts = facts?;
        let files = &self.entry.files;
        let meta = ItemMeta {
            id: self.entry.id.clone(),
            collection: self.entry.collection,
            folder: self.entry.folder.clone(),
            declared,
            fingerprint: Fingerprint::of_value(&(&common, &facts, files)),
            common,
            texts: texts.collect(),
            files: files.clone(),
        };
        Some(Item { meta, facts })
    }

    /// Returns all fields of the item, with the front matter of its texts merged in, and `true` if all of
    /// its files could be read whole.
    fn fields<T: CollectionItem>(&mut self, declared: Span) -> (Fields, bool) {
        let (own, whole) = match &self.entry.facts {
            None => (&[][..], self.is_complete),
            Some((_, content)) => (self.map(content.node.as_ref()), self.is_complete && content.is_whole),
        };
        let mut fields = Fields::new(own, declared, &mut self.reader);
        if self.entry.facts.is_none() {
            fields.miss_at(Location::Path(format!("{}/{}", self.entry.folder, layout::FACTS)));
        }
        let mut shapes: Vec<FieldShape> = Common::fields();
        shapes.extend(T::fields());
        let mut readable = whole;
        for (language, text) in &self.entry.texts {
            if !self.reader.languages.contains(language) {
                let start = Span::new(text.body.file, 0, 0);
                self.reader.unknown_language(language.as_str(), start, None);
                continue;
            }
            match &text.front {
                None => {}
                Some(FrontMatter { content, .. }) => {
                    let front = self.map(content.node.as_ref());
                    fields.add_front_matter(*language, front, &shapes, &mut self.reader);
                    readable &= content.is_whole;
                }
            }
        }
        let names: Vec<&'static str> = shapes.iter().map(|shape| shape.name).collect();
        fields.rename(&names, &mut self.reader);
        (fields, readable)
    }

    /// Reports each text that has no title. Returns `true` if there is one.
    fn untitled(&mut self, fields: &Fields) -> bool {
        let mut untitled = false;
        for (language, text) in &self.entry.texts {
            let body = self.sources.slice(text.body).trim_start();
            let node = text.front.as_ref().and_then(|front| front.content.node.as_ref());
            // Front matter that is not closed is reported when the file is read.
            let source = self.sources.file(text.body.file).text().trim_start_matches('\u{feff}').trim_start();
            let is_reported = text.front.is_none()
                && (source.starts_with("---") || source.starts_with("+++"))
                || node.is_some_and(|node| matches!(node.shape, Shape::List(_) | Shape::Scalar(_)));
            let is_written = self.reader.languages.contains(language) && !body.is_empty();
            if !is_written || is_reported || fields.has("title", *language) {
                continue;
            }
            untitled = true;
            let heading = body.lines().next().and_then(|line| line.strip_prefix("# ")).map(str::trim);
            let start = text.front.as_ref().map_or(0, |front| front.span.start as usize);
            self.reader.diagnostics.push(
                Diagnostic::new(problems::TEXT_WITHOUT_TITLE, Span::new(text.body.file, start, start))
                    .with("front", if text.front.is_some() { "yes" } else { "no" })
                    .with("heading", heading.filter(|heading| !heading.is_empty()).unwrap_or("…")),
            );
        }
        untitled
    }

    /// Returns the entries of a map. Reports another type, and returns none for it.
    fn map<'n>(&mut self, node: Option<&'n Node>) -> &'n [crate::source::MapEntry] {
        let Some(node) = node else { return &[] };
        match &node.shape {
            Shape::Map(entries) => entries,
            Shape::Null => &[],
            Shape::List(_) | Shape::Scalar(_) => {
                self.reader.wrong_type::<Common>(node);
                &[]
            }
        }
    }

    fn summaries(&mut self, common: &Common, declared: Span) {
        let Some(summaries) = &common.summary else { return };
        for (language, summary) in summaries.iter() {
            let length = summary.chars().count();
            if length > Common::MAX_SUMMARY_CHARS {
                let span = summaries.spanned(language).map_or(declared, |summary| summary.span);
                self.reader.diagnostics.push(
                    Diagnostic::new(fields::TOO_LONG, span)
                        .with("field", "summary")
                        .with("length", length)
                        .with("longest", Common::MAX_SUMMARY_CHARS),
                );
            }
        }
    }
}
