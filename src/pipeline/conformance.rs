//! Evaluation of every page against each success criterion.

use super::{
    Progress, Snapshot,
    build::{CheckedPages, with_reports},
};
use crate::{
    check,
    conformance::{Conformance, PageInventory},
    diagnostic::{Diagnostics, Severity},
    dom::Document,
    render::{Page, PageKind},
};

impl Snapshot {
    /// Renders and checks every page, and evaluates each criterion from the findings. The report is
    /// `None` if the theme cannot be used. The diagnostics are the errors that prevent pages from
    /// being rendered.
    #[must_use]
    pub fn conformance(&self, progress: Progress<'_>) -> (Option<Conformance>, Diagnostics) {
        let errors = self.diagnostics.iter().filter(|it| it.severity == Severity::Error);
        let mut diagnostics: Diagnostics = errors.cloned().collect();
        let Some(renderer) = &self.renderer else { return (None, diagnostics) };
        let paths = self.paths();
        // Browsers leave a redirect page at once: its content is not read.
        let is_read = |page: &Page| !matches!(page.kind, PageKind::Alias(_));
        let results: CheckedPages<Option<PageInventory>> = self
            .render_and_check(renderer, &paths, progress, &|page, rendered| {
                let seen = || PageInventory::of(&Document::parse(&rendered.html), page.address.as_str());
                Ok(is_read(page).then(seen))
            })
            // Cannot happen: only a sink fails, and this one does not.
            .unwrap_or_default();
        let (results, broken) = results;
        diagnostics.append(broken);
        // Content that could not be loaded has no page, so the evaluation is incomplete.
        let is_whole = diagnostics.is_empty();
        diagnostics.sort(&self.sources);
        let (checked, seen): (Vec<_>, Vec<_>) = results.into_iter().unzip();
        let findings = with_reports(renderer, &checked, &paths, check::site_findings);
        let pages = seen.into_iter().flatten().collect();
        let report = Conformance::of(renderer.portal(), pages, findings, is_whole, &self.sources);
        (Some(report), diagnostics)
    }
}
