//! Texts in fields, under headings of their own.

use serde::Serialize;

use crate::{
    model::{Head, Localized, Prose},
    render::{Body, PageInputs},
};

/// A text under a heading.
#[derive(Serialize)]
pub struct Section<'p> {
    /// The field's name: its heading is the string `heading-` and this.
    pub name: &'static str,
    /// The text.
    pub body: Body<'p>,
}

/// Sections in the making: a field that is left out makes none.
pub struct Sections<'r, 'p> {
    head: &'p Head,
    inputs: &'r mut PageInputs<'p>,
    list: Vec<Section<'p>>,
}

impl<'r, 'p> Sections<'r, 'p> {
    /// No sections yet, of an item's texts.
    pub fn new(head: &'p Head, inputs: &'r mut PageInputs<'p>) -> Self {
        Self { head, inputs, list: Vec::new() }
    }

    /// The section of a field.
    pub fn field(mut self, name: &'static str, text: Option<&'p Localized<Prose>>) -> Self {
        let body = text.and_then(|text| self.inputs.prose(self.head, text));
        self.list.extend(body.map(|body| Section { name, body }));
        self
    }

    /// The names of sections, for a page's contents.
    pub fn names(sections: &[Section<'_>]) -> Vec<&'static str> {
        sections.iter().map(|section| section.name).collect()
    }

    /// The sections, in the order they were added.
    pub fn list(self) -> Vec<Section<'p>> {
        self.list
    }
}
