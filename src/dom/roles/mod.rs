//! Roles of elements: explicit if the author gives a valid one, otherwise implicit.

mod implicit;
mod input;

use super::{Document, Element};
use crate::aria::Role;

/// Roles of an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Semantics {
    /// First usable role of its `role` attribute.
    explicit: Option<Role>,
    /// Role after conflict resolution and inheritance.
    role: Option<Role>,
}

impl Document {
    fn semantics(&self) -> &[Semantics] {
        self.cache.semantics.get_or_init(|| {
            let mut all: Vec<Semantics> = vec![Semantics::default(); self.nodes.len()];
            // `true` once an element has an explicit presentational role, which others may inherit.
            let mut is_any_lost = false;
            for element in self.elements() {
                let given = element.parse_role_attribute();
                let role = match given {
                    None if !is_any_lost => implicit::of(element),
                    _ => element.resolve_role(given, &all),
                };
                is_any_lost |= given == Some(Role::None);
                all[element.index()] = Semantics { explicit: given, role };
            }
            all
        })
    }
}

impl Element<'_> {
    /// Returns its role: explicit if it is valid, otherwise implicit. `None` if ARIA has no role
    /// for it (a password field, a video). A presentational element has the role `none`, never its
    /// synonym `presentation`; an image has `img`, never `image`. Sources: WAI-ARIA 1.2, section
    /// 5.4 and 7; HTML-AAM, section 3.
    #[must_use]
    #[inline]
    pub fn role(self) -> Option<Role> {
        self.document.semantics()[self.index()].role
    }

    /// Returns its explicit role: the first one in its `role` attribute that exists, is not
    /// abstract and is allowed, even if conflict resolution then ignores it.
    #[must_use]
    #[inline]
    pub fn explicit_role(self) -> Option<Role> {
        self.document.semantics()[self.index()].explicit
    }

    /// Returns its implicit role, whatever its explicit role.
    #[must_use]
    pub fn implicit_role(self) -> Option<Role> {
        implicit::of(self)
    }

    /// Returns `true` if it has that role.
    #[must_use]
    #[inline]
    pub fn has_role(self, role: Role) -> bool {
        self.role() == Some(role)
    }

    /// Returns `true` if it has no role for assistive technology: only its content is exposed.
    #[must_use]
    pub fn is_presentational(self) -> bool {
        self.role() == Some(Role::None)
    }

    fn parse_role_attribute(self) -> Option<Role> {
        let tokens = self.attr("role")?.split_ascii_whitespace();
        tokens
            .filter_map(|token| Role::named(&token.to_ascii_lowercase()))
            .find(|role| !role.definition().is_abstract && self.allows_role(*role))
            .map(canonical)
    }

    /// Returns `false` for regions and forms without a name. Source: WAI-ARIA 1.2, section 5.4 and
    /// the role `region`.
    fn allows_role(self, role: Role) -> bool {
        !matches!(role, Role::Region | Role::Form) || self.has_author_name()
    }

    /// Returns `true` if the author names it with an attribute. Does not compute the name.
    #[must_use]
    pub fn has_author_name(self) -> bool {
        let says = |name: &str| self.attr(name).is_some_and(|value| !value.trim().is_empty());
        says("aria-label") || says("title") || self.references("aria-labelledby").next().is_some()
    }

    /// Resolves the role; the roles of the elements before it must be resolved.
    fn resolve_role(self, given: Option<Role>, before: &[Semantics]) -> Option<Role> {
        let by_nature = || implicit::of(self);
        match given {
            Some(Role::None) if self.must_be_exposed() => by_nature(),
            Some(role) => Some(role),
            None if self.inherits_presentational(before) => Some(Role::None),
            None => by_nature(),
        }
    }

    /// Returns `true` if it cannot be presentational: it is focusable or has a global ARIA
    /// attribute. Source: WAI-ARIA 1.2, section 7.3 "Conflict Resolution".
    pub(super) fn must_be_exposed(self) -> bool {
        let global = |name: &str| {
            crate::aria::Aria::named(name)
                .is_some_and(|attribute| attribute.is_global() && attribute != crate::aria::Aria::Hidden)
        };
        self.aria_attributes().any(|(name, value)| !value.is_empty() && global(name)) || self.is_focusable()
    }

    /// Returns `true` if it inherits the presentational role of its list, table or row. Source:
    /// WAI-ARIA 1.2, role `presentation`: "Presentational Roles Inheritance".
    fn inherits_presentational(self, before: &[Semantics]) -> bool {
        if !self.is_any(&["li", "thead", "tbody", "tfoot", "tr", "td", "th"]) {
            return false;
        }
        let owner = match self.tag() {
            "li" => self.parent().filter(|it| it.is_any(&["ul", "ol", "menu"])),
            _ => self.closest_table(),
        };
        let row = self.parent().filter(|it| self.is_any(&["td", "th"]) && it.is("tr"));
        let is_lost = owner.into_iter().chain(row).any(|owner| {
            let semantics = before[owner.index()];
            semantics.explicit == Some(Role::None) && semantics.role == Some(Role::None)
        });
        is_lost && !self.must_be_exposed()
    }
}

/// Returns the preferred one of two synonymous roles.
fn canonical(role: Role) -> Role {
    match role {
        Role::Presentation => Role::None,
        Role::Image => Role::Img,
        role => role,
    }
}
