//! What each element is to assistive technology: the role its author gives it, else the one it has
//! by nature.

mod implicit;
mod input;

use super::{Document, Element};
use crate::aria::Role;

/// What an element is to assistive technology.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Semantics {
    /// The first role of its `role` attribute that can be used.
    explicit: Option<Role>,
    /// The role that counts in the end.
    role: Option<Role>,
}

impl Document {
    fn semantics(&self) -> &[Semantics] {
        self.cache.semantics.get_or_init(|| {
            let mut all: Vec<Semantics> = vec![Semantics::default(); self.nodes.len()];
            // Whether something before is presentational because its author says so.
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
    /// Its role: the one its author gives, where that counts, else the one it has by nature; none for
    /// what has none of ARIA's (a password field, a video). What is presentational has the role
    /// `none`, never its other name `presentation`; an image `img`, never `image`. Sources: WAI-ARIA 1.2, section 5.4 and 7; HTML-AAM, section 3.
    #[must_use]
    #[inline]
    pub fn role(self) -> Option<Role> {
        self.document.semantics()[self.index()].role
    }

    /// The role its author gives it: the first in its `role` attribute that exists and is not
    /// abstract, even where it does not count.
    #[must_use]
    #[inline]
    pub fn explicit_role(self) -> Option<Role> {
        self.document.semantics()[self.index()].explicit
    }

    /// The role it has by nature, whatever its author gives it.
    #[must_use]
    pub fn implicit_role(self) -> Option<Role> {
        implicit::of(self)
    }

    /// Whether it has that role, or one of its kind.
    #[must_use]
    #[inline]
    pub fn has_role(self, role: Role) -> bool {
        self.role() == Some(role)
    }

    /// Whether it says nothing of itself to assistive technology: only what is in it counts.
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

    /// Regions and forms need a name to be what they are said to be. Source: WAI-ARIA 1.2, section 5.4
    /// and the role `region`.
    fn allows_role(self, role: Role) -> bool {
        !matches!(role, Role::Region | Role::Form) || self.has_author_name()
    }

    /// Whether its author names it in its own attributes, without working out what the name is.
    #[must_use]
    pub fn has_author_name(self) -> bool {
        let says = |name: &str| self.attr(name).is_some_and(|value| !value.trim().is_empty());
        says("aria-label") || says("title") || self.references("aria-labelledby").next().is_some()
    }

    /// The role that counts, the elements before it being settled.
    fn resolve_role(self, given: Option<Role>, before: &[Semantics]) -> Option<Role> {
        let by_nature = || implicit::of(self);
        match given {
            Some(Role::None) if self.must_be_exposed() => by_nature(),
            Some(role) => Some(role),
            None if self.inherits_presentational(before) => Some(Role::None),
            None => by_nature(),
        }
    }

    /// Whether it cannot be presentational: it can have the focus, or bears an attribute of ARIA that
    /// any element may bear. Source: WAI-ARIA 1.2, section 7.3 "Conflict Resolution".
    pub(super) fn must_be_exposed(self) -> bool {
        let global = |name: &str| {
            crate::aria::Aria::named(name)
                .is_some_and(|attribute| attribute.is_global() && attribute != crate::aria::Aria::Hidden)
        };
        self.aria_attributes().any(|(name, value)| !value.is_empty() && global(name)) || self.is_focusable()
    }

    /// Whether what it is in is presentational, so that it, which belongs to it, is so too. Source:
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

/// Of two names for one role, the one that is used here.
fn canonical(role: Role) -> Role {
    match role {
        Role::Presentation => Role::None,
        Role::Image => Role::Img,
        role => role,
    }
}
