//! Rules on the files that are published.

mod active_file;
mod document_with_macros;
mod drawing_active;
mod drawing_cleaned;
mod private_file;

use super::Rule;

/// Every rule of the family.
pub(super) const ALL: &[&Rule] = &[
    active_file::RULE,
    document_with_macros::RULE,
    drawing_active::RULE,
    drawing_cleaned::RULE,
    private_file::RULE,
];
