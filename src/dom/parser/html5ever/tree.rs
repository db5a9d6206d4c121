//! Tree under construction: nodes in creation order, linked to each other.

use html5ever::tendril::StrTendril;

use crate::dom::document::{Node, NodeData};

/// Index that means no node.
pub(super) const NONE: u32 = u32::MAX;

/// Nodes in creation order. The first is the document.
pub(super) struct Tree {
    nodes: Vec<TreeNode>,
    /// Depth of the last inserted element.
    pub(super) depth: u32,
}

struct TreeNode {
    parent: u32,
    previous: u32,
    next: u32,
    first: u32,
    last: u32,
    depth: u32,
    /// Content of a `template`.
    content: u32,
    data: NodeData,
}

impl Tree {
    /// Creates a tree with capacity for that many nodes.
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

    /// Returns the content of a template, which is not part of the page.
    pub(super) fn template_content(&self, at: u32) -> u32 {
        self.nodes[at as usize].content
    }

    /// Creates a detached node.
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

    /// Creates the node for a template's content.
    pub(super) fn create_template_content(&mut self, template: u32) {
        self.nodes[template as usize].content = self.create(NodeData::Document);
    }

    /// Inserts a node into `parent`, before a child or at the end.
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

    /// Inserts text, merged with the text before it if there is one.
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

    /// Detaches a node and its descendants from its parent.
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

    /// Moves all children of a node to another.
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

    /// Returns the nodes in document order, with new indices.
    pub(super) fn into_document_order(mut self) -> Vec<Node> {
        let mut nodes: Vec<Node> = Vec::with_capacity(self.nodes.len());
        // Ancestors of the current node, each with its new index.
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
