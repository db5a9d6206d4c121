//! The portal, before it has pages.

use crate::{diagnostic::Diagnostics, resolve::Portal, rules};

/// Tells where content breaks a rule and is not excused.
#[must_use]
pub fn portal(portal: &Portal) -> Diagnostics {
    let mut found = Diagnostics::default();
    for finding in rules::run(portal, &mut found) {
        found.push(finding.diagnostic);
    }
    found
}
