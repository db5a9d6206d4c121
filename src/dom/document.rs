//! The document: every node, in document order.

use std::{
    cell::OnceCell,
    collections::{HashMap, HashSet},
    sync::Arc,
};

use html5ever::{LocalName, Namespace, QualName, ns, tendril::StrTendril};

use super::{
    Element,
    atom_hasher::BuildAtomHasher,
    attribute_filter::AttributeFilter,
    inherited::{Inherited, SubtreeCounts},
    name::{Labels, Names},
    roles::RoleTable,
    siblings::{FirstChildren, PreviousSiblings, SiblingPositions},
    styles::{self, FontSizes, FontWeights, MatchBudget, MediaMatch, Sheet, Sheets},
    visibility::VisibilityTable,
};

/// An HTML page, parsed.
///
/// Nodes are in document order, each followed by its descendants, so that a subtree is a slice. The
/// content of a `template` is not part of the page.
pub struct Document {
    nodes: Vec<Node>,
    /// The elements of HTML by their name, each in document order.
    by_name: HashMap<LocalName, Vec<u32>, BuildAtomHasher>,
    /// The elements by the names of their attributes, each in document order.
    by_attribute: HashMap<LocalName, Vec<u32>, BuildAtomHasher>,
    /// The first element of each id.
    by_id: HashMap<StrTendril, u32>,
    /// The ids that several elements have.
    shared_ids: HashSet<StrTendril>,
    /// Every element, in document order.
    elements: Vec<u32>,
    has_doctype: bool,
    is_truncated: bool,
    is_full_document: bool,
    /// The linked sheets it was parsed with, in the order in which they apply.
    linked_sheets: Vec<Arc<Sheet>>,
    /// The sheet of its `style` elements, where it was parsed before.
    embedded_sheet: Option<Arc<Sheet>>,
    tables: Tables,
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

/// Side tables, each computed on first use.
#[derive(Default)]
struct Tables {
    visibility: OnceCell<VisibilityTable>,
    roles: OnceCell<RoleTable>,
    names: OnceCell<Names>,
    labels: OnceCell<Labels>,
    previous_siblings: OnceCell<PreviousSiblings>,
    sibling_positions: OnceCell<SiblingPositions>,
    first_summaries: OnceCell<FirstChildren>,
    first_legends: OnceCell<FirstChildren>,
    disabled_by_fieldset: OnceCell<Inherited>,
    /// Which nodes are elements that can have the focus.
    focusable: OnceCell<SubtreeCounts>,
    /// Which nodes are text other than white space.
    text: OnceCell<SubtreeCounts>,
    sheets: OnceCell<Sheets>,
    font_sizes: FontSizes,
    font_weights: FontWeights,
    match_budget: MatchBudget,
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

    /// A property that elements have because they, or one of their ancestors, fulfil a condition.
    #[must_use]
    pub fn inherited(&self, condition: impl Fn(Element<'_>) -> bool) -> Inherited {
        Inherited::new(self, condition)
    }

    /// The first element with that id.
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
    pub(super) fn from_nodes(
        nodes: Vec<Node>,
        has_doctype: bool,
        is_truncated: bool,
        is_full_document: bool,
    ) -> Self {
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
        Self {
            nodes,
            by_name,
            by_attribute,
            by_id,
            shared_ids,
            elements,
            has_doctype,
            is_truncated,
            is_full_document,
            linked_sheets: Vec::new(),
            embedded_sheet: None,
            tables: Tables::default(),
        }
    }

    /// Returns the number of nodes.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    #[inline]
    pub(super) fn data(&self, at: u32) -> &NodeData {
        &self.nodes[at as usize].data
    }

    /// The parent of a node; the document is its own.
    #[inline]
    pub(super) fn parent(&self, at: u32) -> u32 {
        self.nodes[at as usize].parent
    }

    /// The node after the last one inside a node.
    #[inline]
    pub(super) fn end(&self, at: u32) -> u32 {
        self.nodes[at as usize].end
    }

    /// The nodes with one parent from one up to another.
    pub(super) fn nodes_between(&self, start: u32, end: u32) -> impl Iterator<Item = u32> + Clone {
        let up_to_end = move |at: &u32| *at < end;
        std::iter::successors(Some(start).filter(up_to_end), move |at| Some(self.end(*at)).filter(up_to_end))
    }

    /// The elements inside a node.
    pub(super) fn elements_inside(&self, at: u32) -> impl Iterator<Item = Element<'_>> + Clone {
        let end = self.end(at);
        let from = self.elements.partition_point(|element| *element <= at);
        let inside = self.elements[from..].iter().take_while(move |element| **element < end);
        inside.map(|element| Element::new(self, *element))
    }

