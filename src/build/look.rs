//! One page, looked at while it is edited.

use super::Prepared;
use crate::{
    check,
    diagnostic::{Diagnostic, Diagnostics},
    render::Rendered,
    rules,
};

impl Prepared {
    /// The rules of accessibility that a page alone breaks and that are not excused there, in the order
    /// of the page.
    #[must_use]
    pub fn look(&self, page: &Rendered) -> Diagnostics {
        let Some(edition) = &self.edition else { return Diagnostics::default() };
        // Exceptions serve somewhere in the site or not: one page does not tell.
        let mut told_elsewhere = Diagnostics::default();
        let weighed = rules::weighed(edition.portal(), check::findings(page), &mut told_elsewhere);
        let mut found: Vec<Diagnostic> = weighed.left.into_iter().map(|finding| finding.diagnostic).collect();
        found.sort_by_key(|it| it.spot.as_ref().map(|spot| (spot.line, spot.column)));
        found.into_iter().collect()
    }
}
