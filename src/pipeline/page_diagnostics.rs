//! Accessibility problems of one page, for the preview.

use super::Snapshot;
use crate::{
    check,
    diagnostic::{Diagnostic, Diagnostics},
    render::RenderedPage,
    rules,
};

impl Snapshot {
    /// Returns the accessibility problems of one page, and of the texts it shows, that no setting
    /// suppresses, in the order of the page.
    #[must_use]
    pub fn page_diagnostics(&self, page: &RenderedPage) -> Diagnostics {
        let Some(renderer) = &self.renderer else { return Diagnostics::default() };
        // Whether an exception is used depends on the whole site, so these diagnostics are
        // discarded.
        let mut reported_elsewhere = Diagnostics::default();
        let filtered =
            rules::apply_settings(renderer.portal(), check::page_findings(page), &mut reported_elsewhere);
        let mut diagnostics: Diagnostics =
            filtered.active.into_iter().map(|finding| finding.diagnostic).collect();
        let of_texts = self.diagnostics.iter().filter(|it| it.code.standard.is_some());
        diagnostics.append(of_texts.cloned().collect());
        let (of_page, of_texts): (Vec<_>, Vec<_>) =
            check::dedup(&diagnostics, &self.inactive).iter().cloned().partition(|it| it.element.is_some());
        let mut diagnostics: Vec<Diagnostic> = of_page;
        diagnostics.extend(check::locate_in_page(page, of_texts));
        diagnostics.sort_by_key(|it| it.element.as_ref().map(|element| (element.line, element.column)));
        diagnostics.into_iter().collect()
    }
}
