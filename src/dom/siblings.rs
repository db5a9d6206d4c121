//! Tables of siblings, each computed in one pass over the page: looking through the siblings of every
//! element would take quadratic time.

use std::collections::HashMap;

use html5ever::LocalName;

use super::{Document, Element};

/// Index that means no node.
const NONE: u32 = u32::MAX;

/// The element before each element in the same parent, by node.
pub(super) struct PreviousSiblings(Vec<u32>);

impl PreviousSiblings {
    pub(super) fn new(document: &Document) -> Self {
        let mut last = vec![NONE; document.len()];
        let mut previous = vec![NONE; document.len()];
        for element in document.elements() {
            let parent = document.parent(element.at) as usize;
            previous[element.index()] = std::mem::replace(&mut last[parent], element.at);
        }
        Self(previous)
    }

    pub(super) fn of<'d>(&self, element: Element<'d>) -> Option<Element<'d>> {
        let previous = self.0[element.index()];
        (previous != NONE).then(|| Element::new(element.document(), previous))
    }
}

/// Position of an element among its siblings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SiblingPosition {
    /// From one.
    pub(super) index: u32,
    /// Number of siblings, itself included.
    pub(super) count: u32,
}

/// Positions of elements among all siblings, and among those of the same name.
#[derive(Default)]
pub(super) struct SiblingPositions {
    indices: Vec<u32>,
    indices_of_type: Vec<u32>,
    counts: HashMap<u32, u32>,
    counts_of_type: HashMap<(u32, LocalName), u32>,
}

impl SiblingPositions {
    pub(super) fn new(document: &Document) -> Self {
        let mut positions = Self {
            indices: vec![0; document.len()],
            indices_of_type: vec![0; document.len()],
            ..Self::default()
        };
        for element in document.elements() {
            let parent = document.parent(element.at);
            let count = positions.counts.entry(parent).or_default();
            *count += 1;
            positions.indices[element.index()] = *count;
            let count = positions.counts_of_type.entry((parent, element.local_name().clone())).or_default();
            *count += 1;
            positions.indices_of_type[element.index()] = *count;
        }
        positions
    }

    /// The position among all siblings.
    pub(super) fn of(&self, element: Element<'_>) -> SiblingPosition {
        let index = self.indices[element.index()];
        let count = self.counts.get(&element.document().parent(element.at));
        SiblingPosition { index, count: count.copied().unwrap_or(index) }
    }

    /// The position among the siblings of the same name.
    pub(super) fn of_type(&self, element: Element<'_>) -> SiblingPosition {
        let index = self.indices_of_type[element.index()];
        let key = (element.document().parent(element.at), element.local_name().clone());
        SiblingPosition { index, count: self.counts_of_type.get(&key).copied().unwrap_or(index) }
    }
}

/// The first child of some name of each element that has one.
pub(super) struct FirstChildren(HashMap<u32, u32>);

impl FirstChildren {
    pub(super) fn named(name: &str, document: &Document) -> Self {
        let mut firsts = HashMap::new();
        for element in document.named(name) {
            firsts.entry(document.parent(element.at)).or_insert(element.at);
        }
        Self(firsts)
    }

    pub(super) fn contains(&self, element: Element<'_>) -> bool {
        self.0.get(&element.document().parent(element.at)) == Some(&element.at)
    }
}
