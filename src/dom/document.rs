//! The document: every node, in document order.

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

/// An HTML page, parsed.
///
/// Nodes are in document order, each followed by its descendants, so that a subtree is one slice.
/// The content of `template` elements is not part of the page, and is omitted.
pub struct Document {
    pub(super) nodes: Vec<Node>,
    /// HTML elements by name, each list in document order.
    pub(super) by_name: HashMap<LocalName, Vec<u32>, BuildAtomHasher>,
    /// Elements by attribute name, each list in document order.
    pub(super) by_attribute: HashMap<LocalName, Vec<u32>, BuildAtomHasher>,
    /// First element with each id.
    pub(super) by_id: HashMap<StrTendril, u32>,
    /// Ids that several elements have.
    pub(super) shared_ids: HashSet<StrTendril>,
    /// All elements, in document order.
    pub(super) elements: Vec<u32>,
    /// `true` if the doctype selects standards mode.
    pub(super) has_doctype: bool,
    /// `true` if the page exceeds the limits on depth or number of elements, and its end was not
    /// parsed.
    pub(super) is_truncated: bool,
    /// External style sheets, in cascade order.
    pub(super) sheets: Vec<Arc<Sheet>>,
    /// Parsed style sheet of its `style` elements, if it was provided by a cache.
    pub(super) embedded_sheet: Option<Arc<Sheet>>,
    /// `true` if the source has a doctype or an `html`, `head` or `body` tag.
    pub(super) is_full_document: bool,
    /// Values computed on first use.
    pub(super) cache: Cache,
}

/// A node of the tree.
pub(super) struct Node {
    /// Index of its parent; its own index for the document node.
    pub(super) parent: u32,
    /// Index after its last descendant.
    pub(super) end: u32,
    pub(super) data: NodeData,
}

/// Kind of node, with its data.
pub(super) enum NodeData {
    Document,
    Element(ElementData),
    Text(StrTendril),
    Comment,
}

/// An element as written.
pub(super) struct ElementData {
    pub(super) name: QualName,
    pub(super) attributes: Vec<(LocalName, StrTendril)>,
    /// Filter of its attribute names.
    pub(super) filter: AttributeFilter,
    /// Byte range of its start tag in the page, from `<` to after `>`; empty for an element that
    /// the parser inserted.
    pub(super) tag: std::ops::Range<u32>,
}

/// Values computed from a document, each on first use.
#[derive(Default)]
pub(super) struct Cache {
    /// Visibility by node.
    pub(super) visibility: OnceCell<Vec<Visibility>>,
    /// Roles and related semantics by node.
    pub(super) semantics: OnceCell<Vec<Semantics>>,
    /// Accessible names by node.
    pub(super) names: ComputedNames,
    /// Style sheets that apply.
    pub(super) sheets: OnceCell<Sheets>,
    /// Previous sibling element by node.
    pub(super) previous_siblings: OnceCell<Vec<u32>>,
    /// Position among siblings by node.
    pub(super) sibling_positions: OnceCell<SiblingPositions>,
    /// First `summary` child of each element that has one.
    pub(super) summaries: OnceCell<HashMap<u32, u32>>,
    /// First `legend` child of each element that has one.
    pub(super) legends: OnceCell<HashMap<u32, u32>>,
    /// `true` for each node that a `fieldset` ancestor disables.
    pub(super) disabled_by_fieldset: OnceCell<Vec<bool>>,
    /// Number of focusable elements before each node.
    pub(super) focusables: OnceCell<Vec<u32>>,
    /// Number of text nodes that are not blank before each node.
    pub(super) texts: OnceCell<Vec<u32>>,
    /// Font size by element, computed on demand.
    pub(super) font_sizes: RefCell<HashMap<u32, Option<f64>>>,
    /// Font weight by element, computed on demand.
    pub(super) font_weights: RefCell<HashMap<u32, Option<u16>>>,
    /// Labelable form fields, in document order.
    pub(super) fields: OnceCell<Vec<u32>>,
    /// Steps spent computing names.
    pub(super) steps_for_names: StepCount,
    /// Steps spent matching selectors.
    pub(super) steps_for_selectors: Cell<u32>,
    /// Labels by form field.
    pub(super) labels: OnceCell<HashMap<u32, Vec<u32>>>,
}

