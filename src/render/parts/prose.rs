//! The Markdown fields of an item, each a section of its page.

use serde::Serialize;

use crate::{
    model::{ItemMeta, Localized, Prose},
    render::{MarkdownView, PageInputs},
};

/// A Markdown field with its heading.
#[derive(Serialize)]
pub struct ProseSection<'p> {
    /// Field name; the heading is the string `heading-` and this name.
    pub name: &'static str,
    /// Text.
    pub body: MarkdownView<'p>,
}

/// A list of sections under construction: an empty field adds none.
pub struct ProseSectionsBuilder<'r, 'p> {
    meta: &'p ItemMeta,
    inputs: &'r mut PageInputs<'p>,
    list: Vec<ProseSection<'p>>,
}

impl<'r, 'p> ProseSectionsBuilder<'r, 'p> {
    /// Creates an empty list for an item.
    pub fn new(meta: &'p ItemMeta, inputs: &'r mut PageInputs<'p>) -> Self {
        Self { meta, inputs, list: Vec::new() }
    }

    /// Adds the section of a field.
    pub fn field(mut self, name: &'static str, text: Option<&'p Localized<Prose>>) -> Self {
        let body = text.and_then(|text| self.inputs.prose(self.meta, text));
        self.list.extend(body.map(|body| ProseSection { name, body }));
        self
    }

    /// Returns the names of sections, for the table of contents.
    pub fn names(sections: &[ProseSection<'_>]) -> Vec<&'static str> {
        sections.iter().map(|section| section.name).collect()
    }

    /// Returns the sections, in the order they were added.
    pub fn build(self) -> Vec<ProseSection<'p>> {
        self.list
    }
}
