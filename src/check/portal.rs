//! The portal, before it has pages.

use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    resolve::Portal,
    rules,
};

/// What the rules of content find in the portal.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// What is to be mended.
    pub diagnostics: Diagnostics,
    /// What its settings excuse, or switch off.
    pub silenced: Vec<Diagnostic>,
}

/// Tells where content breaks a rule.
#[must_use]
pub fn portal(portal: &Portal) -> Content {
    let mut content = Content::default();
    let weighed = rules::run(portal, &mut content.diagnostics);
    content.silenced = weighed.silenced().map(|finding| finding.diagnostic.clone()).collect();
    for finding in weighed.left {
        content.diagnostics.push(finding.diagnostic);
    }
    content
}
