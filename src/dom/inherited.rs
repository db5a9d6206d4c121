//! Tables over whole subtrees, each computed in one pass over the page: asking every element for its
//! ancestors or descendants would take the size of the page times its depth.

use super::{Document, Element};

/// A property that elements have because they, or one of their ancestors, do.
pub struct Inherited(Vec<bool>);

impl Inherited {
    /// Creates the table of elements for which `starts` is `true`, and of their descendants.
    pub(super) fn new(document: &Document, starts: impl Fn(Element<'_>) -> bool) -> Self {
        Self::with_parent(document, |element, is_inherited| is_inherited || starts(element))
    }

    /// Creates the table of elements that a `fieldset` around them disables. The content of its legend
    /// remains enabled. Source: HTML, "The fieldset element".
    pub(super) fn disabled_by_fieldset(document: &Document) -> Self {
        if document.named("fieldset").all(|it| !it.has("disabled")) {
            return Self(vec![false; document.len()]);
        }
        Self::with_parent(document, |element, is_inherited| {
            let parent = element.parent().filter(|it| it.is("fieldset") && it.has("disabled"));
            let is_legend = || element.is("legend") && document.first_legends().contains(element);
            is_inherited || parent.is_some() && !is_legend()
        })
    }

    /// Creates the table from `property`, called with each element and the value of its parent.
    fn with_parent(document: &Document, property: impl Fn(Element<'_>, bool) -> bool) -> Self {
        let mut all = vec![false; document.len()];
        for element in document.elements() {
            all[element.index()] = property(element, all[document.parent(element.at) as usize]);
        }
        Self(all)
    }

    /// Returns `true` if the element has the property, itself or from an ancestor.
    #[must_use]
    pub fn contains(&self, element: Element<'_>) -> bool {
        self.0[element.index()]
    }
}

/// Number of nodes with a property before each node: the difference of two counts is that of a subtree.
pub(super) struct SubtreeCounts(Vec<u32>);

impl SubtreeCounts {
    pub(super) fn new(document: &Document, has_it: impl Fn(u32) -> bool) -> Self {
        let mut count = 0;
        let mut counts = Vec::with_capacity(document.len() + 1);
        counts.push(0);
        for at in (0u32..).take(document.len()) {
            count += u32::from(has_it(at));
            counts.push(count);
        }
        Self(counts)
    }

    /// Returns `true` if any node inside the element has the property.
    pub(super) fn any_inside(&self, element: Element<'_>) -> bool {
        let end = element.document().end(element.at) as usize;
        self.0[end] > self.0[element.index() + 1]
    }
}
