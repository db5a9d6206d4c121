//! Checks of the content, before pages are rendered.

use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    resolve::Portal,
    rules,
};

/// Findings of the content rules.
#[derive(Clone, Debug, Default)]
pub struct ContentReport {
    /// Problems to report.
    pub diagnostics: Diagnostics,
    /// Findings that the portal's settings suppress or disable.
    pub inactive: Vec<Diagnostic>,
}

/// Checks the content against the content rules.
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
