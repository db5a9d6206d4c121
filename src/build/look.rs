//! One page, looked at while it is edited.

use super::Prepared;
use crate::{
    check,
    diagnostic::{Diagnostic, Diagnostics},
    render::RenderedPage,
    rules,
};

impl Prepared {
    /// The rules of accessibility that a page alone breaks, or a text that it shows, and that are not
    /// excused there, in the order of the page.
    #[must_use]
    pub fn look(&self, page: &RenderedPage) -> Diagnostics {
        let Some(renderer) = &self.renderer else { return Diagnostics::default() };
        // Exceptions serve somewhere in the site or not: one page does not tell.
        let mut told_elsewhere = Diagnostics::default();
        let weighed = rules::weighed(renderer.portal(), check::findings(page), &mut told_elsewhere);
        let mut found: Diagnostics = weighed.left.into_iter().map(|finding| finding.diagnostic).collect();
        let of_texts = self.found.iter().filter(|it| it.code.standard.is_some());
        found.append(of_texts.cloned().collect());
        let (of_page, of_texts): (Vec<_>, Vec<_>) =
            check::once(&found, &self.silenced).iter().cloned().partition(|it| it.spot.is_some());
        let mut found: Vec<Diagnostic> = of_page;
        found.extend(check::shown(page, of_texts));
        found.sort_by_key(|it| it.spot.as_ref().map(|spot| (spot.line, spot.column)));
        found.into_iter().collect()
    }
}
