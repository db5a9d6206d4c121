//! Portal folder → portal and its status, without rendering.

use super::Request;
use crate::{
    diagnostic::Diagnostics,
    load,
    model::ItemId,
    resolve::{self, Portal},
    rules,
    status::PortalStatus,
    validate,
};

/// Loads, validates and resolves the portal, applies the content rules and groups their findings by
/// the person responsible. The diagnostics are those of the stages, without the findings.
#[must_use]
pub fn load_portal(request: &Request, only: Option<&ItemId>) -> (Portal, PortalStatus, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let tree = load::run(&request.root, &mut diagnostics);
    let validated = validate::run(&tree, &mut diagnostics);
    let portal = resolve::run(tree, validated, request.publication, &mut diagnostics);
    let findings = rules::run(&portal, &mut diagnostics).active;
    diagnostics.sort(&portal.sources);
    let status = PortalStatus::of(&portal, &findings, only);
    (portal, status, diagnostics)
}
