//! The steps of the computation.

use super::{Name, NameFrom, content, control, flat, native};
use crate::{
    aria::{NameFrom as Allowed, Role},
    dom::Element,
};

/// The name of an element. Source: ACCNAME 1.2, section 4.3.1.
pub(super) fn name(element: Element<'_>) -> Name {
    let mut walk = Walk::default();
    let (text, from) = walk.step(element, Way::Start);
    let text = flat(&text);
    let from = from.filter(|_| !text.is_empty());
    Name { text, from }
}

/// How the walk came to an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Its name is asked for.
    Start,
    /// Another names it in `aria-labelledby` or `aria-describedby`.
    Reference,
    /// It names itself there, among others.
    Itself,
    /// It is the label, the legend, the caption of another.
    Label,
    /// It is inside one whose content is read.
    Inside,
}

/// A walk through the page in search of a name.
#[derive(Default)]
pub(super) struct Walk {
    /// The elements whose content is being read: none is read inside itself.
    open: Vec<usize>,
    /// Whether the walk follows an `aria-labelledby`: another one is not followed.
    refers: bool,
    /// Whether what the walk began with is hidden itself: then what is hidden in it is read too.
    reads_hidden: bool,
    /// How many elements were read.
    steps: usize,
}

/// How deep a walk goes: elements that own each other in a row could lead it on without end.
const DEEPEST: usize = 600;

/// How many elements a walk reads: elements that own others many times over could ask for more than
/// a page holds.
const MOST: usize = 20_000;

impl Walk {
    /// The text for an element, and where it comes from.
    pub(super) fn step(&mut self, element: Element<'_>, way: Way) -> (String, Option<NameFrom>) {
        self.steps += 1;
        if self.open.contains(&element.order()) || self.open.len() > DEEPEST || self.steps > MOST {
            return (String::new(), None);
        }
        // 2A: what is hidden is not read, unless a reference leads to it.
        let is_hidden = element.is_hidden();
        match way {
            Way::Reference | Way::Itself | Way::Label => {
                let before = std::mem::replace(&mut self.reads_hidden, is_hidden);
                let found = self.read(element, way);
                self.reads_hidden = before;
                found
            }
            Way::Inside if is_hidden && !self.reads_hidden => (String::new(), None),
            Way::Start | Way::Inside => self.read(element, way),
        }
    }

    fn read(&mut self, element: Element<'_>, way: Way) -> (String, Option<NameFrom>) {
        self.open.push(element.order());
        let found = self.rest(element, way);
        self.open.pop();
        found
    }

    fn rest(&mut self, element: Element<'_>, way: Way) -> (String, Option<NameFrom>) {
        // 2B: aria-labelledby.
        if !self.refers
            && let Some(text) = self.references(element, "aria-labelledby")
        {
            return (text, Some(NameFrom::LabelledBy));
        }
        // 2C: a control inside a label stands for its value.
        if matches!(way, Way::Inside | Way::Reference)
            && let Some(value) = control::value(element, self)
        {
            return (value, Some(NameFrom::Contents));
        }
        // 2D: aria-label.
        if let Some(label) = element.attr("aria-label").filter(|label| !label.trim().is_empty()) {
            return (label.to_owned(), Some(NameFrom::AriaLabel));
        }
        // 2E: what the language has.
        if !element.is_presentational() || way != Way::Start {
            let (text, from) = native::name(element, self);
            if !text.trim().is_empty() {
                return (text, Some(from));
            }
        }
        // 2F: what is inside.
        if way != Way::Start || names_itself(element) {
            let text = content::of(element, self);
            if !text.trim().is_empty() {
                return (text, Some(NameFrom::Contents));
            }
        }
        // 2I: the tooltip, and for fields what stands in their place.
        if let Some(title) = element.attr("title").filter(|title| !title.trim().is_empty())
            && !(way == Way::Inside && element.is_presentational())
            && !(way == Way::Start && may_not_be_named(element))
        {
            return (title.to_owned(), Some(NameFrom::Title));
        }
        match native::last(element) {
            Some((text, from)) if way == Way::Start => (text, Some(from)),
            _ => (String::new(), None),
        }
    }

    /// The names of the elements that an attribute refers to; none where it leads to no element.
    pub(super) fn references(&mut self, element: Element<'_>, attribute: &str) -> Option<String> {
        let mut references = element.refers(attribute).peekable();
        references.peek()?;
        let before = std::mem::replace(&mut self.refers, true);
        // An element may name itself among others, and then for what it says otherwise.
        let own = self.open.pop();
        let mut texts = Vec::new();
        for reference in references {
            let way = if reference == element { Way::Itself } else { Way::Reference };
            texts.push(flat(&self.step(reference, way).0));
        }
        self.open.extend(own);
        self.refers = before;
        texts.retain(|text| !text.is_empty());
        Some(texts.join(" ")).filter(|text| !text.is_empty())
    }
}

/// Whether an element is of those that have no name: a tooltip then describes it.
fn may_not_be_named(element: Element<'_>) -> bool {
    element.role().is_some_and(|role| role.facts().name_from == Allowed::Prohibited)
}

/// Whether an element is called by what is in it. Source: WAI-ARIA 1.2, section 5.2.8; for what has
/// no role, HTML-AAM.
fn names_itself(element: Element<'_>) -> bool {
    match element.role() {
        Some(Role::None) => false,
        Some(role) => role.facts().name_from == Allowed::Contents,
        None => element.is_any(&["legend", "label"]) || element.is_summary(),
    }
}
