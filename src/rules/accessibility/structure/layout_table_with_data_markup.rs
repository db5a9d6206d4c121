//! A table that is said to be for layout, with the markup of data.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A table that is said to be for layout, but marked up as one of data.
    ///
    /// ## Why
    /// `role="presentation"` takes the rows, the columns and the headers from assistive technology. A
    /// table that has headers or a caption most likely holds data, and would be read as a string of
    /// words with nothing to tie them.
    ///
    /// ## Example
    /// ```html
    /// <table role="presentation">
    ///   <tr><th>Year</th><th>Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## How to fix it
    /// Take `role` away if it is a table of data; else make its headers `td` and take the caption and
    /// `summary` away.
    ///
    /// ```html
    /// <table>
    ///   <tr><th>Year</th><th>Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); failures F46 and F92.
    ///
    /// # En français
    /// Un tableau déclaré de mise en page, mais balisé comme un tableau de données.
    ///
    /// ## Pourquoi
    /// Avec `role="presentation"`, les technologies d’assistance ne voient plus ni rangées, ni
    /// colonnes, ni en-têtes. Or un tableau qui a des en-têtes ou une légende contient sans doute des
    /// données, qui seraient lues comme une suite de mots sans lien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `role` si c’est un tableau de données; sinon, faire des `td` de ses en-têtes et retirer la
    /// légende et `summary`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); échecs F46 et F92.
    "A224" "layout-table-with-data-markup" Warning Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for table in page.named("table").filter(|table| table.is_presentational() && !table.is_hidden()) {
        let own = |it: Element<'d>| it.closest(&["table"]) == Some(table) && it.contains_text();
        let part = table.descendants().find(|it| it.is_any(&["caption", "th"]) && own(*it));
        let summary = table.attr("summary").filter(|summary| !summary.trim().is_empty()).map(|_| "summary");
        if let Some(what) = part.map(Element::tag).or(summary) {
            findings.report(table, findings.needs_review().with("what", what.to_owned()));
        }
    }
}
