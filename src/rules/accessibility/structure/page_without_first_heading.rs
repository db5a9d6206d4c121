//! Page has no level 1 heading.

use super::headings::{headings, level};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page has no level 1 heading.
    ///
    /// ## Why
    /// The first heading says what the page is about. Screen reader users often go straight to it.
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
    /// Put the title of the page in an `h1`.
    ///
    /// ```html
    /// <body>
    ///   <h1>Action plan</h1>
    ///   <p>Twelve commitments until 2028.</p>
    /// </body>
    /// ```
    ///
    /// ## Source
    /// House rule. WCAG 2.2, 1.3.1 Info and Relationships (A) requires that text presented as a
    /// heading be marked up as one (technique H42), not that every page have an `h1`. A page
    /// without one is rare.
    ///
    /// # En français
    /// La page n’a pas de titre de niveau 1.
    ///
    /// ## Pourquoi
    /// Le premier titre indique de quoi parle la page. Les personnes qui utilisent un lecteur
    /// d’écran y vont souvent directement.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre le titre de la page dans un `h1`.
    ///
    /// ## Source
    /// Règle propre à Parvis. Selon 1.3.1 Information et relations (A) des WCAG 2.2, un texte
    /// présenté comme un titre doit être balisé comme tel (technique H42); aucun critère n’exige un
    /// `h1` dans chaque page. Une page qui n’en a pas est rare.
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
