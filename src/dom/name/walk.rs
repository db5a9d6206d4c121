//! The steps of the computation.

use super::{Name, NameFrom, content, control, flat, native};
use crate::{
    aria::{NameFrom as Allowed, Role},
    dom::{Document, Element},
};

/// The name of an element. Source: ACCNAME 1.2, section 4.3.1.
pub(super) fn name(element: Element<'_>) -> Name {
    let mut walk = Walk::of(element.document());
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
pub(super) struct Walk<'d> {
    document: &'d Document,
    /// The elements whose content is being read: none is read inside itself.
    open: Vec<usize>,
    /// Whether the walk follows an `aria-labelledby`: another one is not followed.
    refers: bool,
    /// Whether what the walk began with is hidden itself: then what is hidden in it is read too.
    reads_hidden: bool,
    /// How many steps were taken.
    steps: usize,
    /// How many may be taken.
    most: usize,
}

/// How deep a walk goes: elements that own each other in a row could lead it on without end.
const DEEPEST: usize = 600;

/// How many steps a walk takes, an element each: elements that own others many times over could ask for
/// more than a page holds.
const MOST: usize = 20_000;

/// How many steps a walk takes once those before it have used up what the page has for all.
const LEFT: usize = 60;

/// How many steps there are for all names of a page, for each of its nodes and besides. Names of pages
/// that people write take a few for each node.
const FOR_ALL: (usize, usize) = (40, 100_000);

/// How many nodes an element may hold that is read once nothing is left.
const WIDEST: usize = 2_000;

/// How many bytes cost as much as a step.
const BYTES: usize = 64;

/// How much of a text is read once nothing is left.
const SHORT: usize = 200;

impl<'d> Walk<'d> {
    /// A walk through that page.
    pub(super) fn of(document: &'d Document) -> Self {
        let for_all = document.nodes.len() * FOR_ALL.0 + FOR_ALL.1;
        let most = if document.worked_out.spent.get() < for_all { MOST } else { LEFT };
        Self { document, open: Vec::new(), refers: false, reads_hidden: false, steps: 0, most }
    }

    /// Takes steps for what is not free: looking through children, copying text.
    pub(super) fn pay(&mut self, steps: usize) {
        self.steps = self.steps.saturating_add(steps);
        let spent = &self.document.worked_out.spent;
        spent.set(spent.get().saturating_add(steps));
    }

    /// How many nodes may be looked through at a time.
    pub(super) fn reach(&self) -> usize {
        if self.most == MOST { usize::MAX } else { WIDEST }
    }

    /// Whether no step is left.
    pub(super) fn is_over(&self) -> bool {
        self.steps > self.most
    }

    /// Text as it is read: paid for, and cut when little is left.
    pub(super) fn read_text<'t>(&mut self, text: &'t str) -> &'t str {
        self.pay(text.len() / BYTES);
        if self.most == MOST && !self.is_over() || text.len() <= SHORT {
            return text;
        }
        let end = (0..=SHORT).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        &text[..end]
    }

    /// The text for an element, and where it comes from.
    pub(super) fn step(&mut self, element: Element<'_>, way: Way) -> (String, Option<NameFrom>) {
        let holds = element.extent();
        self.pay(1 + holds / BYTES);
        if holds > self.reach() {
            return (String::new(), None);
        }
        if self.is_over() || self.open.len() > DEEPEST || self.open.contains(&element.order()) {
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
            return (self.read_text(label).to_owned(), Some(NameFrom::AriaLabel));
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
            return (self.read_text(title).to_owned(), Some(NameFrom::Title));
        }
        match native::last(element) {
            Some((text, from)) if way == Way::Start => (text, Some(from)),
            _ => (String::new(), None),
        }
    }

    /// The names of the elements that an attribute refers to; none where it leads to no element.
    pub(super) fn references(&mut self, element: Element<'_>, attribute: &str) -> Option<String> {
        self.pay(element.attr(attribute).map_or(0, str::len) / BYTES);
        let mut references = element.refers(attribute).peekable();
        references.peek()?;
        let before = std::mem::replace(&mut self.refers, true);
        // An element may name itself among others, and then for what it says otherwise.
        let own = self.open.pop();
        let mut texts = Vec::new();
        for reference in references {
            if self.is_over() {
                break;
            }
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
