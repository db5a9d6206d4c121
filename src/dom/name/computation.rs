//! Computation of accessible names, step by step.

use super::{AccessibleName, NameSource, collapse_whitespace, content, control, native};
use crate::{
    aria::{NameFrom as Allowed, Role},
    dom::{Document, Element},
};

/// Computes the name of an element. Source: ACCNAME 1.2, section 4.3.1.
pub(super) fn name(element: Element<'_>) -> AccessibleName {
    let mut walk = NameComputation::of(element.document());
    let (text, from) = walk.step(element, Traversal::Start);
    let text = collapse_whitespace(&text);
    let from = from.filter(|_| !text.is_empty());
    AccessibleName { text, from }
}

/// Reason why the computation visits an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Traversal {
    /// Its own name is computed.
    Start,
    /// Another element refers to it in `aria-labelledby` or `aria-describedby`.
    Reference,
    /// It refers to itself there.
    SelfReference,
    /// It is the label, legend or caption of another element.
    Label,
    /// It is part of the content of another element.
    Content,
}

/// State of the computation of one name.
pub(super) struct NameComputation<'d> {
    document: &'d Document,
    /// Elements being visited: none is visited inside itself.
    open: Vec<usize>,
    /// `true` inside an `aria-labelledby`, where no other is followed.
    follows_reference: bool,
    /// `true` if the referenced element is itself hidden: its hidden content is then included.
    reads_hidden: bool,
    /// Number of steps taken.
    steps: usize,
    /// Maximum number of steps.
    max_steps: usize,
}

/// Maximum depth of a computation: elements that own each other through `aria-owns` could form an
/// endless chain.
const MAX_DEPTH: usize = 600;

/// Maximum number of steps of one computation, one per element: with `aria-owns`, the same elements
/// could be visited many times.
const MAX_STEPS: usize = 20_000;

/// Maximum number of steps of one computation once the page's budget is used up.
const MAX_STEPS_OVER_BUDGET: usize = 60;

/// Budget of steps for all names of a page: per node, plus a constant. Ordinary pages take a few
/// steps per node.
const PAGE_BUDGET: (usize, usize) = (40, 100_000);

/// Maximum number of nodes in an element visited once the budget is used up.
const MAX_NODES_OVER_BUDGET: usize = 2_000;

/// Number of bytes that cost one step.
const BYTES_PER_STEP: usize = 64;

/// Maximum number of bytes read from a text once the budget is used up.
const MAX_BYTES_OVER_BUDGET: usize = 200;

impl<'d> NameComputation<'d> {
    /// Starts a computation in a page, within the remaining budget.
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

    /// Charges steps for work other than visiting an element: iterating over children, copying
    /// text.
    pub(super) fn charge(&mut self, steps: usize) {
        self.steps = self.steps.saturating_add(steps);
        self.document.names().add_steps(steps);
    }

    /// Returns the maximum number of nodes to iterate over at once.
    pub(super) fn max_nodes(&self) -> usize {
        if self.max_steps == MAX_STEPS { usize::MAX } else { MAX_NODES_OVER_BUDGET }
    }

    /// Returns `true` if the maximum number of steps is exceeded.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps > self.max_steps
    }

    /// Charges for a text and returns it, truncated if the budget is used up.
    pub(super) fn read_text<'t>(&mut self, text: &'t str) -> &'t str {
        self.charge(text.len() / BYTES_PER_STEP);
        if self.max_steps == MAX_STEPS && !self.is_exhausted() || text.len() <= MAX_BYTES_OVER_BUDGET {
            return text;
        }
        let end = (0..=MAX_BYTES_OVER_BUDGET).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        &text[..end]
    }

    /// Returns the text alternative of an element and its source.
    pub(super) fn step(&mut self, element: Element<'_>, way: Traversal) -> (String, Option<NameSource>) {
        let holds = element.node_count();
        self.charge(1 + holds / BYTES_PER_STEP);
        if holds > self.max_nodes() {
            return (String::new(), None);
        }
        if self.is_exhausted() || self.open.len() > MAX_DEPTH || self.open.contains(&element.index()) {
            return (String::new(), None);
        }
        // 2A: hidden elements are skipped, unless they are referenced.
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
        // 2C: a control inside a label is replaced by its value.
        if matches!(way, Traversal::Content | Traversal::Reference)
            && let Some(value) = control::value(element, self)
        {
            return (value, Some(NameSource::Contents));
        }
        // 2D: aria-label.
        if let Some(label) = element.attr("aria-label").filter(|label| !label.trim().is_empty()) {
            return (self.read_text(label).to_owned(), Some(NameSource::AriaLabel));
        }
        // 2E: name from the host language.
        if !element.is_presentational() || way != Traversal::Start {
            let (text, from) = native::name(element, self);
            if !text.trim().is_empty() {
                return (text, Some(from));
            }
        }
        // 2F: name from content.
        if way != Traversal::Start || allows_name_from_content(element) {
            let text = content::of(element, self);
            if !text.trim().is_empty() {
                return (text, Some(NameSource::Contents));
            }
        }
        // 2I: tooltip and, for form fields, placeholder.
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

    /// Returns the joined names of the elements that an attribute refers to; `None` if there is no
    /// such element or no text.
    pub(super) fn references(&mut self, element: Element<'_>, attribute: &str) -> Option<String> {
        self.charge(element.attr(attribute).map_or(0, str::len) / BYTES_PER_STEP);
        let mut references = element.references(attribute).peekable();
        references.peek()?;
        let before = std::mem::replace(&mut self.follows_reference, true);
        // An element may refer to itself, for its other sources of a name.
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

/// Returns `true` if its role does not allow a name: a tooltip is then a description.
fn prohibits_name(element: Element<'_>) -> bool {
    element.role().is_some_and(|role| role.definition().name_from == Allowed::Prohibited)
}

/// Returns `true` if an element is named by its content. Source: WAI-ARIA 1.2, section 5.2.8; for
/// elements without a role, HTML-AAM.
fn allows_name_from_content(element: Element<'_>) -> bool {
    match element.role() {
        Some(Role::None) => false,
        Some(role) => role.definition().name_from == Allowed::Contents,
        None => element.is_any(&["legend", "label"]) || element.is_summary(),
    }
}
