//! The portal, before it has pages.

use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    resolve::Portal,
    rules,
};

/// What the rules of content find in the portal.
#[derive(Clone, Debug, Default)]
pub struct ContentReport {
    /// What is to be fixed.
    pub diagnostics: Diagnostics,
    /// What its settings excuse, or switch off.
    pub inactive: Vec<Diagnostic>,
}

/// Tells where content breaks a rule.
#[must_use]
pub fn portal(portal: &Portal) -> ContentReport {
    let mut content = ContentReport::default();
    let filtered = rules::run(portal, &mut content.diagnostics);
    content.inactive = filtered.inactive().map(|finding| finding.diagnostic.clone()).collect();
    for finding in filtered.active {
        content.diagnostics.push(finding.diagnostic);
    }
    content
}
