//! Elements: their name and attributes, and the elements around them.

use std::ops::Range;

use html5ever::{LocalName, local_name};

use super::{
    AccessibleName, Document,
    document::{ElementData, NodeData},
    focus, name, roles, selector, styles,
};
use crate::aria::Role;

/// An element of a [`Document`].
#[derive(Clone, Copy)]
pub struct Element<'d> {
    document: &'d Document,
    /// Its node.
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

    pub(super) fn local_name(self) -> &'d LocalName {
        &self.data().name.local
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
        let parent = self.document.parent(self.at);
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
        self.document.elements_inside(self.at)
    }

    /// Returns the number of nodes inside it.
    pub(super) fn node_count(self) -> usize {
        (self.document.end(self.at) - self.at - 1) as usize
    }

    /// Returns `true` if it is a descendant of `other`.
    #[must_use]
    pub fn is_inside(self, other: Self) -> bool {
        other.at < self.at && self.at < self.document.end(other.at)
    }

    /// Its child nodes, in document order, without comments.
    pub fn child_nodes(self) -> impl Iterator<Item = ChildNode<'d>> + Clone {
        let document = self.document;
        document.nodes_between(self.at + 1, document.end(self.at)).filter_map(|at| match document.data(at) {
            NodeData::Text(text) => Some(ChildNode::Text(text)),
            NodeData::Element(_) => Some(ChildNode::Element(Self::new(document, at))),
            NodeData::Comment | NodeData::Document => None,
        })
    }

    /// Its child elements.
    pub fn children(self) -> impl Iterator<Item = Self> + Clone {
        self.child_nodes().filter_map(|inside| match inside {
            ChildNode::Element(element) => Some(element),
            ChildNode::Text(_) => None,
        })
    }

    /// The element before it in the same parent.
    #[must_use]
    pub fn previous_sibling(self) -> Option<Self> {
        self.parent()?;
        self.document.previous_siblings().of(self)
    }

    /// The elements after it in the same parent.
    pub fn following_siblings(self) -> impl Iterator<Item = Self> + Clone {
        let document = self.document;
        let end = self.parent().map_or(0, |parent| document.end(parent.at));
        let nodes = document.nodes_between(document.end(self.at), end);
        nodes
            .filter(|at| matches!(document.data(*at), NodeData::Element(_)))
            .map(|at| Self::new(document, at))
    }

    /// Returns all text inside it, including text that is not shown.
    #[must_use]
    pub fn text(self) -> String {
        let texts = (self.at..self.document.end(self.at)).filter_map(|at| match self.document.data(at) {
            NodeData::Text(text) => Some(&**text),
            _ => None,
        });
        texts.collect()
    }
}

/// Visibility.
impl Element<'_> {
    /// Returns `true` if the element has a box in the page: neither it nor an ancestor has `display:
    /// none` or `hidden`.
    #[must_use]
    #[inline]
    pub fn is_rendered(self) -> bool {
        self.document.visibility().of(self).is_rendered()
    }

    /// Returns `true` if the element is visible, as far as markup and styles are known: it is rendered
    /// and not `visibility: hidden`. It may be empty or outside the viewport.
    #[must_use]
    #[inline]
    pub fn is_visible(self) -> bool {
        self.document.visibility().of(self).is_visible()
    }

    /// Returns `true` if the element or an ancestor has `aria-hidden="true"`.
    #[must_use]
    pub fn is_aria_hidden(self) -> bool {
        self.document.visibility().of(self).is_aria_hidden()
    }

    /// Returns `true` if the element or an ancestor is `inert`.
    #[must_use]
    pub fn is_inert(self) -> bool {
        self.document.visibility().of(self).is_inert()
    }

    /// Returns `true` if the element is hidden from assistive technology. Source: WAI-ARIA 1.2, section
    /// 7.1, "Excluding Elements from the Accessibility Tree".
    #[must_use]
    #[inline]
    pub fn is_hidden(self) -> bool {
        self.document.visibility().of(self).is_hidden()
    }
}

/// Semantics.
impl<'d> Element<'d> {
    /// Its role: the one that its author gives, where that is allowed, else the native one; `None` for
    /// what has no role of ARIA (a password field, a video). What is presentational has the role `none`,
    /// never its other name `presentation`; an image has `img`, never `image`. Sources: WAI-ARIA 1.2,
    /// sections 5.4 and 7; HTML-AAM, section 3.
    #[must_use]
    #[inline]
    pub fn role(self) -> Option<Role> {
        self.document.roles().of(self).computed
    }

    /// The role that its author gives it: the first in its `role` attribute that exists and is not
    /// abstract, even where it has no effect.
    #[must_use]
    #[inline]
    pub fn explicit_role(self) -> Option<Role> {
        self.document.roles().of(self).explicit
    }

    /// Its native role, whatever its author gives it.
    #[must_use]
    pub fn implicit_role(self) -> Option<Role> {
        roles::implicit_role(self)
    }

    /// Returns `true` if the element has the role.
    #[must_use]
    #[inline]
    pub fn has_role(self, role: Role) -> bool {
        self.role() == Some(role)
    }

    /// Returns `true` if the element is presentational: only its content is exposed to assistive
    /// technology.
    #[must_use]
    pub fn is_presentational(self) -> bool {
        self.role() == Some(Role::None)
    }

