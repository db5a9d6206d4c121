//! Sink for the operations of html5ever's tree builder.

use std::{
    borrow::Cow,
    cell::{Cell, Ref, RefCell},
    ops::Range,
};

use html5ever::{
    Attribute, LocalName, Namespace, QualName,
    interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink},
    tendril::StrTendril,
};

use super::tree::{NONE, Tree};
use crate::dom::{
    attribute_filter::AttributeFilter,
    document::{Document, ElementData, NodeData},
};

/// Maximum depth of elements; deeper ones become siblings. Same limit as Chromium.
pub(super) const MAX_DEPTH: u32 = 512;

/// Maximum number of nodes in addition to one per byte: those that the parser inserts.
const MAX_ADDED_NODES: usize = 16;

/// The tree under construction and the current token.
pub(super) struct Sink {
    tree: RefCell<Tree>,
    /// Byte range of the current token.
    token: Cell<(u32, u32)>,
    /// Name of the current start tag, with the last element created from it.
    tag: RefCell<Option<(LocalName, Option<u32>)>>,
    max_nodes: usize,
    has_doctype: Cell<bool>,
    is_full_document: Cell<bool>,
    is_truncated: Cell<bool>,
}

/// Name that the tree builder requests; it only does so for elements.
#[derive(Debug)]
pub(super) enum NodeName<'a> {
    Element(Ref<'a, QualName>),
    Nothing,
}

impl ElemName for NodeName<'_> {
    fn ns(&self) -> &Namespace {
        match self {
            Self::Element(name) => &name.ns,
            Self::Nothing => const { &html5ever::ns!() },
        }
    }

    fn local_name(&self) -> &LocalName {
        match self {
            Self::Element(name) => &name.local,
            Self::Nothing => const { &html5ever::local_name!("") },
        }
    }
}

impl Sink {
    /// Creates a sink for a page of that many bytes.
    pub(super) fn new(bytes: usize) -> Self {
        Self {
            // Estimate for pages of text: one tag and one text node per 40 bytes.
            tree: RefCell::new(Tree::new(bytes / 20 + 8)),
            token: Cell::new((0, 0)),
            tag: RefCell::new(None),
            max_nodes: bytes + MAX_ADDED_NODES,
            has_doctype: Cell::new(false),
            is_full_document: Cell::new(false),
            is_truncated: Cell::new(false),
        }
    }

    /// Sets the byte range of the current token and, for a start tag, its name.
    pub(super) fn begin_token(&self, token: Range<u32>, tag: Option<&LocalName>) {
        self.token.set((token.start, token.end));
        *self.tag.borrow_mut() = tag.map(|name| (name.clone(), None));
    }

    /// Returns the byte range of the start tag that an element is created from; empty, at the
    /// current token, for an element that the parser inserts. When the parser reopens formatting
    /// elements of the same name, the tag's own element comes last.
    fn start_tag_range(&self, name: &QualName, node: u32) -> Range<u32> {
        let (start, end) = self.token.get();
        let mut tag = self.tag.borrow_mut();
        let Some((_, made)) = tag.as_mut().filter(|(wanted, _)| is_name_of(&name.local, wanted)) else {
            return start..start;
        };
        if let Some(before) = made.replace(node)
            && let NodeData::Element(element) = self.tree.borrow_mut().data_mut(before)
        {
            element.tag.end = start;
        }
        start..end
    }

    /// Returns the depth of the last inserted element.
    pub(super) fn depth(&self) -> u32 {
        self.tree.borrow().depth
    }

    /// Records that the page is complete, not a fragment.
    pub(super) fn mark_full_document(&self) {
        self.is_full_document.set(true);
    }

    /// Records that part of the page was skipped.
    pub(super) fn mark_truncated(&self) {
        self.is_truncated.set(true);
    }

    /// Returns `true` if the maximum number of nodes is exceeded. Misnested markup can create far
    /// more elements than it has bytes.
    pub(super) fn is_full(&self) -> bool {
        let full = self.tree.borrow().len() > self.max_nodes;
        if full {
            self.mark_truncated();
        }
        full
    }

    fn insert(&self, parent: u32, before: u32, child: NodeOrText<u32>) {
        let mut tree = self.tree.borrow_mut();
        match child {
            NodeOrText::AppendNode(node) => {
                tree.detach(node);
                tree.insert(parent, before, node);
            }
            NodeOrText::AppendText(text) => tree.insert_text(parent, before, text),
        }
    }
}

impl TreeSink for Sink {
    type Handle = u32;
    type Output = Document;
    type ElemName<'a> = NodeName<'a>;

    fn finish(self) -> Document {
        let nodes = self.tree.into_inner().into_document_order();
        Document::from_nodes(
            nodes,
            self.has_doctype.get(),
            self.is_truncated.get(),
            self.is_full_document.get(),
        )
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> u32 {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a u32) -> NodeName<'a> {
        let name = Ref::filter_map(self.tree.borrow(), |tree| match tree.data(*target) {
            NodeData::Element(element) => Some(&element.name),
            _ => None,
        });
        name.map_or(NodeName::Nothing, NodeName::Element)
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> u32 {
        let mut filter = AttributeFilter::default();
        for attribute in &attributes {
            filter.add(&attribute.name.local);
        }
        let attributes = attributes.into_iter().map(|it| (it.name.local, it.value)).collect();
        let node = u32::try_from(self.tree.borrow().len()).unwrap_or(NONE - 1);
        let tag = self.start_tag_range(&name, node);
        let mut tree = self.tree.borrow_mut();
        let node = tree.create(NodeData::Element(ElementData { name, attributes, filter, tag }));
        if flags.template {
            tree.create_template_content(node);
        }
        node
    }

    fn create_comment(&self, _text: StrTendril) -> u32 {
        self.tree.borrow_mut().create(NodeData::Comment)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> u32 {
        self.tree.borrow_mut().create(NodeData::Comment)
    }

    fn append(&self, parent: &u32, child: NodeOrText<u32>) {
        self.insert(*parent, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &u32, previous: &u32, child: NodeOrText<u32>) {
        let has_parent = self.tree.borrow().parent(*element).is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {
        self.has_doctype.set(true);
        self.is_full_document.set(true);
    }

    fn get_template_contents(&self, target: &u32) -> u32 {
        self.tree.borrow().template_content(*target)
    }

    fn same_node(&self, x: &u32, y: &u32) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        if mode == QuirksMode::Quirks {
            self.has_doctype.set(false);
        }
    }

    fn append_before_sibling(&self, sibling: &u32, child: NodeOrText<u32>) {
        let parent = self.tree.borrow().parent(*sibling);
        if let Some(parent) = parent {
            self.insert(parent, *sibling, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &u32, attributes: Vec<Attribute>) {
        let mut tree = self.tree.borrow_mut();
        let NodeData::Element(element) = tree.data_mut(*target) else { return };
        for attribute in attributes {
            if element.attributes.iter().all(|(name, _)| *name != attribute.name.local) {
                element.filter.add(&attribute.name.local);
                element.attributes.push((attribute.name.local, attribute.value));
            }
        }
    }

    fn remove_from_parent(&self, target: &u32) {
        self.tree.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &u32, new_parent: &u32) {
        self.tree.borrow_mut().move_children(*node, *new_parent);
    }
}

/// Returns `true` if a start tag of that name creates such an element: SVG names have capital
/// letters, and `image` becomes `img`.
fn is_name_of(element: &LocalName, tag: &LocalName) -> bool {
    element == tag || element.eq_ignore_ascii_case(tag) || &**element == "img" && &**tag == "image"
}
