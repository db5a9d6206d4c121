//! The places where texts and fields use files.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostic::Diagnostics,
    markdown::{self, Origin},
    model::{FieldContext, FileName, ItemFile, ItemMeta, Prose, Url, Visitor},
    resolve::{Portal, Target},
    source::{Node, Shape, Span},
};

/// The first use of each file, by its path from the portal's root.
#[derive(Default)]
pub(super) struct FileUses {
    shown: BTreeMap<String, Span>,
    linked: BTreeMap<String, Span>,
    /// Files that the Markdown, the addresses and the portal's own values in fields name.
    in_fields: BTreeSet<String>,
}

impl FileUses {
    pub(super) fn of(portal: &Portal) -> Self {
        let mut uses = Self::default();
        for (key, _, outline) in portal.outlines.iter() {
            let Some(meta) = portal.meta(key) else { continue };
            for image in &outline.images {
                if let Some(path) = file_at(portal, meta, &image.destination) {
                    uses.shown.entry(path).or_insert(image.span);
                }
            }
            for link in &outline.links {
                if let Some(path) = file_at(portal, meta, &link.destination) {
                    uses.linked.entry(path).or_insert(link.span);
                }
            }
        }
        portal.items.each(|meta, item| {
            let mut collector = FileCollector { portal, meta, uses: &mut uses };
            item.visit(&mut collector);
            if let Some(extra) = &meta.common.extra {
                collector.value(&extra.0);
            }
        });
        uses
    }

    /// Returns the first text that shows the file as an image.
    pub(super) fn shown(&self, file: &ItemFile) -> Option<Span> {
        self.shown.get(&file.path).copied()
    }

    /// Returns the first link to the file, in a text or in a field.
    pub(super) fn linked(&self, file: &ItemFile) -> Option<Span> {
        self.linked.get(&file.path).copied()
    }

    /// Returns `true` if a text or a field of any item names the file.
    pub(super) fn is_used(&self, file: &ItemFile) -> bool {
        let path = &file.path;
        self.shown.contains_key(path) || self.linked.contains_key(path) || self.in_fields.contains(path)
    }
}

/// Returns the path of the file that a destination leads to.
fn file_at(portal: &Portal, meta: &ItemMeta, destination: &str) -> Option<String> {
    match portal.target(meta, destination) {
        Target::File { file, .. } => Some(file.path),
        _ => None,
    }
}

struct FileCollector<'a> {
    portal: &'a Portal,
    meta: &'a ItemMeta,
    uses: &'a mut FileUses,
}

impl FileCollector<'_> {
    fn name(&mut self, destination: &str) {
        self.uses.in_fields.extend(file_at(self.portal, self.meta, destination));
    }

    /// Adds the files that the portal's own values name, for its own templates.
    fn value(&mut self, node: &Node) {
        match &node.shape {
            Shape::Scalar(scalar) => self.name(&scalar.text),
            Shape::List(nodes) => nodes.iter().for_each(|node| self.value(node)),
            Shape::Map(entries) => entries.iter().for_each(|(_, node)| self.value(node)),
            Shape::Null => {}
        }
    }
}

impl Visitor for FileCollector<'_> {
    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        let origin = Origin::Whole(context.span);
        let outline = markdown::outline(prose.as_str(), &origin, &mut Diagnostics::default());
        for link in &outline.links {
            self.name(&link.destination);
        }
        for image in &outline.images {
            self.name(&image.destination);
        }
    }

    fn url(&mut self, _: FieldContext, url: &Url) {
        self.name(url.as_str());
    }

    fn file(&mut self, context: FieldContext, file: &FileName) {
        if let Some(found) = self.portal.file_named(self.meta, &file.name) {
            self.uses.linked.entry(found.file.path.clone()).or_insert(context.span);
        }
    }
}
