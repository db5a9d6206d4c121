//! Roles of elements: the one that the author gives, else the native one.

mod implicit;
mod input;

pub(super) use implicit::of as implicit_role;

use super::{Document, Element};
use crate::aria::{Aria, Role};

/// The roles of an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Roles {
    /// The first role of its `role` attribute that is allowed.
    pub(super) explicit: Option<Role>,
    /// Its role in the end.
    pub(super) computed: Option<Role>,
}

/// The roles of each element, by node.
pub(super) struct RoleTable(Vec<Roles>);

impl RoleTable {
    pub(super) fn new(document: &Document) -> Self {
        let mut table = Self(vec![Roles::default(); document.len()]);
        // Whether an element before is presentational by its `role` attribute.
        let mut has_presentational = false;
        for element in document.elements() {
            let explicit = parse_role_attribute(element);
            let computed = match explicit {
                None if !has_presentational => implicit::of(element),
                _ => table.resolve(element, explicit),
            };
            has_presentational |= explicit == Some(Role::None);
            table.0[element.index()] = Roles { explicit, computed };
        }
        table
    }

    #[inline]
    pub(super) fn of(&self, element: Element<'_>) -> Roles {
        self.0[element.index()]
    }

    /// The role of an element, those of the elements before it being known.
    fn resolve(&self, element: Element<'_>, explicit: Option<Role>) -> Option<Role> {
        match explicit {
            Some(Role::None) if must_be_exposed(element) => implicit::of(element),
            Some(role) => Some(role),
            None if self.inherits_presentational(element) => Some(Role::None),
            None => implicit::of(element),
        }
    }

    /// Returns `true` if the element belongs to a presentational element, and so is presentational too.
    /// Source: WAI-ARIA 1.2, role `presentation`: "Presentational Roles Inheritance".
    fn inherits_presentational(&self, element: Element<'_>) -> bool {
        if !element.is_any(&["li", "thead", "tbody", "tfoot", "tr", "td", "th"]) {
            return false;
        }
        let owner = match element.tag() {
            "li" => element.parent().filter(|it| it.is_any(&["ul", "ol", "menu"])),
            _ => element.closest_table(),
        };
        let row = element.parent().filter(|it| element.is_any(&["td", "th"]) && it.is("tr"));
        let is_presentational = owner.into_iter().chain(row).any(|owner| {
            let Roles { explicit, computed } = self.of(owner);
            explicit == Some(Role::None) && computed == Some(Role::None)
        });
        is_presentational && !must_be_exposed(element)
    }
}

fn parse_role_attribute(element: Element<'_>) -> Option<Role> {
    let tokens = element.attr("role")?.split_ascii_whitespace();
    tokens
        .filter_map(|token| Role::named(&token.to_ascii_lowercase()))
        .find(|role| !role.definition().is_abstract && allows_role(element, *role))
        .map(canonical)
}

/// Regions and forms must have a name to have their role. Source: WAI-ARIA 1.2, section 5.4 and the role
/// `region`.
fn allows_role(element: Element<'_>, role: Role) -> bool {
    !matches!(role, Role::Region | Role::Form) || element.has_author_name()
}

/// Returns `true` if the element cannot be presentational: it is focusable, or has a global ARIA
/// attribute other than `aria-hidden`. Source: WAI-ARIA 1.2, section 7.3 "Conflict Resolution".
pub(super) fn must_be_exposed(element: Element<'_>) -> bool {
    let is_global = |name: &str| {
        Aria::named(name).is_some_and(|attribute| attribute.is_global() && attribute != Aria::Hidden)
    };
    element.aria_attributes().any(|(name, value)| !value.is_empty() && is_global(name))
        || element.is_focusable()
}

/// Returns the role that replaces its synonym: `none` for `presentation`, `img` for `image`.
fn canonical(role: Role) -> Role {
    match role {
        Role::Presentation => Role::None,
        Role::Image => Role::Img,
        role => role,
    }
}
