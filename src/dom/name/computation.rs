//! The steps of the computation.

use super::{AccessibleName, NameSource, collapse_whitespace, content, control, native};
use crate::{
    aria::{NameFrom as Allowed, Role},
    dom::{Document, Element},
};

/// The name of an element. Source: ACCNAME 1.2, section 4.3.1.
pub(super) fn name(element: Element<'_>) -> AccessibleName {
    let mut walk = NameComputation::of(element.document());
    let (text, from) = walk.step(element, Traversal::Start);
    let text = collapse_whitespace(&text);
    let from = from.filter(|_| !text.is_empty());
    AccessibleName { text, from }
}

/// How the walk came to an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Traversal {
    /// Its name is asked for.
    Start,
    /// Another names it in `aria-labelledby` or `aria-describedby`.
    Reference,
    /// It names itself there, among others.
    SelfReference,
    /// It is the label, the legend, the caption of another.
    Label,
    /// It is inside one whose content is read.
    Content,
}

/// A walk through the page in search of a name.
pub(super) struct NameComputation<'d> {
    document: &'d Document,
    /// The elements whose content is being read: none is read inside itself.
    open: Vec<usize>,
    /// Whether the walk follows an `aria-labelledby`: another one is not followed.
    follows_reference: bool,
    /// Whether what the walk began with is hidden itself: then what is hidden in it is read too.
    reads_hidden: bool,
    /// How many steps were taken.
    steps: usize,
    /// How many may be taken.
    max_steps: usize,
}

/// Maximum depth of a computation: elements that own each other in a cycle would lead it on without
/// end.
const MAX_DEPTH: usize = 600;

/// Maximum number of steps of one computation, an element each: elements that own others many times
/// over could ask for more than a page has.
const MAX_STEPS: usize = 20_000;

/// Maximum number of steps of one computation once the page's budget is used up.
const MAX_STEPS_OVER_BUDGET: usize = 60;

/// Steps for all names of a page: for each of its nodes, and in addition. Names of pages that people
/// write take a few for each node.
const PAGE_BUDGET: (usize, usize) = (40, 100_000);

/// Maximum number of nodes of an element that is read once the budget is used up.
const MAX_NODES_OVER_BUDGET: usize = 2_000;

/// Bytes that cost as much as one step.
const BYTES_PER_STEP: usize = 64;

/// Maximum number of bytes of a text that are read once the budget is used up.
const MAX_BYTES_OVER_BUDGET: usize = 200;

impl<'d> NameComputation<'d> {
    /// A walk through that page.
    pub(super) fn of(document: &'d Document) -> Self {
        let for_all = document.len() * PAGE_BUDGET.0 + PAGE_BUDGET.1;
        let most = if document.names().steps() < for_all { MAX_STEPS } else { MAX_STEPS_OVER_BUDGET };
        Self {
            document,
            open: Vec::new(),
            follows_reference: false,
            reads_hidden: false,
            steps: 0,
            max_steps: most,
        }
    }

    /// Takes steps for what is not free: looking through children, copying text.
    pub(super) fn charge(&mut self, steps: usize) {
        self.steps = self.steps.saturating_add(steps);
        self.document.names().add_steps(steps);
    }

    /// How many nodes may be looked through at a time.
    pub(super) fn max_nodes(&self) -> usize {
        if self.max_steps == MAX_STEPS { usize::MAX } else { MAX_NODES_OVER_BUDGET }
    }

