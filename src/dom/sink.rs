//! The tree as the parser builds it, node by node.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    ops::Range,
};

use html5ever::{
    Attribute, QualName,
    interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink},
    tendril::StrTendril,
};

use super::document::{Data, Document, ElementData, Node};

/// How deep elements may stand; deeper ones are read as if they stood beside. Chromium's limit.
pub(super) const DEEPEST: u32 = 512;

/// How many more elements than bytes a page may make: those that the parser adds by itself.
const ADDED: usize = 16;

/// No node.
const NONE: u32 = u32::MAX;

/// Nodes in the order they were made, each knowing its neighbours.
pub(super) struct Sink {
    growing: RefCell<Vec<Growing>>,
    tag: RefCell<Range<u32>>,
    /// How deep the element that was put in last stands.
    depth: Cell<u32>,
    most: usize,
    has_doctype: Cell<bool>,
    is_whole: Cell<bool>,
    is_cut: Cell<bool>,
}

struct Growing {
    parent: u32,
    previous: u32,
    next: u32,
    first: u32,
    last: u32,
    depth: u32,
    /// For a template, what is in it.
    content: u32,
    data: Data,
}

/// The name of an element that the tree builder asks for.
#[derive(Debug)]
pub(super) struct Name(QualName);

impl html5ever::interface::ElemName for Name {
    fn ns(&self) -> &html5ever::Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &html5ever::LocalName {
        &self.0.local
    }
}

impl Sink {
    /// A sink for a page of that many bytes.
    pub(super) fn new(bytes: usize) -> Self {
        let sink = Self {
            growing: RefCell::new(Vec::with_capacity(bytes / 24 + 8)),
            tag: RefCell::new(0..0),
            depth: Cell::new(0),
            most: bytes + ADDED,
            has_doctype: Cell::new(false),
            is_whole: Cell::new(false),
            is_cut: Cell::new(false),
        };
        sink.make(Data::Document);
        sink
    }

    /// The token in hand stands at those bytes.
    pub(super) fn at(&self, tag: Range<u32>) {
        *self.tag.borrow_mut() = tag;
    }

    /// How deep the element that was put in last stands.
    pub(super) fn depth(&self) -> u32 {
        self.depth.get()
    }

    /// Notes that a tag says that this is a page of its own.
    pub(super) fn is_page(&self) {
        self.is_whole.set(true);
    }

    /// Notes that something was left out.
    pub(super) fn cut(&self) {
        self.is_cut.set(true);
    }

    /// Whether there are as many nodes as there may be. Markup that is nested the wrong way can ask
    /// for far more elements than it has bytes.
    pub(super) fn is_full(&self) -> bool {
        let full = self.growing.borrow().len() > self.most;
        if full {
            self.cut();
        }
        full
    }

    fn make(&self, data: Data) -> u32 {
        let mut growing = self.growing.borrow_mut();
        let at = u32::try_from(growing.len()).unwrap_or(NONE - 1);
        growing.push(Growing {
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

    /// Puts a node into another, before one of its children or at the end.
    fn put(&self, parent: u32, before: u32, node: u32) {
        let mut all = self.growing.borrow_mut();
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
        self.depth.set(depth);
    }

    /// Puts text there, into the text before it if there is one.
    fn put_text(&self, parent: u32, before: u32, text: StrTendril) {
        {
            let mut all = self.growing.borrow_mut();
            let previous =
                if before == NONE { all[parent as usize].last } else { all[before as usize].previous };
            if let Some(Growing { data: Data::Text(known), .. }) = all.get_mut(previous as usize) {
                known.push_tendril(&text);
                return;
            }
        }
        let depth = self.depth.get();
        let node = self.make(Data::Text(text));
        self.put(parent, before, node);
        self.depth.set(depth);
    }

    fn insert(&self, parent: u32, before: u32, child: NodeOrText<u32>) {
        match child {
            NodeOrText::AppendNode(node) => {
                self.remove_from_parent(&node);
                self.put(parent, before, node);
            }
            NodeOrText::AppendText(text) => self.put_text(parent, before, text),
        }
    }
}

impl TreeSink for Sink {
    type Handle = u32;
    type Output = Document;
    type ElemName<'a> = Name;

    /// Numbers the nodes anew, in document order.
    fn finish(self) -> Document {
        let mut growing = self.growing.into_inner();
        let mut nodes: Vec<Node> = Vec::with_capacity(growing.len());
        // The way down to the node in hand, each step with its new number.
        let mut open: Vec<(u32, u32)> = Vec::new();
        let mut at = 0;
        loop {
            let number = u32::try_from(nodes.len()).unwrap_or(NONE);
            let parent = open.last().map_or(number, |(_, number)| *number);
            let data = std::mem::replace(&mut growing[at as usize].data, Data::Comment);
            nodes.push(Node { parent, end: number + 1, data });
            let first = growing[at as usize].first;
            if first != NONE {
                open.push((at, number));
                at = first;
                continue;
            }
            let mut next = growing[at as usize].next;
            while next == NONE {
                let Some((old, number)) = open.pop() else {
                    let is_whole = self.is_whole.get();
                    return Document::index(nodes, self.has_doctype.get(), self.is_cut.get(), is_whole);
                };
                nodes[number as usize].end = u32::try_from(nodes.len()).unwrap_or(NONE);
                next = if open.is_empty() { NONE } else { growing[old as usize].next };
            }
            at = next;
        }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> u32 {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a u32) -> Name {
        let growing = self.growing.borrow();
        match &growing[*target as usize].data {
            Data::Element(element) => Name(element.name.clone()),
            _ => Name(QualName::new(None, html5ever::ns!(), html5ever::local_name!(""))),
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> u32 {
        let attributes = attributes.into_iter().map(|it| (it.name.local, it.value)).collect();
        let tag = self.tag.borrow().clone();
        let node = self.make(Data::Element(Box::new(ElementData { name, attributes, tag })));
        if flags.template {
            let content = self.make(Data::Document);
            self.growing.borrow_mut()[node as usize].content = content;
        }
        node
    }

    fn create_comment(&self, _text: StrTendril) -> u32 {
        self.make(Data::Comment)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> u32 {
        self.make(Data::Comment)
    }

    fn append(&self, parent: &u32, child: NodeOrText<u32>) {
        self.insert(*parent, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &u32, previous: &u32, child: NodeOrText<u32>) {
        let has_parent = self.growing.borrow()[*element as usize].parent != NONE;
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {
        self.has_doctype.set(true);
        self.is_whole.set(true);
    }

    fn get_template_contents(&self, target: &u32) -> u32 {
        self.growing.borrow()[*target as usize].content
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
        let parent = self.growing.borrow()[*sibling as usize].parent;
        if parent != NONE {
            self.insert(parent, *sibling, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &u32, attributes: Vec<Attribute>) {
        let mut growing = self.growing.borrow_mut();
        let Data::Element(element) = &mut growing[*target as usize].data else { return };
        for attribute in attributes {
            if element.attributes.iter().all(|(name, _)| *name != attribute.name.local) {
                element.attributes.push((attribute.name.local, attribute.value));
            }
        }
    }

    fn remove_from_parent(&self, target: &u32) {
        let mut all = self.growing.borrow_mut();
        let it = &mut all[*target as usize];
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

    fn reparent_children(&self, node: &u32, new_parent: &u32) {
        loop {
            let child = self.growing.borrow()[*node as usize].first;
            if child == NONE {
                return;
            }
            self.remove_from_parent(&child);
            self.put(*new_parent, NONE, child);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, _handle: &u32) -> bool {
        false
    }
}
