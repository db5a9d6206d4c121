//! From a folder to where the portal stands, without its pages.

use super::Request;
use crate::{
    diagnostic::Diagnostics,
    load,
    model::ItemId,
    resolve::{self, Portal},
    rules,
    status::Status,
    validate,
};

/// Loads, validates and resolves the portal, holds it to its rules and sorts what they find by who
/// answers for it; what stages found is given beside.
#[must_use]
pub fn standing(request: &Request, only: Option<&ItemId>) -> (Portal, Status, Diagnostics) {
    let mut found = Diagnostics::default();
    let tree = load::run(&request.root, &mut found);
    let validated = validate::run(&tree, &mut found);
    let portal = resolve::run(tree, validated, request.publication, &mut found);
    let findings = rules::run(&portal, &mut found).left;
    found.sort(&portal.sources);
    let status = Status::of(&portal, &findings, only);
    (portal, status, found)
}