    /// Whether no step is left.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps > self.max_steps
    }

    /// Text as it is read: paid for, and cut when little is left.
    pub(super) fn read_text<'t>(&mut self, text: &'t str) -> &'t str {
        self.charge(text.len() / BYTES_PER_STEP);
        if self.max_steps == MAX_STEPS && !self.is_exhausted() || text.len() <= MAX_BYTES_OVER_BUDGET {
            return text;
        }
        let end = (0..=MAX_BYTES_OVER_BUDGET).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        &text[..end]
    }

    /// The text for an element, and where it comes from.
    pub(super) fn step(&mut self, element: Element<'_>, way: Traversal) -> (String, Option<NameSource>) {
        let holds = element.node_count();
        self.charge(1 + holds / BYTES_PER_STEP);
        if holds > self.max_nodes() {
            return (String::new(), None);
        }
        if self.is_exhausted() || self.open.len() > MAX_DEPTH || self.open.contains(&element.index()) {
            return (String::new(), None);
        }
        // 2A: what is hidden is not read, unless a reference leads to it.
        let is_hidden = element.is_hidden();
        match way {
            Traversal::Reference | Traversal::SelfReference | Traversal::Label => {
                let before = std::mem::replace(&mut self.reads_hidden, is_hidden);
                let found = self.read_once(element, way);
                self.reads_hidden = before;
                found
            }
            Traversal::Content if is_hidden && !self.reads_hidden => (String::new(), None),
            Traversal::Start | Traversal::Content => self.read_once(element, way),
        }
    }

    fn read_once(&mut self, element: Element<'_>, way: Traversal) -> (String, Option<NameSource>) {
        self.open.push(element.index());
        let found = self.apply_steps(element, way);
        self.open.pop();
        found
    }

    fn apply_steps(&mut self, element: Element<'_>, way: Traversal) -> (String, Option<NameSource>) {
        // 2B: aria-labelledby.
        if !self.follows_reference
            && let Some(text) = self.references(element, "aria-labelledby")
        {
            return (text, Some(NameSource::LabelledBy));
        }
        // 2C: a control inside a label stands for its value.
        if matches!(way, Traversal::Content | Traversal::Reference)
            && let Some(value) = control::value(element, self)
        {
            return (value, Some(NameSource::Contents));
        }
        // 2D: aria-label.
        if let Some(label) = element.attr("aria-label").filter(|label| !label.trim().is_empty()) {
            return (self.read_text(label).to_owned(), Some(NameSource::AriaLabel));
        }
        // 2E: what the language has.
        if !element.is_presentational() || way != Traversal::Start {
            let (text, from) = native::name(element, self);
            if !text.trim().is_empty() {
                return (text, Some(from));
            }
        }
        // 2F: what is inside.
        if way != Traversal::Start || allows_name_from_content(element) {
            let text = content::of(element, self);
            if !text.trim().is_empty() {
                return (text, Some(NameSource::Contents));
            }
        }
        // 2I: the tooltip, and for fields what stands in their place.
        if let Some(title) = element.attr("title").filter(|title| !title.trim().is_empty())
            && !(way == Traversal::Content && element.is_presentational())
            && !(way == Traversal::Start && prohibits_name(element))
        {
            return (self.read_text(title).to_owned(), Some(NameSource::Title));
        }
        match native::placeholder(element) {
            Some((text, from)) if way == Traversal::Start => (text, Some(from)),
            _ => (String::new(), None),
        }
    }

    /// The names of the elements that an attribute refers to; none where it leads to no element.
    pub(super) fn references(&mut self, element: Element<'_>, attribute: &str) -> Option<String> {
        self.charge(element.attr(attribute).map_or(0, str::len) / BYTES_PER_STEP);
        let mut references = element.references(attribute).peekable();
        references.peek()?;
        let before = std::mem::replace(&mut self.follows_reference, true);
        // An element may name itself among others, and then for what it says otherwise.
        let own = self.open.pop();
        let mut texts = Vec::new();
        for reference in references {
            if self.is_exhausted() {
                break;
            }
            let way = if reference == element { Traversal::SelfReference } else { Traversal::Reference };
            texts.push(collapse_whitespace(&self.step(reference, way).0));
        }
        self.open.extend(own);
        self.follows_reference = before;
        texts.retain(|text| !text.is_empty());
        Some(texts.join(" ")).filter(|text| !text.is_empty())
    }
}

/// Whether an element is of those that have no name: a tooltip then describes it.
fn prohibits_name(element: Element<'_>) -> bool {
    element.role().is_some_and(|role| role.definition().name_from == Allowed::Prohibited)
}

/// Whether an element is called by what is in it. Source: WAI-ARIA 1.2, section 5.2.8; for what has
/// no role, HTML-AAM.
fn allows_name_from_content(element: Element<'_>) -> bool {
    match element.role() {
        Some(Role::None) => false,
        Some(role) => role.definition().name_from == Allowed::Contents,
        None => element.is_any(&["legend", "label"]) || element.is_summary(),
    }
}
