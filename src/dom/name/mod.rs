//! The accessible name and description: what assistive technology calls an element.
//!
//! Source: Accessible Name and Description Computation 1.2 (ACCNAME), whose steps are named in the
//! code; HTML-AAM 1.0 and SVG-AAM 1.0 for what the languages of the page bring. What styles put
//! before and after an element is not known here, and left out.

mod computation;
mod content;
mod control;
mod description;
mod native;

use std::cell::OnceCell;

use super::Element;

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

/// What all names of a page together have cost, in steps.
pub(super) type StepCount = std::cell::Cell<usize>;

/// Names already worked out, by node.
pub(super) type ComputedNames = OnceCell<Vec<OnceCell<AccessibleName>>>;

impl<'d> Element<'d> {
    /// Its accessible name, whether it is shown to assistive technology or not.
    #[must_use]
    pub fn name(self) -> &'d AccessibleName {
        let names =
            self.document.cache.names.get_or_init(|| vec![OnceCell::new(); self.document.nodes.len()]);
        names[self.index()].get_or_init(|| computation::name(self))
    }

    /// Whether it has an accessible name.
    #[must_use]
    pub fn is_named(self) -> bool {
        !self.name().text.is_empty()
    }

    /// What can be read of it by people who see, runs of space made one: its text and that of its
    /// fields, without what is hidden and without images.
    #[must_use]
    pub fn visible_text(self) -> String {
        content::visible(self)
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
