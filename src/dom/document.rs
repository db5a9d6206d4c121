//! The document: every node in the order of the page.

use std::{
    cell::{Cell, OnceCell, RefCell},
    collections::{HashMap, HashSet},
    sync::Arc,
};

use html5ever::{LocalName, Namespace, QualName, ns, tendril::StrTendril};

use super::{
    Element,
    atom_hasher::BuildAtomHasher,
    attribute_filter::AttributeFilter,
    name::{ComputedNames, StepCount},
    roles::Semantics,
    siblings::SiblingPositions,
    styles::{Sheet, Sheets},
    visibility::Visibility,
};

/// A page, parsed as browsers parse it.
///
/// Nodes stand in document order, each followed by all that is inside it, so that what is below a
/// node is one slice. What was inside a `template` is not of the page, and left out.
pub struct Document {
    pub(super) nodes: Vec<Node>,
    /// The elements of HTML by their name, each in document order.
    pub(super) by_name: HashMap<LocalName, Vec<u32>, BuildAtomHasher>,
    /// The elements by the names of their attributes, each in document order.
    pub(super) by_attribute: HashMap<LocalName, Vec<u32>, BuildAtomHasher>,
    /// The first element of each id.
    pub(super) by_id: HashMap<StrTendril, u32>,
    /// The ids that several elements bear.
    pub(super) shared_ids: HashSet<StrTendril>,
    /// Every element, in document order.
    pub(super) elements: Vec<u32>,
    /// Whether its doctype makes browsers keep to the standard.
    pub(super) has_doctype: bool,
    /// Whether the page is deeper or has more elements than is read: the rest is not in here.
    pub(super) is_truncated: bool,
    /// The sheets of styles that it was parsed with, in the order in which they hold.
    pub(super) sheets: Vec<Arc<Sheet>>,
    /// The sheet of its own styles, where it was read before.
    pub(super) embedded_sheet: Option<Arc<Sheet>>,
    /// Whether it says that it is a page of its own.
    pub(super) is_full_document: bool,
    /// What is worked out once it is asked for.
    pub(super) cache: Cache,
}

/// A node.
pub(super) struct Node {
    /// The node it is in; its own number for the document.
    pub(super) parent: u32,
    /// The number after the last node inside it.
    pub(super) end: u32,
    pub(super) data: NodeData,
}

/// What a node is.
pub(super) enum NodeData {
    Document,
    Element(ElementData),
    Text(StrTendril),
    Comment,
}

/// An element as it is written.
pub(super) struct ElementData {
    pub(super) name: QualName,
    pub(super) attributes: Vec<(LocalName, StrTendril)>,
    /// Which of them there may be.
    pub(super) filter: AttributeFilter,
    /// The bytes of its start tag in the page, from `<` to after `>`; empty for an element that the
    /// parser adds by itself.
    pub(super) tag: std::ops::Range<u32>,
}

/// What is worked out of a document, each the first time that it is asked for.
#[derive(Default)]
pub(super) struct Cache {
    /// What is shown, by node.
    pub(super) visibility: OnceCell<Vec<Visibility>>,
    /// What elements are, by node.
    pub(super) semantics: OnceCell<Vec<Semantics>>,
    /// What they are called, by node.
    pub(super) names: ComputedNames,
    /// The sheets of styles that hold.
    pub(super) sheets: OnceCell<Sheets>,
    /// The element before each among those beside it, by node.
    pub(super) previous_siblings: OnceCell<Vec<u32>>,
    /// Which of those beside it each element is.
    pub(super) sibling_positions: OnceCell<SiblingPositions>,
    /// The first `summary` of each element that has one.
    pub(super) summaries: OnceCell<HashMap<u32, u32>>,
    /// The first `legend` of each element that has one.
    pub(super) legends: OnceCell<HashMap<u32, u32>>,
    /// What a `fieldset` around it switches off, by node.
    pub(super) disabled_by_fieldset: OnceCell<Vec<bool>>,
    /// How many elements before each node can have the focus.
    pub(super) focusables: OnceCell<Vec<u32>>,
    /// How many texts before each node are more than space.
    pub(super) texts: OnceCell<Vec<u32>>,
    /// How large text is, by the node it is in, as far as it was asked for.
    pub(super) font_sizes: RefCell<HashMap<u32, Option<f64>>>,
    /// How bold text is, by the node it is in, as far as it was asked for.
    pub(super) font_weights: RefCell<HashMap<u32, Option<u16>>>,
    /// The form fields that a label can be of, in document order.
    pub(super) fields: OnceCell<Vec<u32>>,
    /// What names have cost.
    pub(super) steps_for_names: StepCount,
    /// How many steps selectors took.
    pub(super) steps_for_selectors: Cell<u32>,
    /// The labels of form fields, by field.
    pub(super) labels: OnceCell<HashMap<u32, Vec<u32>>>,
}