    /// Returns its accessible name, even if it is not exposed to assistive technology.
    #[must_use]
    pub fn name(self) -> &'d AccessibleName {
        self.document.names().of(self)
    }

    /// Returns `true` if the accessible name is not empty.
    #[must_use]
    pub fn is_named(self) -> bool {
        !self.name().text.is_empty()
    }

    /// Returns `true` if one of its own attributes names the element, without computing the name.
    #[must_use]
    pub fn has_author_name(self) -> bool {
        let has_text = |name: &str| self.attr(name).is_some_and(|value| !value.trim().is_empty());
        has_text("aria-label") || has_text("title") || self.references("aria-labelledby").next().is_some()
    }

    /// Its accessible description; empty for an element without one.
    #[must_use]
    pub fn description(self) -> String {
        name::description(self)
    }

    /// Its text and that of its fields that people who see can read, white space collapsed; without
    /// images.
    #[must_use]
    pub fn visible_text(self) -> String {
        name::visible_text(self)
    }

    /// The `label` elements of a form control, in document order: those around it whose first control it
    /// is, and those that name its id. Source: HTML, "labeled control".
    pub fn labels(self) -> impl Iterator<Item = Self> + use<'d> {
        self.document.labels().of(self)
    }

    /// The form control that a `label` is of.
    #[must_use]
    pub fn labeled_control(self) -> Option<Self> {
        self.document.labels().control_of(self)
    }

    /// The kind of an `input`: its `type` in lower case, `text` where it has none; empty for any other
    /// element.
    #[must_use]
    pub fn input_type(self) -> String {
        name::input_type(self)
    }

    /// Returns the language of its text: its own `lang`, or that of the nearest ancestor that has one;
    /// `None` if it is empty or no element has one. Source: HTML, "The lang and xml:lang attributes".
    #[must_use]
    pub fn language(self) -> Option<&'d str> {
        let declared = self.self_and_ancestors().find_map(Self::declared_language)?;
        Some(declared.trim()).filter(|tag| !tag.is_empty())
    }

    /// The element whose `lang` gives the language of its text.
    #[must_use]
    pub fn language_source(self) -> Option<Self> {
        self.self_and_ancestors().find(|it| it.declared_language().is_some())
    }

    /// Its own `lang`.
    #[must_use]
    pub fn declared_language(self) -> Option<&'d str> {
        self.attr("lang").or_else(|| self.attr("xml:lang").filter(|_| !self.is_html()))
    }

    /// A CSS selector of it and no other element in the page.
    #[must_use]
    pub fn selector(self) -> String {
        selector::of(self)
    }
}

/// Focus.
impl Element<'_> {
    /// The value of its `tabindex`, if that is valid.
    #[must_use]
    pub fn tab_index(self) -> Option<i64> {
        focus::tab_index(self)
    }

    /// Returns `true` if the element is a disabled control. Source: HTML, "actually disabled".
    #[must_use]
    pub fn is_disabled(self) -> bool {
        focus::is_disabled(self)
    }

    /// Returns `true` if the element can have the focus: natively, through `tabindex`, or because it is
    /// editable. Source: HTML, "Focusable area".
    #[must_use]
    pub fn is_focusable(self) -> bool {
        let has_tab_index = || self.tab_index().is_some() && !self.is_disabled();
        self.is_visible() && !self.is_inert() && (has_tab_index() || self.is_natively_focusable())
    }

    /// Returns `true` if the Tab key reaches the element.
    #[must_use]
    pub fn is_in_tab_order(self) -> bool {
        self.is_focusable() && self.tab_index().is_none_or(|index| index >= 0)
    }

    /// Returns `true` if the element is a control, a link or editable, rendered or not.
    #[must_use]
    pub fn is_natively_focusable(self) -> bool {
        focus::is_natively_focusable(self)
    }

    /// Returns `true` if the element is the first `summary` of a `details`, which opens and closes it.
    #[must_use]
    pub fn is_summary(self) -> bool {
        focus::is_summary(self)
    }

    /// Returns `true` if any element inside it is focusable; see [`Element::is_focusable`].
    #[must_use]
    pub fn contains_focusable(self) -> bool {
        self.document.focusable().any_inside(self)
    }

    /// Returns `true` if any text inside the element is more than white space.
    #[must_use]
    pub fn contains_text(self) -> bool {
        self.document.text().any_inside(self)
    }
}

/// Styles.
impl Element<'_> {
    /// Its font size in CSS pixels; `None` where that depends on what is not known here: other sheets,
    /// the window, a font. Source: CSS Fonts 4, "Font size"; HTML, "Rendering".
    #[must_use]
    pub fn font_size(self) -> Option<f64> {
        self.document.font_sizes().of(self)
    }

    /// Its font weight, from 1 to 1000; `None` where that is not known. Source: CSS Fonts 4,
    /// "font-weight", and the sheet of HTML, "Rendering".
    #[must_use]
    pub fn font_weight(self) -> Option<u16> {
        self.document.font_weights().of(self)
    }

    /// Returns `true` if styles hide the outline of the element when it has the focus, and change
    /// nothing else of it then.
    #[must_use]
    pub fn hides_focus_outline(self) -> bool {
        styles::hides_focus_outline(self)
    }

    /// Returns `true` if styles rotate the element by a quarter turn in one orientation of the viewport.
    #[must_use]
    pub fn is_rotated_by_orientation(self) -> bool {
        styles::is_rotated_by_orientation(self)
    }
}
