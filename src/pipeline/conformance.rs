//! Evaluation of every page against each success criterion.

use std::sync::Arc;

use super::{
    Progress, Snapshot,
    pages::{each_page, with_reports},
};
use crate::{
    check::{self, SharedParts},
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
        let shared = SharedParts::default();
        let look = |page: &Page| {
            let rendered = match renderer.render(page) {
                Ok(rendered) => rendered,
                Err(problems) => return Ok(Err(problems)),
            };
            let report = check::page(&rendered, page.kind.is_content(), &paths, &shared);
            let seen = || PageInventory::of(&Document::parse(&rendered.html), page.address.as_str());
            Ok(Ok((Arc::new(report), is_read(page).then(seen))))
        };
        // Cannot fail: nothing is written.
        let (results, broken) = each_page(renderer, progress, look).unwrap_or_default();
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
