//! Ids that attributes refer to.

use std::collections::HashSet;

use crate::dom::Document;

/// Returns the ids that the given attributes refer to, anywhere in a page.
pub(super) fn referenced_ids<'d>(page: &'d Document, by: &[&str]) -> HashSet<&'d str> {
    by.iter().flat_map(|name| page.with_attribute(name).flat_map(|it| it.tokens(name))).collect()
}
