//! Selector matching: the element interface of the `selectors` crate.

use std::cell::Cell;

use selectors::{
    OpaqueElement,
    attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint},
    bloom::BloomFilter,
    matching::{ElementSelectorFlags, MatchingContext},
};

use super::selectors::{Css, Ident, PseudoClass, PseudoElement};
use crate::dom::{Element, document::NodeData};

/// Maximum number of rules matched and of steps between elements in one page. Beyond it no rule
/// matches: some combinations of pages and style sheets would take far too long.
const MAX_STEPS: u32 = 20_000_000;

/// Number of steps that matching took in a page.
#[derive(Default)]
pub(in crate::dom) struct MatchBudget(Cell<u32>);

impl MatchBudget {
    /// Takes a step; returns `false` if none is left.
    pub(super) fn take_step(&self) -> bool {
        let taken = self.0.get();
        self.0.set(taken.saturating_add(1));
        taken < MAX_STEPS
    }
}

/// An element that selectors are matched against.
#[derive(Clone, Debug)]
pub(super) struct MatchedElement<'d>(pub(super) Element<'d>);

impl selectors::Element for MatchedElement<'_> {
    type Impl = Css;

    fn opaque(&self) -> OpaqueElement {
        OpaqueElement::new(self.0.data())
    }

    fn parent_element(&self) -> Option<Self> {
        if self.0.document().match_budget().take_step() { self.0.parent().map(Self) } else { None }
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        let document = self.0.document();
        document.previous_siblings().of(self.0).filter(|_| document.match_budget().take_step()).map(Self)
    }

    fn next_sibling_element(&self) -> Option<Self> {
        let document = self.0.document();
        let end = document.end(document.parent(self.0.at));
        let mut at = document.end(self.0.at);
        while at < end && document.match_budget().take_step() {
            if matches!(document.data(at), NodeData::Element(_)) {
                return Some(Self(Element::new(document, at)));
            }
            at = document.end(at);
        }
        None
    }

    fn first_element_child(&self) -> Option<Self> {
        self.0.children().next().map(Self)
    }

    fn is_html_element_in_html_document(&self) -> bool {
        self.0.is_html()
    }

    fn has_local_name(&self, name: &Ident) -> bool {
        self.0.data().name.local == name.0
    }

    fn has_namespace(&self, namespace: &Ident) -> bool {
        **self.0.data().namespace() == *namespace.0
    }

    fn is_same_type(&self, other: &Self) -> bool {
        self.0.data().name.local == other.0.data().name.local
            && self.0.data().namespace() == other.0.data().namespace()
    }

    fn attr_matches(
        &self,
        _namespace: &NamespaceConstraint<&Ident>,
        name: &Ident,
        operation: &AttrSelectorOperation<&Ident>,
    ) -> bool {
        self.0.attr(&name.0).is_some_and(|value| operation.eval_str(value))
    }

    fn match_non_ts_pseudo_class(&self, class: &PseudoClass, context: &mut MatchingContext<Css>) -> bool {
        match class {
            PseudoClass::Link => self.0.is_any(&["a", "area"]) && self.0.has("href"),
            PseudoClass::Checked => self.0.has("checked") || self.0.has("selected"),
            PseudoClass::Disabled => self.0.is_disabled(),
            PseudoClass::Enabled => {
                self.0.is_any(&["button", "input", "select", "textarea", "optgroup", "option", "fieldset"])
                    && !self.0.is_disabled()
            }
            PseudoClass::Focus => context.extra_data.focused == Some(self.0.at),
            PseudoClass::FocusWithin => context
                .extra_data
                .focused
                .is_some_and(|focused| self.0.at <= focused && focused < self.0.document().end(self.0.at)),
            PseudoClass::Language(range) => self.0.language().is_some_and(|language| {
                let language = language.to_ascii_lowercase();
                language
                    .strip_prefix(range.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            }),
            PseudoClass::Dynamic => false,
        }
    }

    fn match_pseudo_element(&self, _part: &PseudoElement, _context: &mut MatchingContext<Css>) -> bool {
        false
    }

    fn apply_selector_flags(&self, _flags: ElementSelectorFlags) {}

    fn is_link(&self) -> bool {
        self.0.is_any(&["a", "area"]) && self.0.has("href")
    }

    fn is_html_slot_element(&self) -> bool {
        false
    }

    fn has_id(&self, id: &Ident, case: CaseSensitivity) -> bool {
        self.0.attr("id").is_some_and(|own| case.eq(own.as_bytes(), id.0.as_bytes()))
    }

    fn has_class(&self, class: &Ident, case: CaseSensitivity) -> bool {
        self.0.tokens("class").any(|own| case.eq(own.as_bytes(), class.0.as_bytes()))
    }

    fn has_custom_state(&self, _name: &Ident) -> bool {
        false
    }

    fn imported_part(&self, _name: &Ident) -> Option<Ident> {
        None
    }

    fn is_part(&self, _name: &Ident) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        self.0.child_nodes().all(|inside| matches!(inside, crate::dom::ChildNode::Text("")))
    }

    fn is_root(&self) -> bool {
        self.0.parent().is_none()
    }

    fn add_element_unique_hashes(&self, _filter: &mut BloomFilter) -> bool {
        false
    }
}
