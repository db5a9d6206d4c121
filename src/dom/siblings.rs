//! Siblings of elements, computed once for the whole document: walking the siblings of each element
//! would be quadratic.

use std::collections::HashMap;

use html5ever::LocalName;

use super::{Document, Element};

/// Index that means no node.
pub(super) const NONE: u32 = u32::MAX;

/// Position of an element among its siblings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SiblingPosition {
    /// Position, from 1.
    pub(super) index: u32,
    /// Number of siblings, including itself.
    pub(super) count: u32,
}

/// Positions by node, among all siblings and among those with the same name.
#[derive(Debug, Default)]
pub(super) struct SiblingPositions {
    among_all: Vec<u32>,
    among_named: Vec<u32>,
    all: HashMap<u32, u32>,
    named: HashMap<(u32, LocalName), u32>,
}

impl Document {
    /// Returns the previous sibling of each node, or [`NONE`].
    pub(super) fn previous_siblings(&self) -> &[u32] {
        self.cache.previous_siblings.get_or_init(|| {
            let mut last = vec![NONE; self.nodes.len()];
            let mut previous = vec![NONE; self.nodes.len()];
            for at in &self.elements {
                let parent = self.nodes[*at as usize].parent as usize;
                previous[*at as usize] = std::mem::replace(&mut last[parent], *at);
            }
            previous
        })
    }

    fn sibling_positions(&self) -> &SiblingPositions {
        self.cache.sibling_positions.get_or_init(|| {
            let count = self.nodes.len();
            let mut places = SiblingPositions {
                among_all: vec![0; count],
                among_named: vec![0; count],
                ..SiblingPositions::default()
            };
            for element in self.elements() {
                let (at, parent) = (element.index(), self.nodes[element.index()].parent);
                let all = places.all.entry(parent).or_default();
                *all += 1;
                places.among_all[at] = *all;
                let named = places.named.entry((parent, element.data().name.local.clone())).or_default();
                *named += 1;
                places.among_named[at] = *named;
            }
            places
        })
    }

    /// Returns the first child with that name of each element that has one.
    fn first_children(&self, name: &str) -> HashMap<u32, u32> {
        let mut firsts = HashMap::new();
        for it in self.named(name) {
            firsts.entry(self.nodes[it.index()].parent).or_insert(it.at);
        }
        firsts
    }
}

impl Element<'_> {
    /// Returns its previous sibling, or `None` for a first child.
    #[must_use]
    pub fn previous_sibling(self) -> Option<Self> {
        self.parent()?;
        let before = self.document.previous_siblings()[self.index()];
        (before != NONE).then(|| Self::new(self.document, before))
    }

    /// Returns its position among its siblings, or, if `of_type`, among those with the same name.
    pub(super) fn sibling_position(self, of_type: bool) -> SiblingPosition {
        let places = self.document.sibling_positions();
        let parent = self.document.nodes[self.index()].parent;
        let (number, count) = if of_type {
            let key = (parent, self.data().name.local.clone());
            (places.among_named[self.index()], places.named.get(&key))
        } else {
            (places.among_all[self.index()], places.all.get(&parent))
        };
        SiblingPosition { index: number, count: count.copied().unwrap_or(number) }
    }

    /// Returns `true` if it is the first `summary` of its parent.
    pub(super) fn is_first_summary(self) -> bool {
        let firsts = self.document.cache.summaries.get_or_init(|| self.document.first_children("summary"));
        firsts.get(&self.document.nodes[self.index()].parent) == Some(&self.at)
    }

    /// Returns `true` if it is the first `legend` of its parent.
    pub(super) fn is_first_legend(self) -> bool {
        let firsts = self.document.cache.legends.get_or_init(|| self.document.first_children("legend"));
        firsts.get(&self.document.nodes[self.index()].parent) == Some(&self.at)
    }
}
