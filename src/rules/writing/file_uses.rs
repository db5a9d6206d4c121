//! The places where texts and fields use files.

use std::collections::BTreeMap;

use crate::{
    model::{FieldContext, FileName, ItemFile, ItemMeta, Visitor},
    resolve::{Portal, Target},
    rules::writing::body_outlines::body_outlines,
    source::Span,
};

/// The first use of each file, by its path from the portal's root.
#[derive(Default)]
pub(super) struct FileUses {
    shown: BTreeMap<String, Span>,
    linked: BTreeMap<String, Span>,
}

impl FileUses {
    pub(super) fn of(portal: &Portal) -> Self {
        let mut uses = Self::default();
        for body in body_outlines(portal) {
            let path = |destination: &str| match portal.target(body.meta, destination) {
                Target::File { file, .. } => Some(file.path),
                _ => None,
            };
            for image in &body.outline.images {
                if let Some(path) = path(&image.destination) {
                    uses.shown.entry(path).or_insert(image.span);
                }
            }
            for link in &body.outline.links {
                if let Some(path) = path(&link.destination) {
                    uses.linked.entry(path).or_insert(link.span);
                }
            }
        }
        portal.items.each(|meta, item| {
            item.visit(&mut FileCollector { portal, meta, uses: &mut uses });
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
}

struct FileCollector<'a> {
    portal: &'a Portal,
    meta: &'a ItemMeta,
    uses: &'a mut FileUses,
}

impl Visitor for FileCollector<'_> {
    fn file(&mut self, context: FieldContext, file: &FileName) {
        if let Some(found) = self.portal.file_named(self.meta, &file.name) {
            self.uses.linked.entry(found.file.path.clone()).or_insert(context.span);
        }
    }
}
