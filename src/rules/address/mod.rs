//! Rules on published addresses.

mod address_of_another;
mod address_vanished;

use super::Rule;

/// Every rule of the family.
pub(super) const ALL: &[&Rule] = &[address_of_another::RULE, address_vanished::RULE];
