//! Which elements others refer to.

use std::collections::HashSet;

use crate::dom::Document;

/// The ids that attributes of those names refer to, anywhere in a page.
pub(super) fn referenced_ids<'d>(page: &'d Document, by: &[&str]) -> HashSet<&'d str> {
    by.iter().flat_map(|name| page.with_attribute(name).flat_map(|it| it.tokens(name))).collect()
}
