//! Definition of a role in the Recommendation.

use super::{Aria, Attributes, Role};

/// Source of the accessible name of a role (WAI-ARIA 1.2, section 5.2.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFrom {
    /// Author only: `aria-label`, `aria-labelledby`, or the host language.
    Author,
    /// Author, otherwise the content of the element.
    Contents,
    /// None: the role does not allow a name.
    Prohibited,
}

/// Support of an attribute by a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// The attribute is required.
    Required,
    /// The attribute is supported, or global.
    Supported,
    /// The attribute was global: it still works, but is deprecated.
    Deprecated,
    /// The attribute is prohibited.
    Prohibited,
    /// The attribute is not supported.
    Unsupported,
}

/// The characteristics of a role (WAI-ARIA 1.2, section 5.2).
#[expect(clippy::struct_excessive_bools, reason = "each is a characteristic that the Recommendation lists")]
#[derive(Clone, Copy, Debug)]
pub struct RoleDefinition {
    /// The role.
    pub role: Role,
    /// `true` if it exists only for the ontology: authors may not use it (section 5.2.1).
    pub is_abstract: bool,
    /// `true` if it is deprecated.
    pub is_deprecated: bool,
    /// Roles it inherits from (section 5.1.1).
    pub superclasses: &'static [Role],
    /// Required attributes (section 5.2.2). A `combobox` requires `aria-controls` only while its
    /// popup is visible.
    pub required: Attributes,
    /// Supported attributes, including inherited and required ones, but not [`Aria::GLOBAL`]
    /// (sections 5.2.3 and 5.2.4).
    pub supported: Attributes,
    /// Prohibited attributes (section 5.2.5).
    pub prohibited: Attributes,
    /// Source of its name (section 5.2.8).
    pub name_from: NameFrom,
    /// `true` if it requires a name (section 5.2.8).
    pub name_required: bool,
    /// `true` if its descendants are presentational (section 5.2.9).
    pub children_presentational: bool,
    /// Roles, one of which must be its context; empty if any context is allowed (section 5.2.7). If
    /// `group` is one of them, the group itself must be inside another of them.
    pub parents: &'static [Role],
    /// Roles of its required owned elements, unless it is busy or temporarily empty; empty if it
    /// may contain anything (section 5.2.6). If `group` is one of them, the group contains the
    /// others.
    pub children: &'static [Role],
    /// Implicit values of attributes (section 5.2.10).
    pub implicit: &'static [(Aria, &'static str)],
}

impl RoleDefinition {
    /// Returns its support of an attribute.
    #[must_use]
    pub const fn support(&self, attribute: Aria) -> Support {
        if self.prohibited.contains(attribute) {
            Support::Prohibited
        } else if self.required.contains(attribute) {
            Support::Required
        } else if attribute.is_deprecated() {
            Support::Deprecated
        } else if attribute.is_global() || self.supported.contains(attribute) {
            Support::Supported
        } else if attribute.is_formerly_global() {
            Support::Deprecated
        } else {
            Support::Unsupported
        }
    }

    /// Returns the attributes that are deprecated for it.
    #[must_use]
    pub const fn deprecated(&self) -> Attributes {
        Aria::FORMERLY_GLOBAL.without(self.supported).union(Aria::DEPRECATED)
    }

    /// Returns the implicit value of an attribute, or `None`.
    #[must_use]
    pub fn implicit_value(&self, attribute: Aria) -> Option<&'static str> {
        self.implicit.iter().find(|(of, _)| *of == attribute).map(|(_, value)| *value)
    }
}