impl Document {
    /// The root element.
    #[must_use]
    pub fn root(&self) -> Option<Element<'_>> {
        self.elements.first().map(|at| Element::new(self, *at))
    }

    /// The element at that place among all nodes of the page; see [`Element::index`].
    #[must_use]
    pub fn at(&self, order: usize) -> Option<Element<'_>> {
        let at = u32::try_from(order).ok().filter(|at| self.elements.binary_search(at).is_ok())?;
        Some(Element::new(self, at))
    }

    /// The `body`, unless the page is made of frames.
    #[must_use]
    pub fn body(&self) -> Option<Element<'_>> {
        self.root()?.children().find(|it| it.is("body"))
    }

    /// Whether it is a page of its own, and not a piece that another page takes in: its author wrote
    /// a doctype, or the tag of `html`, `head` or `body`.
    #[must_use]
    pub fn is_full_document(&self) -> bool {
        self.is_full_document
    }

    /// Every element, in document order.
    pub fn elements(&self) -> impl DoubleEndedIterator<Item = Element<'_>> + Clone {
        self.elements.iter().map(|at| Element::new(self, *at))
    }

    /// Every stretch of text with the element it is directly in, in document order.
    pub fn text_nodes(&self) -> impl Iterator<Item = (Element<'_>, &str)> {
        self.nodes.iter().filter_map(|node| match (&node.data, self.data(node.parent)) {
            (NodeData::Text(text), NodeData::Element(_)) => Some((Element::new(self, node.parent), &**text)),
            _ => None,
        })
    }

    /// The HTML elements of that name, in document order.
    pub fn named(&self, name: &str) -> impl DoubleEndedIterator<Item = Element<'_>> + Clone {
        let found = self.by_name.get(&LocalName::from(name)).map_or(&[][..], Vec::as_slice);
        found.iter().map(|at| Element::new(self, *at))
    }

    /// The HTML elements of those names, in document order.
    pub fn named_any(&self, names: &[&str]) -> impl Iterator<Item = Element<'_>> {
        let of = |name: &&str| self.by_name.get(&LocalName::from(*name)).cloned().unwrap_or_default();
        let mut found: Vec<u32> = names.iter().flat_map(of).collect();
        found.sort_unstable();
        found.into_iter().map(|at| Element::new(self, at))
    }

    /// The elements that bear that attribute, in document order.
    pub fn with_attribute(&self, name: &str) -> impl Iterator<Item = Element<'_>> + Clone {
        let found = self.by_attribute.get(&LocalName::from(name)).map_or(&[][..], Vec::as_slice);
        found.iter().map(|at| Element::new(self, *at))
    }

    /// The elements that bear an attribute of ARIA, known or not, in document order.
    pub fn with_aria(&self) -> impl Iterator<Item = Element<'_>> {
        self.elements().filter(|element| element.data().filter.has_aria())
    }

    /// The elements that bear an attribute that begins with `on`, as scripts do, in document order.
    pub fn with_handlers(&self) -> impl Iterator<Item = Element<'_>> {
        self.elements().filter(|element| element.data().filter.has_handler())
    }

    /// The first element with that id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<Element<'_>> {
        let id = StrTendril::from_slice(id);
        self.by_id.get(&id).map(|at| Element::new(self, *at))
    }

    /// Whether its doctype makes browsers keep to the standard.
    #[must_use]
    pub fn has_doctype(&self) -> bool {
        self.has_doctype
    }

    /// Whether the page is deeper than 512 elements or has more elements than it has bytes: what is
    /// beyond was not read.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.is_truncated
    }

    #[expect(clippy::mutable_key_type, reason = "what a text shares of its page is never changed")]
    pub(super) fn from_nodes(nodes: Vec<Node>, has_doctype: bool, is_cut: bool, is_whole: bool) -> Self {
        let mut by_name: HashMap<LocalName, Vec<u32>, BuildAtomHasher> = HashMap::default();
        let mut by_id = HashMap::new();
        let mut shared_ids = HashSet::new();
        let mut elements = Vec::with_capacity(nodes.len() / 2);
        let mut by_attribute: HashMap<LocalName, Vec<u32>, BuildAtomHasher> = HashMap::default();
        for (at, node) in (0u32..).zip(&nodes) {
            let NodeData::Element(element) = &node.data else { continue };
            elements.push(at);
            if element.name.ns == ns!(html) {
                by_name.entry(element.name.local.clone()).or_default().push(at);
            }
            for (name, _) in &element.attributes {
                by_attribute.entry(name.clone()).or_default().push(at);
            }
            if let Some(id) = element.attribute("id")
                && *by_id.entry(id.clone()).or_insert(at) != at
            {
                shared_ids.insert(id.clone());
            }
        }
        let (sheets, own_sheet, worked_out) = (Vec::new(), None, Cache::default());
        Self {
            nodes,
            by_name,
            by_attribute,
            by_id,
            shared_ids,
            elements,
            has_doctype,
            is_truncated: is_cut,
            sheets,
            embedded_sheet: own_sheet,
            is_full_document: is_whole,
            cache: worked_out,
        }
    }

    #[inline]
    pub(super) fn data(&self, at: u32) -> &NodeData {
        &self.nodes[at as usize].data
    }
}

impl ElementData {
    #[inline]
    pub(super) fn attribute(&self, name: &str) -> Option<&StrTendril> {
        if !self.filter.may_have(name) {
            return None;
        }
        self.attributes.iter().find(|(known, _)| &**known == name).map(|(_, value)| value)
    }

    #[inline]
    pub(super) fn is_html(&self) -> bool {
        self.name.ns == ns!(html)
    }

    #[inline]
    pub(super) fn namespace(&self) -> &Namespace {
        &self.name.ns
    }
}
