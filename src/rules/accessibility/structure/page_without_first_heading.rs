//! A page without a heading of level 1.

use super::headings::{headings, level};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A page without a heading of level 1.
    ///
    /// ## Why
    /// The first heading says what the page is about; screen readers jump to it.
    ///
    /// ## Example
    /// ```html
    /// <body>
    ///   <h2>Action plan</h2>
    ///   <p>Twelve commitments until 2028.</p>
    /// </body>
    /// ```
    ///
    /// ## How to fix it
    /// Make the name of the page its `h1`.
    ///
    /// ```html
    /// <body>
    ///   <h1>Action plan</h1>
    ///   <p>Twelve commitments until 2028.</p>
    /// </body>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); technique H42. WCAG asks that what looks like a
    /// heading be one; a page without is rare.
    ///
    /// # En français
    /// Une page sans titre de niveau 1.
    ///
    /// ## Pourquoi
    /// Le premier titre dit de quoi parle la page; les lecteurs d’écran y sautent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Faire du nom de la page son `h1`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); technique H42. Les WCAG demandent que ce qui a l’air
    /// d’un titre en soit un; une page sans titre est rare.
    "A212" "page-without-first-heading" Warning Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(body) = page.body().filter(|_| page.is_full_document()) else { return };
    let is_refreshed = || page.named("meta").any(|it| it.attr_is("http-equiv", "refresh"));
    let has_content = || page.named("p").nth(1).is_some() || headings(page).next().is_some();
    if headings(page).all(|heading| level(heading) != 1) && has_content() && !is_refreshed() {
        findings.report(body, findings.needs_review());
    }
}
