//! Rules on the files that are published, and on the addresses and texts that come with them.

mod active_file;
mod document_with_macros;
mod drawing_active;
mod drawing_cleaned;
mod format_differs;
mod mail_text;
mod outside_addresses;
mod private_file;
mod redirected_address;
mod restricted_address;
mod tracking_address;
mod unused_file;

use super::Rule;

/// Every rule of the family.
pub(super) const ALL: &[&Rule] = &[
    active_file::RULE,
    document_with_macros::RULE,
    drawing_active::RULE,
    drawing_cleaned::RULE,
    format_differs::RULE,
    mail_text::RULE,
    private_file::RULE,
    redirected_address::RULE,
    restricted_address::RULE,
    tracking_address::RULE,
    unused_file::RULE,
];
