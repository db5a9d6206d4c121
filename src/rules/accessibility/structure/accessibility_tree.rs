//! The accessibility tree of a page: without the elements that have no semantics, and with the changes that
//! `aria-owns` makes. Source: WAI-ARIA 1.2, section 7.1 and `aria-owns`.

use std::collections::HashMap;

use crate::{
    aria::{Aria, Role},
    dom::{Document, Element},
};

/// Maximum number of elements visited to list the children of one.
const MAX_ELEMENTS: usize = 5_000;

/// Maximum number of ancestors visited: elements may own each other in a cycle.
const MAX_DEPTH: usize = 600;

/// Tree that is exposed to assistive technology.
pub(super) struct AccessibilityTree<'d> {
    /// Owner of each element through `aria-owns`, by node index.
    owners: HashMap<usize, Element<'d>>,
}

impl<'d> AccessibilityTree<'d> {
    pub(super) fn of(page: &'d Document) -> Self {
        let mut owners = HashMap::new();
        for owner in page.with_attribute("aria-owns") {
            for owned in owner.references("aria-owns").filter(|owned| !owner.is_inside(*owned)) {
                owners.entry(owned.index()).or_insert(owner);
            }
        }
        Self { owners }
    }

    /// Returns the parent of an element.
    pub(super) fn parent(&self, of: Element<'d>) -> Option<Element<'d>> {
        let mut at = of;
        for _ in 0..MAX_DEPTH {
            at = self.owners.get(&at.index()).copied().or_else(|| at.parent())?;
            if !is_transparent(at) {
                return Some(at);
            }
        }
        None
    }

    /// Returns the children of an element, in document order, followed by the owned ones.
    pub(super) fn children(&self, of: Element<'d>) -> Vec<Element<'d>> {
        let mut found = Vec::new();
        let mut steps = 0;
        let mut waiting: Vec<Element<'d>> = self.inside(of);
        while let Some(at) = waiting.pop() {
            steps += 1;
            if steps > MAX_ELEMENTS {
                break;
            }
            if at.is_hidden() {
                continue;
            }
            if is_transparent(at) {
                waiting.extend(self.inside(at));
            } else {
                found.push(at);
            }
        }
        found
    }

    /// Returns the children in the document and the owned elements, in reverse order.
    fn inside(&self, of: Element<'d>) -> Vec<Element<'d>> {
        let stays = |it: &Element<'d>| !self.owners.contains_key(&it.index());
        let owned = |it: &Element<'d>| self.owners.get(&it.index()) == Some(&of);
        let mut inside: Vec<Element<'d>> = of.children().filter(stays).take(MAX_ELEMENTS).collect();
        inside.extend(of.references("aria-owns").filter(owned).take(MAX_ELEMENTS));
        inside.reverse();
        inside
    }
}

/// Returns `true` if an element has no semantics, so that its children count as children of its parent.
fn is_transparent(element: Element<'_>) -> bool {
    let says_nothing = match element.role() {
        None => !element.is_any(&["audio", "canvas", "embed", "iframe", "input", "object", "video"]),
        Some(Role::None | Role::Generic) => true,
        // A list item whose parent is no longer a list.
        Some(Role::ListItem) => is_item_of_no_list(element),
        Some(_) => false,
    };
    says_nothing && !element.is_focusable() && !has_global_attribute(element)
}

/// Returns `true` if the element is an `li` without explicit role, whose parent has a role other than list.
fn is_item_of_no_list(element: Element<'_>) -> bool {
    element.explicit_role().is_none()
        && element.parent().is_some_and(|list| !list.has_role(Role::List) && !list.has_role(Role::Directory))
}

fn has_global_attribute(element: Element<'_>) -> bool {
    element.aria_attributes().any(|(name, value)| {
        !value.is_empty()
            && Aria::named(name).is_some_and(|it| it.is_global() && it != Aria::Hidden && it != Aria::Owns)
    })
}
