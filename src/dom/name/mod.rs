//! The accessible name and description: what assistive technology calls an element.
//!
//! Source: Accessible Name and Description Computation 1.2 (ACCNAME), whose steps are named in the
//! code; HTML-AAM 1.0 and SVG-AAM 1.0 for what the languages of the page bring. What styles put
//! before and after an element is not known here, and left out.

mod computation;
mod content;
mod control;
mod description;
mod labels;
mod native;

use std::cell::{Cell, OnceCell};

pub(super) use content::visible as visible_text;
pub(super) use description::description;
pub(super) use labels::{Labels, input_type};

use super::{Document, Element};

/// An accessible name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessibleName {
    /// The name, runs of space made one; empty for what has none.
    pub text: String,
    /// Where it comes from; none for what has no name.
    pub from: Option<NameSource>,
}

/// Where a name comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameSource {
    /// The elements that `aria-labelledby` names.
    LabelledBy,
    /// `aria-label`.
    AriaLabel,
    /// What the language of the page has for it: `label`, `alt`, `legend`, `caption`, `value`.
    Native,
    /// What browsers call a button that its author does not name.
    Browser,
    /// What is in the element.
    Contents,
    /// `title`.
    Title,
    /// `placeholder`.
    Placeholder,
}

/// The names of a page, by node, each computed once.
pub(super) struct Names {
    names: Vec<OnceCell<AccessibleName>>,
    /// How many steps all of them took.
    steps: Cell<usize>,
}

impl Names {
    pub(super) fn new(document: &Document) -> Self {
        Self { names: vec![OnceCell::new(); document.len()], steps: Cell::new(0) }
    }

    pub(super) fn of<'d>(&'d self, element: Element<'d>) -> &'d AccessibleName {
        self.names[element.index()].get_or_init(|| computation::name(element))
    }

    /// How many steps the names of the page took so far.
    fn steps(&self) -> usize {
        self.steps.get()
    }

    fn add_steps(&self, steps: usize) {
        self.steps.set(self.steps.get().saturating_add(steps));
    }
}

/// Runs of space made one, none at the ends. Spaces are those of ASCII, and the no-break space.
pub(super) fn collapse_whitespace(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    for word in
        text.split(|it: char| it.is_ascii_whitespace() || it == '\u{a0}').filter(|word| !word.is_empty())
    {
        if !flat.is_empty() {
            flat.push(' ');
        }
        flat.push_str(word);
    }
    flat
}
