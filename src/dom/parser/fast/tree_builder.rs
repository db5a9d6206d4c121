//! Tree under construction: the nodes in document order and the open elements.

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

/// An element whose end tag was not read yet.
pub(super) struct OpenElement {
    node: u32,
    pub(super) name: LocalName,
    pub(super) kind: TagKind,
    /// `true` for an SVG element.
    pub(super) is_svg: bool,
    /// `true` for a `tbody` that the parser inserted.
    pub(super) is_implied: bool,
}

/// Builder of the tree.
pub(super) struct TreeBuilder {
    nodes: Vec<Node>,
    open: Vec<OpenElement>,
}

impl TreeBuilder {
    /// Creates a builder for a page of that many bytes.
    pub(super) fn new(bytes: usize) -> Self {
        // Estimate for pages of text: one tag and one text node per 40 bytes.
        let mut nodes = Vec::with_capacity(bytes / 20 + 8);
        nodes.push(Node { parent: 0, end: 1, data: NodeData::Document });
        Self { nodes, open: Vec::new() }
    }

    /// Returns the innermost open element.
    pub(super) fn current(&self) -> Option<&OpenElement> {
        self.open.last()
    }

    /// Returns the open elements, innermost first.
    pub(super) fn open_elements(&self) -> impl Iterator<Item = &OpenElement> {
        self.open.iter().rev()
    }

    /// Returns `true` if an element of that kind is open.
    pub(super) fn has_open(&self, kind: TagKind) -> bool {
        self.open.iter().any(|it| it.kind == kind)
    }

    /// Opens an element; `None` if it is too deep.
    pub(super) fn open(&mut self, tag: StartTag, namespace: Namespace) -> Option<()> {
        let (name, kind, is_drawing) = (tag.name.clone(), tag.kind, namespace == ns!(svg));
        let node = self.insert_void(tag, namespace);
        self.open.push(OpenElement { node, name, kind, is_svg: is_drawing, is_implied: false });
        (self.open.len() < MAX_DEPTH).then_some(())
    }

    /// Opens an implied `tbody` before a row; `None` if it is too deep.
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

    /// Inserts an element without content; returns its index.
    pub(super) fn insert_void(&mut self, tag: StartTag, namespace: Namespace) -> u32 {
        let StartTag { name, attributes, filter, bytes, .. } = tag;
        let name = QualName::new(None, namespace, name);
        self.append(NodeData::Element(ElementData { name, attributes, filter, tag: bytes }))
    }

    /// Closes the innermost open element.
    pub(super) fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.nodes[open.node as usize].end = self.next();
        }
    }

    /// Inserts text.
    pub(super) fn text(&mut self, text: StrTendril) {
        self.append(NodeData::Text(text));
    }

    /// Inserts whitespace found after the body, which the standard moves into the body.
    pub(super) fn text_after_body(&mut self, text: StrTendril) {
        let body = self.open.last().map_or(0, |open| open.node);
        match self.nodes.last_mut() {
            Some(Node { parent, data: NodeData::Text(before), .. }) if *parent == body => {
                before.push_tendril(&text);
            }
            _ => self.text(text),
        }
    }

    /// Inserts a comment.
    pub(super) fn comment(&mut self) {
        self.append(NodeData::Comment);
    }

    /// Returns the nodes, in document order.
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

    /// Returns the index of the next node.
    fn next(&self) -> u32 {
        u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)
    }
}
