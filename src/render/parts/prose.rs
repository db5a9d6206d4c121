//! Texts in fields, under headings of their own.

use serde::Serialize;

use crate::{
    model::{ItemMeta, Localized, Prose},
    render::{MarkdownView, PageInputs},
};

/// A text under a heading.
#[derive(Serialize)]
pub struct ProseSection<'p> {
    /// The field's name: its heading is the string `heading-` and this.
    pub name: &'static str,
    /// The text.
    pub body: MarkdownView<'p>,
}

/// Sections in the making: a field that is left out makes none.
pub struct ProseSectionsBuilder<'r, 'p> {
    meta: &'p ItemMeta,
    inputs: &'r mut PageInputs<'p>,
    list: Vec<ProseSection<'p>>,
}

impl<'r, 'p> ProseSectionsBuilder<'r, 'p> {
    /// No sections yet, of an item's texts.
    pub fn new(meta: &'p ItemMeta, inputs: &'r mut PageInputs<'p>) -> Self {
        Self { meta, inputs, list: Vec::new() }
    }

    /// The section of a field.
    pub fn field(mut self, name: &'static str, text: Option<&'p Localized<Prose>>) -> Self {
        let body = text.and_then(|text| self.inputs.prose(self.meta, text));
        self.list.extend(body.map(|body| ProseSection { name, body }));
        self
    }

    /// The names of sections, for a page's contents.
    pub fn names(sections: &[ProseSection<'_>]) -> Vec<&'static str> {
        sections.iter().map(|section| section.name).collect()
    }

    /// The sections, in the order they were added.
    pub fn build(self) -> Vec<ProseSection<'p>> {
        self.list
    }
}
