//! Properties inherited from ancestors or counted over descendants. Each is computed for all
//! elements in one pass: walking the tree for each element would cost the page's size times its
//! depth.

use super::{Document, Element, document::NodeData};

/// Set of elements with a property, and their descendants.
pub struct Inherited(Vec<bool>);

impl Inherited {
    /// Returns `true` if the element or one of its ancestors has the property.
    #[must_use]
    pub fn contains(&self, element: Element<'_>) -> bool {
        self.0[element.index()]
    }
}

impl Document {
    /// Returns the elements that have a property, with their descendants.
    #[must_use]
    pub fn inherited(&self, is_so: impl Fn(Element<'_>) -> bool) -> Inherited {
        let mut all = vec![false; self.nodes.len()];
        for element in self.elements() {
            let parent = self.nodes[element.index()].parent as usize;
            all[element.index()] = all[parent] || is_so(element);
        }
        Inherited(all)
    }

    /// Returns prefix counts of the nodes that have a property: the difference between two of them
    /// is the number in a range.
    fn prefix_counts(&self, is_so: impl Fn(u32) -> bool) -> Vec<u32> {
        let mut count = 0;
        let mut counts = Vec::with_capacity(self.nodes.len() + 1);
        counts.push(0);
        for at in (0u32..).take(self.nodes.len()) {
            count += u32::from(is_so(at));
            counts.push(count);
        }
        counts
    }

    /// Returns, by node, `true` if a `fieldset` ancestor disables it. The content of its legend
    /// stays enabled.
    fn disabled_by_fieldset(&self) -> &[bool] {
        self.cache.disabled_by_fieldset.get_or_init(|| {
            let mut all = vec![false; self.nodes.len()];
            if self.named("fieldset").all(|it| !it.has("disabled")) {
                return all;
            }
            for element in self.elements() {
                let Some(parent) = element.parent() else { continue };
                let by_parent = parent.is("fieldset") && parent.has("disabled");
                let is_legend = element.is("legend") && element.is_first_legend();
                all[element.index()] = all[parent.index()] || by_parent && !is_legend;
            }
            all
        })
    }
}

impl Element<'_> {
    /// Returns `true` if a `fieldset` ancestor disables it.
    pub(super) fn is_disabled_by_fieldset(self) -> bool {
        self.document.disabled_by_fieldset()[self.index()]
    }

    /// Returns `true` if it has a focusable descendant; see [`Element::is_focusable`].
    #[must_use]
    pub fn contains_focusable(self) -> bool {
        let counts = self.document.cache.focusables.get_or_init(|| {
            self.document.prefix_counts(|at| {
                matches!(self.document.data(at), NodeData::Element(_))
                    && Self::new(self.document, at).is_focusable()
            })
        });
        let end = self.document.nodes[self.index()].end as usize;
        counts[end] > counts[self.index() + 1]
    }

    /// Returns `true` if it contains text that is not blank.
    #[must_use]
    pub fn contains_text(self) -> bool {
        let counts = self.document.cache.texts.get_or_init(|| {
            self.document.prefix_counts(
                |at| matches!(self.document.data(at), NodeData::Text(text) if !text.trim().is_empty()),
            )
        });
        let end = self.document.nodes[self.index()].end as usize;
        counts[end] > counts[self.index()]
    }
}
