//! The tree in the making: what is open, and what was put in so far, in the order of the page.

use html5ever::{LocalName, Namespace, QualName, local_name, ns, tendril::StrTendril};

use super::{
    tag_kind::{TablePart, TagKind},
    tag_scanner::StartTag,
};
use crate::dom::{
    attribute_filter::AttributeFilter,
    document::{ElementData, Node, NodeData},
};

/// Maximum depth of elements in a page that the fast parser reads.
const MAX_DEPTH: usize = 256;

/// An element that was not ended yet.
pub(super) struct OpenElement {
    node: u32,
    pub(super) name: LocalName,
    pub(super) kind: TagKind,
    /// Whether it is of SVG.
    pub(super) is_svg: bool,
    /// Whether it is a `tbody` that nobody wrote.
    pub(super) is_implied: bool,
}

/// The tree in the making.
pub(super) struct TreeBuilder {
    nodes: Vec<Node>,
    open: Vec<OpenElement>,
}

impl TreeBuilder {
    /// A tree for a page of that many bytes.
    pub(super) fn new(bytes: usize) -> Self {
        // What pages of words have: a tag in some forty bytes, and a text beside it.
        let mut nodes = Vec::with_capacity(bytes / 20 + 8);
        nodes.push(Node { parent: 0, end: 1, data: NodeData::Document });
        Self { nodes, open: Vec::new() }
    }

    /// The element that is open innermost.
    pub(super) fn current(&self) -> Option<&OpenElement> {
        self.open.last()
    }

    /// Every element that is open, from the innermost outwards.
    pub(super) fn open_elements(&self) -> impl Iterator<Item = &OpenElement> {
        self.open.iter().rev()
    }

    /// Whether an element of that sort is open.
    pub(super) fn has_open(&self, kind: TagKind) -> bool {
        self.open.iter().any(|it| it.kind == kind)
    }

    /// Opens an element; none when it would stand too deep.
    pub(super) fn open(&mut self, tag: StartTag, namespace: Namespace) -> Option<()> {
        let (name, kind, is_drawing) = (tag.name.clone(), tag.kind, namespace == ns!(svg));
        let node = self.insert_void(tag, namespace);
        self.open.push(OpenElement { node, name, kind, is_svg: is_drawing, is_implied: false });
        (self.open.len() < MAX_DEPTH).then_some(())
    }

    /// Opens a `tbody` before a row that was written without one, at its tag; none when it would stand too
    /// deep.
    pub(super) fn insert_implied_tbody(&mut self, row: &StartTag) -> Option<()> {
        let tag = StartTag {
            name: local_name!("tbody"),
            kind: TagKind::TablePart(TablePart::RowGroup),
            attributes: Vec::new(),
            filter: AttributeFilter::default(),
            self_closing: false,
            bytes: row.bytes.start..row.bytes.start,
        };
        self.open(tag, ns!(html))?;
        self.open.last_mut()?.is_implied = true;
        Some(())
    }

    /// Puts in an element that nothing is in; gives its number.
    pub(super) fn insert_void(&mut self, tag: StartTag, namespace: Namespace) -> u32 {
        let StartTag { name, attributes, filter, bytes, .. } = tag;
        let name = QualName::new(None, namespace, name);
        self.append(NodeData::Element(ElementData { name, attributes, filter, tag: bytes }))
    }

    /// Closes the element that is open innermost.
    pub(super) fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.nodes[open.node as usize].end = self.next();
        }
    }

    /// Puts in text.
    pub(super) fn text(&mut self, text: StrTendril) {
        self.append(NodeData::Text(text));
    }

    /// Puts in space that was written after the body; it is of the body.
    pub(super) fn text_after_body(&mut self, text: StrTendril) {
        let body = self.open.last().map_or(0, |open| open.node);
        match self.nodes.last_mut() {
            Some(Node { parent, data: NodeData::Text(before), .. }) if *parent == body => {
                before.push_tendril(&text);
            }
            _ => self.text(text),
        }
    }

    /// Puts in a comment.
    pub(super) fn comment(&mut self) {
        self.append(NodeData::Comment);
    }

    /// Every node, in the order of the page.
    pub(super) fn finish(mut self) -> Vec<Node> {
        while !self.open.is_empty() {
            self.close();
        }
        self.nodes[0].end = self.next();
        self.nodes
    }

    fn append(&mut self, data: NodeData) -> u32 {
        let number = self.next();
        let parent = self.open.last().map_or(0, |open| open.node);
        self.nodes.push(Node { parent, end: number + 1, data });
        number
    }

    /// The number of the node that comes next.
    fn next(&self) -> u32 {
        u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)
    }
}
