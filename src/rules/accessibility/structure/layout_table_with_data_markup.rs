//! Layout table has data table markup.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Layout table has data table markup.
    ///
    /// ## Why
    /// `role="presentation"` hides the rows, columns and headers from assistive technology. A table
    /// with headers or a caption probably contains data, which would be read as a series of
    /// unrelated words.
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
    /// If the table contains data, remove `role`. If not, replace its `th` elements with `td`
    /// elements and remove the caption and `summary`.
    ///
    /// ```html
    /// <table>
    ///   <tr><th>Year</th><th>Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); failures F46 and F92.
    ///
    /// # En français
    /// Le tableau de mise en page a le balisage d’un tableau de données.
    ///
    /// ## Pourquoi
    /// `role="presentation"` cache les lignes, les colonnes et les en-têtes aux technologies
    /// d’assistance. Un tableau qui a des en-têtes ou une légende contient probablement des
    /// données, qui seraient lues comme une suite de mots sans lien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Si le tableau contient des données, retirer `role`. Sinon, remplacer ses `th` par des `td`
    /// et retirer la légende et `summary`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); échecs F46 et F92.
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