    /// Returns `true` if several elements have the id.
    pub(super) fn is_shared_id(&self, id: &str) -> bool {
        self.shared_ids.contains(&StrTendril::from_slice(id))
    }
}

/// The side tables.
impl Document {
    #[inline]
    pub(super) fn visibility(&self) -> &VisibilityTable {
        self.tables.visibility.get_or_init(|| VisibilityTable::new(self))
    }

    #[inline]
    pub(super) fn roles(&self) -> &RoleTable {
        self.tables.roles.get_or_init(|| RoleTable::new(self))
    }

    pub(super) fn names(&self) -> &Names {
        self.tables.names.get_or_init(|| Names::new(self))
    }

    pub(super) fn labels(&self) -> &Labels {
        self.tables.labels.get_or_init(|| Labels::new(self))
    }

    pub(super) fn previous_siblings(&self) -> &PreviousSiblings {
        self.tables.previous_siblings.get_or_init(|| PreviousSiblings::new(self))
    }

    pub(super) fn sibling_positions(&self) -> &SiblingPositions {
        self.tables.sibling_positions.get_or_init(|| SiblingPositions::new(self))
    }

    pub(super) fn first_summaries(&self) -> &FirstChildren {
        self.tables.first_summaries.get_or_init(|| FirstChildren::named("summary", self))
    }

    pub(super) fn first_legends(&self) -> &FirstChildren {
        self.tables.first_legends.get_or_init(|| FirstChildren::named("legend", self))
    }

    pub(super) fn disabled_by_fieldset(&self) -> &Inherited {
        self.tables.disabled_by_fieldset.get_or_init(|| Inherited::disabled_by_fieldset(self))
    }

    pub(super) fn focusable(&self) -> &SubtreeCounts {
        self.tables.focusable.get_or_init(|| {
            SubtreeCounts::new(self, |at| {
                matches!(self.data(at), NodeData::Element(_)) && Element::new(self, at).is_focusable()
            })
        })
    }

    pub(super) fn text(&self) -> &SubtreeCounts {
        self.tables.text.get_or_init(|| {
            SubtreeCounts::new(
                self,
                |at| matches!(self.data(at), NodeData::Text(text) if !text.trim().is_empty()),
            )
        })
    }

    pub(super) fn sheets(&self) -> &Sheets {
        self.tables.sheets.get_or_init(|| Sheets::new(&self.linked_sheets, self.embedded_sheet()))
    }

    pub(super) fn font_sizes(&self) -> &FontSizes {
        &self.tables.font_sizes
    }

    pub(super) fn font_weights(&self) -> &FontWeights {
        &self.tables.font_weights
    }

    pub(super) fn match_budget(&self) -> &MatchBudget {
        &self.tables.match_budget
    }
}

/// The style sheets.
impl Document {
    /// The addresses of the sheets that it links to and that apply on every screen, as they are written
    /// and in the order in which they apply.
    pub fn linked_sheets(&self) -> impl Iterator<Item = &str> {
        let always = styles::links(self).filter(|(_, media)| *media == MediaMatch::Always);
        always.filter_map(|(link, _)| link.attr("href"))
    }

    /// The page with sheets that it links to. To be called before anything is computed of its styles.
    #[must_use]
    pub fn with_sheets(mut self, sheets: &[Arc<Sheet>]) -> Self {
        self.linked_sheets = sheets.to_vec();
        self.tables = Tables::default();
        self
    }

    /// Returns `true` if style sheets that were not loaded may apply on a screen.
    #[must_use]
    pub fn has_unknown_styles(&self) -> bool {
        styles::links(self).filter(|(_, media)| *media != MediaMatch::Never).count()
            > self.linked_sheets.len()
            || self.sheets().any(|sheet| sheet.imports)
    }

    /// The sheet of its `style` elements: the one it was given, else the one parsed from them.
    #[must_use]
    pub fn embedded_sheet(&self) -> Arc<Sheet> {
        self.embedded_sheet.clone().unwrap_or_else(|| Arc::new(styles::embedded(self)))
    }

    /// The source of [`Document::embedded_sheet`]: pages with the same source can share one. `None` for a
    /// page without styles of its own.
    #[must_use]
    pub fn embedded_css(&self) -> Option<String> {
        styles::embedded_css(self)
    }

    /// The page with the sheet of a page whose [`Document::embedded_css`] is the same. To be called
    /// before anything is computed of its styles.
    #[must_use]
    pub fn with_embedded_sheet(mut self, sheet: Arc<Sheet>) -> Self {
        self.embedded_sheet = Some(sheet);
        self.tables = Tables::default();
        self
    }

    /// Returns `true` if any style may hide an outline.
    #[must_use]
    pub fn hides_outlines(&self) -> bool {
        styles::hides_outlines(self)
    }

    /// Returns `true` if known styles change an element other than the focused one when it has the
    /// focus.
    #[must_use]
    pub fn shows_focus_elsewhere(&self) -> bool {
        self.sheets().any(|sheet| sheet.shows_focus_elsewhere)
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
