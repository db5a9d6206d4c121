//! Elements: their name and attributes, and the elements around them.

use std::ops::Range;

use html5ever::local_name;

use super::{
    Document,
    document::{ElementData, NodeData},
};

/// An element of a [`Document`].
#[derive(Clone, Copy)]
pub struct Element<'d> {
    pub(super) document: &'d Document,
    pub(super) at: u32,
}

/// A child of an element.
#[derive(Clone, Copy)]
pub enum ChildNode<'d> {
    /// Text, as in the tree.
    Text(&'d str),
    /// An element.
    Element(Element<'d>),
}

impl PartialEq for Element<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Element<'_> {}

impl std::fmt::Debug for Element<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "<{}> at byte {}", self.tag(), self.bytes().start)
    }
}

impl<'d> Element<'d> {
    #[inline]
    pub(super) fn new(document: &'d Document, at: u32) -> Self {
        Self { document, at }
    }

    #[inline]
    pub(super) fn data(self) -> &'d ElementData {
        match self.document.data(self.at) {
            NodeData::Element(element) => element,
            _ => unreachable!("the index of an element is that of an element node"),
        }
    }

    /// Returns its document.
    #[must_use]
    pub fn document(self) -> &'d Document {
        self.document
    }

    /// Returns its index among all nodes of the page, in document order.
    #[must_use]
    #[inline]
    pub fn index(self) -> usize {
        self.at as usize
    }

    /// Returns its name, in lower case for HTML elements.
    #[must_use]
    #[inline]
    pub fn tag(self) -> &'d str {
        &self.data().name.local
    }

    /// Returns `true` if it is the HTML element with that name.
    #[must_use]
    #[inline]
    pub fn is(self, name: &str) -> bool {
        self.is_html() && self.tag() == name
    }

    /// Returns `true` if it is an HTML element with one of those names.
    #[must_use]
    #[inline]
    pub fn is_any(self, names: &[&str]) -> bool {
        let tag = self.tag();
        let first = tag.as_bytes().first();
        let is_it = |name: &&str| name.len() == tag.len() && name.as_bytes().first() == first && *name == tag;
        self.is_html() && names.iter().any(is_it)
    }

    /// Returns `true` if it is an HTML element.
    #[must_use]
    #[inline]
    pub fn is_html(self) -> bool {
        self.data().is_html()
    }

    /// Returns `true` if it is an SVG element.
    #[must_use]
    #[inline]
    pub fn is_svg(self) -> bool {
        *self.data().namespace() == html5ever::ns!(svg)
    }

    /// Returns the value of an attribute as written, or `None` if it does not have it.
    #[must_use]
    #[inline]
    pub fn attr(self, name: &str) -> Option<&'d str> {
        self.data().attribute(name).map(|value| &**value)
    }

    /// Returns `true` if it has that attribute.
    #[must_use]
    #[inline]
    pub fn has(self, name: &str) -> bool {
        self.attr(name).is_some()
    }

    /// Returns `true` if an attribute has that value, ignoring ASCII case.
    #[must_use]
    pub fn attr_is(self, name: &str, value: &str) -> bool {
        self.attr(name).is_some_and(|it| it.trim().eq_ignore_ascii_case(value))
    }

    /// Returns every attribute with its value, in source order.
    pub fn attributes(self) -> impl Iterator<Item = (&'d str, &'d str)> {
        self.data().attributes.iter().map(|(name, value)| (&**name, &**value))
    }

    /// Returns every attribute whose name starts with `aria-`, known or not, with its value.
    pub fn aria_attributes(self) -> impl Iterator<Item = (&'d str, &'d str)> {
        let all = if self.data().filter.has_aria() { Some(self.attributes()) } else { None };
        all.into_iter().flatten().filter(|(name, _)| name.starts_with("aria-"))
    }

    /// Returns every attribute whose name starts with `on`, with its script.
    pub fn handlers(self) -> impl Iterator<Item = (&'d str, &'d str)> {
        let all = if self.data().filter.has_handler() { Some(self.attributes()) } else { None };
        all.into_iter().flatten().filter(|(name, _)| name.starts_with("on"))
    }

    /// Returns the space-separated tokens of an attribute.
    pub fn tokens(self, name: &str) -> impl Iterator<Item = &'d str> + use<'d> {
        self.attr(name).unwrap_or_default().split_ascii_whitespace()
    }

    /// Returns the elements whose ids an attribute lists; ids that the page does not have are
    /// skipped.
    pub fn references(self, name: &str) -> impl Iterator<Item = Element<'d>> + use<'d> {
        self.tokens(name).filter_map(move |id| self.document.by_id(id))
    }

    /// Returns the byte range of its start tag in the page, from `<` to after `>`; empty for an
    /// element that the parser inserted, such as `tbody`.
    #[must_use]
    pub fn bytes(self) -> Range<usize> {
        let tag = &self.data().tag;
        tag.start as usize..tag.end as usize
    }

    /// Returns its parent element, or `None` for the root.
    #[must_use]
    #[inline]
    pub fn parent(self) -> Option<Self> {
        let parent = self.document.nodes[self.at as usize].parent;
        matches!(self.document.data(parent), NodeData::Element(_)).then(|| Self::new(self.document, parent))
    }

    /// Returns its ancestors, nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> + Clone {
        std::iter::successors(self.parent(), |it| it.parent())
    }

    /// Returns itself and its ancestors, nearest first.
    pub fn self_and_ancestors(self) -> impl Iterator<Item = Self> + Clone {
        std::iter::successors(Some(self), |it| it.parent())
    }

    /// Returns its nearest ancestor with one of those HTML names.
    #[must_use]
    pub fn closest(self, names: &[&str]) -> Option<Self> {
        self.ancestors().find(|it| it.is_any(names))
    }

    /// Returns its nearest `table` ancestor.
    #[must_use]
    pub fn closest_table(self) -> Option<Self> {
        self.ancestors().find(|it| it.data().name.local == local_name!("table") && it.is_html())
    }

    /// Returns its descendant elements, in document order.
    pub fn descendants(self) -> impl Iterator<Item = Self> + Clone {
        let document = self.document;
        let end = document.nodes[self.at as usize].end;
        let from = document.elements.partition_point(|at| *at <= self.at);
        document.elements[from..].iter().take_while(move |at| **at < end).map(|at| Self::new(document, *at))
    }

    /// Returns the number of nodes inside it.
    pub(super) fn node_count(self) -> usize {
        (self.document.nodes[self.at as usize].end - self.at - 1) as usize
    }

    /// Returns `true` if it is a descendant of `other`.
    #[must_use]
    pub fn is_inside(self, other: Self) -> bool {
        other.at < self.at && self.at < self.document.nodes[other.at as usize].end
    }

    /// Returns its child elements and text nodes, in document order.
    pub fn child_nodes(self) -> impl Iterator<Item = ChildNode<'d>> + Clone {
        let document = self.document;
        let end = document.nodes[self.at as usize].end;
        let mut at = self.at + 1;
        std::iter::from_fn(move || {
            while at < end {
                let here = at;
                at = document.nodes[here as usize].end;
                match document.data(here) {
                    NodeData::Text(text) => return Some(ChildNode::Text(text)),
                    NodeData::Element(_) => return Some(ChildNode::Element(Self::new(document, here))),
                    NodeData::Comment | NodeData::Document => {}
                }
            }
            None
        })
    }

    /// Returns its child elements, in document order.
    pub fn children(self) -> impl Iterator<Item = Self> + Clone {
        self.child_nodes().filter_map(|inside| match inside {
            ChildNode::Element(element) => Some(element),
            ChildNode::Text(_) => None,
        })
    }

    /// Returns its following siblings, in document order.
    pub fn following_siblings(self) -> impl Iterator<Item = Self> + Clone {
        let document = self.document;
        let end = self.parent().map_or(0, |parent| document.nodes[parent.at as usize].end);
        let mut at = document.nodes[self.at as usize].end;
        std::iter::from_fn(move || {
            while at < end {
                let here = at;
                at = document.nodes[here as usize].end;
                if matches!(document.data(here), NodeData::Element(_)) {
                    return Some(Self::new(document, here));
                }
            }
            None
        })
    }

    /// Returns all text inside it, including text that is not shown.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = String::new();
        for node in &self.document.nodes[self.at as usize..self.document.nodes[self.at as usize].end as usize]
        {
            if let NodeData::Text(part) = &node.data {
                text.push_str(part);
            }
        }
        text
    }
}
