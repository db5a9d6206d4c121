//! What holds for all that is in an element, and what is anywhere inside it, each worked out in one
//! pass: to ask every element for what is in it or around it would cost a page times its depth.

use super::{Document, Element, document::Data};

/// What is so of elements because it is so of them or of one that they are in.
pub struct Spread(Vec<bool>);

impl Spread {
    /// Whether it is so of the element, or of one that it is in.
    #[must_use]
    pub fn reaches(&self, element: Element<'_>) -> bool {
        self.0[element.order()]
    }
}

impl Document {
    /// What is so of some elements and of all that is in them.
    #[must_use]
    pub fn spread(&self, is_so: impl Fn(Element<'_>) -> bool) -> Spread {
        let mut all = vec![false; self.nodes.len()];
        for element in self.elements() {
            let parent = self.nodes[element.order()].parent as usize;
            all[element.order()] = all[parent] || is_so(element);
        }
        Spread(all)
    }

    /// How many nodes before each one are so, so that the difference tells those inside.
    fn counts(&self, is_so: impl Fn(u32) -> bool) -> Vec<u32> {
        let mut count = 0;
        let mut counts = Vec::with_capacity(self.nodes.len() + 1);
        counts.push(0);
        for at in (0u32..).take(self.nodes.len()) {
            count += u32::from(is_so(at));
            counts.push(count);
        }
        counts
    }

    /// What is switched off by a `fieldset` around it. What is in its legend stays switched on.
    fn switched_off(&self) -> &[bool] {
        self.worked_out.switched_off.get_or_init(|| {
            let mut all = vec![false; self.nodes.len()];
            if self.named("fieldset").all(|it| !it.has("disabled")) {
                return all;
            }
            for element in self.elements() {
                let Some(parent) = element.parent() else { continue };
                let by_parent = parent.is("fieldset") && parent.has("disabled");
                let is_legend = element.is("legend") && element.is_first_legend();
                all[element.order()] = all[parent.order()] || by_parent && !is_legend;
            }
            all
        })
    }
}

impl Element<'_> {
    /// Whether a `fieldset` around it switches it off.
    pub(super) fn is_switched_off_around(self) -> bool {
        self.document.switched_off()[self.order()]
    }

    /// Whether something inside it can have the focus; see [`Element::is_focusable`].
    #[must_use]
    pub fn holds_focusable(self) -> bool {
        let counts = self.document.worked_out.focusables.get_or_init(|| {
            self.document.counts(|at| {
                matches!(self.document.data(at), Data::Element(_))
                    && Self::new(self.document, at).is_focusable()
            })
        });
        let end = self.document.nodes[self.order()].end as usize;
        counts[end] > counts[self.order() + 1]
    }

    /// Whether any text inside it is more than space.
    #[must_use]
    pub fn holds_words(self) -> bool {
        let counts = self.document.worked_out.words.get_or_init(|| {
            self.document
                .counts(|at| matches!(self.document.data(at), Data::Text(text) if !text.trim().is_empty()))
        });
        let end = self.document.nodes[self.order()].end as usize;
        counts[end] > counts[self.order()]
    }
}
