//! Where every page stands, criterion by criterion.

use super::{
    Progress, Snapshot,
    build::{CheckedPages, render_again},
};
use crate::{
    check,
    conformance::{Conformance, PageInventory},
    diagnostic::{Diagnostics, Severity},
    dom::Document,
    render::{Page, PageKind},
};

impl Snapshot {
    /// Renders and looks at every page, and judges each criterion by what is found in them; none where
    /// the theme cannot be used. What keeps the portal from having all its pages is given beside.
    #[must_use]
    pub fn conformance(&self, progress: Progress<'_>) -> (Option<Conformance>, Diagnostics) {
        let errors = self.diagnostics.iter().filter(|it| it.severity == Severity::Error);
        let mut diagnostics: Diagnostics = errors.cloned().collect();
        let Some(renderer) = &self.renderer else { return (None, diagnostics) };
        // Nobody reads a page that leads elsewhere at once.
        let is_read = |page: &Page| !matches!(page.kind, PageKind::Alias(_));
        let results: CheckedPages<Option<PageInventory>> = self
            .render_and_check(renderer, progress, &|page, rendered| {
                let seen = || PageInventory::of(&Document::parse(&rendered.html), page.address.as_str());
                Ok(is_read(page).then(seen))
            })
            // Nothing is written, so the system refuses nothing.
            .unwrap_or_default();
        let (results, broken) = results;
        diagnostics.append(broken);
        // What could not be read has no page, and nobody knows what would be on it.
        let is_whole = diagnostics.is_empty();
        diagnostics.sort(&self.sources);
        let (checked, seen): (Vec<_>, Vec<_>) = results.into_iter().unzip();
        let findings = check::site_findings(checked, &|address| render_again(renderer, address));
        let pages = seen.into_iter().flatten().collect();
        let report = Conformance::of(renderer.portal(), pages, findings, is_whole, &self.sources);
        (Some(report), diagnostics)
    }
}
