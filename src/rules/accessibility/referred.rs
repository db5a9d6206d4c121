//! Which elements others refer to.

use std::collections::HashSet;

use crate::dom::Document;

/// The ids that attributes of those names refer to, anywhere in a page.
pub(super) fn referred<'d>(page: &'d Document, by: &[&str]) -> HashSet<&'d str> {
    let attributes = page.elements().flat_map(|it| it.attributes());
    let references = attributes.filter(|(name, _)| by.contains(name));
    references.flat_map(|(_, value)| value.split_ascii_whitespace()).collect()
}
