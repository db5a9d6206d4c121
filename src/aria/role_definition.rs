//! What the Recommendation says of a role.

use super::{Aria, Attributes, Role};

/// Where the accessible name of a role comes from (WAI-ARIA 1.2, section 5.2.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFrom {
    /// From what the author says: `aria-label`, `aria-labelledby`, or what the host language has.
    Author,
    /// From what the author says, or else from the content.
    Contents,
    /// From nowhere: the role may not be named.
    Prohibited,
}

/// How a role takes an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// The role cannot do without it.
    Required,
    /// The role supports it, or every role does.
    Supported,
    /// It was global once: it still works, and should go.
    Deprecated,
    /// The role forbids it.
    Prohibited,
    /// The role does not know it.
    Unsupported,
}

/// The characteristics of a role (WAI-ARIA 1.2, section 5.2).
#[expect(clippy::struct_excessive_bools, reason = "each is a characteristic that the Recommendation lists")]
#[derive(Clone, Copy, Debug)]
pub struct RoleDefinition {
    /// The role.
    pub role: Role,
    /// Whether it only orders the others: authors may not use it (section 5.2.1).
    pub is_abstract: bool,
    /// Whether it should no longer be used.
    pub is_deprecated: bool,
    /// The roles that it is a kind of (section 5.1.1).
    pub superclasses: &'static [Role],
    /// What it cannot do without (section 5.2.2). A `combobox` needs `aria-controls` only while
    /// what it controls is shown.
    pub required: Attributes,
    /// What it supports, inherited and required ones included, [`Aria::GLOBAL`] aside (sections
    /// 5.2.3 and 5.2.4).
    pub supported: Attributes,
    /// What it forbids (section 5.2.5).
    pub prohibited: Attributes,
    /// Where its name comes from (section 5.2.8).
    pub name_from: NameFrom,
    /// Whether it must have a name (section 5.2.8).
    pub name_required: bool,
    /// Whether what is inside it is flattened to text (section 5.2.9).
    pub children_presentational: bool,
    /// The roles of which one must hold it; none for a role that stands anywhere (section 5.2.7).
    /// Where `group` is one of them, another of them must hold the group.
    pub parents: &'static [Role],
    /// The roles of which it must hold one or more, unless it is busy or empty for now; none for a
    /// role that holds anything (section 5.2.6). Where `group` is one of them, it holds the others.
    pub children: &'static [Role],
    /// The values that attributes have where they are not given (section 5.2.10).
    pub implicit: &'static [(Aria, &'static str)],
}

impl RoleDefinition {
    /// How it takes that attribute.
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

    /// What is deprecated on it.
    #[must_use]
    pub const fn deprecated(&self) -> Attributes {
        Aria::FORMERLY_GLOBAL.without(self.supported).union(Aria::DEPRECATED)
    }

    /// The value that an attribute has where it is not given.
    #[must_use]
    pub fn implicit_value(&self, attribute: Aria) -> Option<&'static str> {
        self.implicit.iter().find(|(of, _)| *of == attribute).map(|(_, value)| *value)
    }
}
