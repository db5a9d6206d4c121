//! Sets of attributes.

use std::fmt;

use super::Aria;

/// A set of attributes, as a bit set.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Attributes(u64);

impl Aria {
    /// Global attributes: allowed on any element, whatever its role (WAI-ARIA 1.2, section 6.4, and
    /// 1.3).
    pub const GLOBAL: Attributes = Attributes::of(&[
        Self::Atomic,
        Self::BrailleLabel,
        Self::BrailleRoleDescription,
        Self::Busy,
        Self::Controls,
        Self::Current,
        Self::DescribedBy,
        Self::Description,
        Self::Details,
        Self::DropEffect,
        Self::FlowTo,
        Self::Grabbed,
        Self::Hidden,
        Self::KeyShortcuts,
        Self::Label,
        Self::LabelledBy,
        Self::Live,
        Self::Owns,
        Self::Relevant,
        Self::RoleDescription,
    ]);

    /// Attributes that were global in WAI-ARIA 1.1, and are deprecated since 1.2 on roles that do
    /// not support them.
    pub const FORMERLY_GLOBAL: Attributes =
        Attributes::of(&[Self::Disabled, Self::ErrorMessage, Self::HasPopup, Self::Invalid]);

    /// Attributes deprecated on every role since WAI-ARIA 1.1.
    pub const DEPRECATED: Attributes = Attributes::of(&[Self::DropEffect, Self::Grabbed]);
}

impl Attributes {
    /// The empty set.
    pub const NONE: Self = Self(0);

    /// Creates a set from a list.
    #[must_use]
    pub const fn of(attributes: &[Aria]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < attributes.len() {
            bits |= 1 << attributes[at] as u64;
            at += 1;
        }
        Self(bits)
    }

    /// Returns `true` if the set contains the attribute.
    #[must_use]
    pub const fn contains(self, attribute: Aria) -> bool {
        self.0 & 1 << attribute as u64 != 0
    }

    /// Returns the attributes in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the attributes in this set that are not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Returns `true` if the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the attributes in the set, sorted by name.
    pub fn iter(self) -> impl Iterator<Item = Aria> {
        Aria::ALL.iter().copied().filter(move |attribute| self.contains(*attribute))
    }
}

impl fmt::Debug for Attributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