impl Document {
    /// Returns the root element, or `None` if the document has no elements.
    #[must_use]
    pub fn root(&self) -> Option<Element<'_>> {
        self.elements.first().map(|at| Element::new(self, *at))
    }

    /// Returns the element with that index; see [`Element::index`]. `None` if that node is not an
    /// element.
    #[must_use]
    pub fn at(&self, order: usize) -> Option<Element<'_>> {
        let at = u32::try_from(order).ok().filter(|at| self.elements.binary_search(at).is_ok())?;
        Some(Element::new(self, at))
    }

    /// Returns the `body`, or `None` for a frameset.
    #[must_use]
    pub fn body(&self) -> Option<Element<'_>> {
        self.root()?.children().find(|it| it.is("body"))
    }

    /// Returns `true` if it is a complete page, not a fragment: the source has a doctype or an
    /// `html`, `head` or `body` tag.
    #[must_use]
    pub fn is_full_document(&self) -> bool {
        self.is_full_document
    }

    /// Returns every element, in document order.
    pub fn elements(&self) -> impl DoubleEndedIterator<Item = Element<'_>> + Clone {
        self.elements.iter().map(|at| Element::new(self, *at))
    }

    /// Returns every text node with its parent element, in document order.
    pub fn text_nodes(&self) -> impl Iterator<Item = (Element<'_>, &str)> {
        self.nodes.iter().filter_map(|node| match (&node.data, self.data(node.parent)) {
            (NodeData::Text(text), NodeData::Element(_)) => Some((Element::new(self, node.parent), &**text)),
            _ => None,
        })
    }

    /// Returns the HTML elements with that name, in document order.
    pub fn named(&self, name: &str) -> impl DoubleEndedIterator<Item = Element<'_>> + Clone {
        let found = self.by_name.get(&LocalName::from(name)).map_or(&[][..], Vec::as_slice);
        found.iter().map(|at| Element::new(self, *at))
    }

    /// Returns the HTML elements with one of those names, in document order.
    pub fn named_any(&self, names: &[&str]) -> impl Iterator<Item = Element<'_>> {
        let of = |name: &&str| self.by_name.get(&LocalName::from(*name)).cloned().unwrap_or_default();
        let mut found: Vec<u32> = names.iter().flat_map(of).collect();
        found.sort_unstable();
        found.into_iter().map(|at| Element::new(self, at))
    }

    /// Returns the elements with that attribute, in document order.
    pub fn with_attribute(&self, name: &str) -> impl Iterator<Item = Element<'_>> + Clone {
        let found = self.by_attribute.get(&LocalName::from(name)).map_or(&[][..], Vec::as_slice);
        found.iter().map(|at| Element::new(self, *at))
    }

    /// Returns the elements with an `aria-` attribute, known or not, in document order.
    pub fn with_aria(&self) -> impl Iterator<Item = Element<'_>> {
        self.elements().filter(|element| element.data().filter.has_aria())
    }

    /// Returns the elements with an attribute whose name starts with `on`, in document order.
    pub fn with_handlers(&self) -> impl Iterator<Item = Element<'_>> {
        self.elements().filter(|element| element.data().filter.has_handler())
    }

    /// Returns the first element with that id, or `None`.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<Element<'_>> {
        let id = StrTendril::from_slice(id);
        self.by_id.get(&id).map(|at| Element::new(self, *at))
    }

    /// Returns `true` if the doctype selects standards mode.
    #[must_use]
    pub fn has_doctype(&self) -> bool {
        self.has_doctype
    }

    /// Returns `true` if the page is deeper than 512 elements or has more elements than bytes; the
    /// rest was not parsed.
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
        let (sheets, embedded_sheet, cache) = (Vec::new(), None, Cache::default());
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
            embedded_sheet,
            is_full_document: is_whole,
            cache,
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
