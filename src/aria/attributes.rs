//! Several attributes.

use std::fmt;

use super::Aria;

/// A set of attributes, one bit each.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Attributes(u64);

impl Attributes {
    /// No attribute.
    pub const NONE: Self = Self(0);

    /// The set of those.
    #[must_use]
    pub const fn of(attributes: &[Aria]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < attributes.len() {
            bits |= 1 << attributes[at] as u64;
            at += 1;
        }
        Self(bits)
    }

    /// Whether it is in the set.
    #[must_use]
    pub const fn contains(self, attribute: Aria) -> bool {
        self.0 & 1 << attribute as u64 != 0
    }

    /// What is in either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this one and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them, in the order of names.
    pub fn iter(self) -> impl Iterator<Item = Aria> {
        Aria::ALL.iter().copied().filter(move |attribute| self.contains(*attribute))
    }
}

impl fmt::Debug for Attributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
