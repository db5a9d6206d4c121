//! The tree in the making: nodes in the order they were made, each knowing its neighbours.

use html5ever::tendril::StrTendril;

use crate::dom::document::{Node, NodeData};

/// No node.
pub(super) const NONE: u32 = u32::MAX;

/// Nodes in the order they were made. The first is the document.
pub(super) struct Tree {
    nodes: Vec<TreeNode>,
    /// How deep the element that was put in last stands.
    pub(super) depth: u32,
}

struct TreeNode {
    parent: u32,
    previous: u32,
    next: u32,
    first: u32,
    last: u32,
    depth: u32,
    /// For a template, what is in it.
    content: u32,
    data: NodeData,
}

impl Tree {
    /// A tree with room for that many nodes.
    pub(super) fn new(nodes: usize) -> Self {
        let mut tree = Self { nodes: Vec::with_capacity(nodes), depth: 0 };
        tree.create(NodeData::Document);
        tree
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn data(&self, at: u32) -> &NodeData {
        &self.nodes[at as usize].data
    }

    pub(super) fn data_mut(&mut self, at: u32) -> &mut NodeData {
        &mut self.nodes[at as usize].data
    }

    pub(super) fn parent(&self, at: u32) -> Option<u32> {
        Some(self.nodes[at as usize].parent).filter(|parent| *parent != NONE)
    }

    /// What is in a template, which is no part of the page.
    pub(super) fn template_content(&self, at: u32) -> u32 {
        self.nodes[at as usize].content
    }

    /// Makes a node that stands nowhere yet.
    pub(super) fn create(&mut self, data: NodeData) -> u32 {
        let at = u32::try_from(self.nodes.len()).unwrap_or(NONE - 1);
        self.nodes.push(TreeNode {
            parent: NONE,
            previous: NONE,
            next: NONE,
            first: NONE,
            last: NONE,
            depth: 0,
            content: NONE,
            data,
        });
        at
    }

    /// Makes what a template holds its content in.
    pub(super) fn create_template_content(&mut self, template: u32) {
        self.nodes[template as usize].content = self.create(NodeData::Document);
    }

    /// Puts a node into another, before one of its children or at the end.
    pub(super) fn insert(&mut self, parent: u32, before: u32, node: u32) {
        let all = &mut self.nodes;
        let depth = all[parent as usize].depth + 1;
        let previous = if before == NONE { all[parent as usize].last } else { all[before as usize].previous };
        let it = &mut all[node as usize];
        (it.parent, it.previous, it.next, it.depth) = (parent, previous, before, depth);
        if previous == NONE {
            all[parent as usize].first = node;
        } else {
            all[previous as usize].next = node;
        }
        if before == NONE {
            all[parent as usize].last = node;
        } else {
            all[before as usize].previous = node;
        }
        if matches!(self.data(node), NodeData::Element(_)) {
            self.depth = depth;
        }
    }

    /// Puts text there, into the text before it if there is one.
    pub(super) fn insert_text(&mut self, parent: u32, before: u32, text: StrTendril) {
        let all = &mut self.nodes;
        let previous = if before == NONE { all[parent as usize].last } else { all[before as usize].previous };
        if let Some(TreeNode { data: NodeData::Text(known), .. }) = all.get_mut(previous as usize) {
            known.push_tendril(&text);
            return;
        }
        let node = self.create(NodeData::Text(text));
        self.insert(parent, before, node);
    }

    /// Takes a node out of where it stands, with all that is in it.
    pub(super) fn detach(&mut self, node: u32) {
        let all = &mut self.nodes;
        let it = &mut all[node as usize];
        let (parent, previous, next) = (it.parent, it.previous, it.next);
        (it.parent, it.previous, it.next) = (NONE, NONE, NONE);
        if parent == NONE {
            return;
        }
        if previous == NONE {
            all[parent as usize].first = next;
        } else {
            all[previous as usize].next = next;
        }
        if next == NONE {
            all[parent as usize].last = previous;
        } else {
            all[next as usize].previous = previous;
        }
    }

    /// Puts all that is in a node into another.
    pub(super) fn move_children(&mut self, from: u32, to: u32) {
        loop {
            let child = self.nodes[from as usize].first;
            if child == NONE {
                return;
            }
            self.detach(child);
            self.insert(to, NONE, child);
        }
    }

    /// The nodes numbered anew, in document order.
    pub(super) fn into_document_order(mut self) -> Vec<Node> {
        let mut nodes: Vec<Node> = Vec::with_capacity(self.nodes.len());
        // The way down to the node in hand, each step with its new number.
        let mut open: Vec<(u32, u32)> = Vec::new();
        let mut at = 0;
        loop {
            let number = u32::try_from(nodes.len()).unwrap_or(NONE);
            let parent = open.last().map_or(number, |(_, number)| *number);
            let data = std::mem::replace(self.data_mut(at), NodeData::Comment);
            nodes.push(Node { parent, end: number + 1, data });
            let first = self.nodes[at as usize].first;
            if first != NONE {
                open.push((at, number));
                at = first;
                continue;
            }
            let mut next = self.nodes[at as usize].next;
            while next == NONE {
                let Some((old, number)) = open.pop() else { return nodes };
                nodes[number as usize].end = u32::try_from(nodes.len()).unwrap_or(NONE);
                next = if open.is_empty() { NONE } else { self.nodes[old as usize].next };
            }
            at = next;
        }
    }
}
