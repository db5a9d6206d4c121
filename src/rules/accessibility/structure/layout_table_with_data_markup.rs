//! A table that is said to be for layout, with the markup of data.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A table that is said to be for layout, with the markup of data.
    ///
    /// ## Why
    /// `role="presentation"` takes the rows, the columns and the headers from assistive technology.
    /// Headers and a caption say that it needs them.
    ///
    /// ## Example
    /// ```html
    /// <table role="presentation">
    ///   <tr><th>Year</th><th>Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## How to mend it
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
    /// Un tableau dit de mise en page, avec le balisage de données.
    ///
    /// ## Pourquoi
    /// `role="presentation"` retire aux technologies d’assistance les rangées, les colonnes et les
    /// en-têtes. Des en-têtes et une légende disent qu’elles en ont besoin.
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

fn check<'d>(page: &'d Document, found: &mut PageFindings<'d>) {
    for table in page.named("table").filter(|table| table.is_presentational() && !table.is_hidden()) {
        let own = |it: Element<'d>| it.closest(&["table"]) == Some(table) && it.holds_words();
        let part = table.descendants().find(|it| it.is_any(&["caption", "th"]) && own(*it));
        let summary = table.attr("summary").filter(|summary| !summary.trim().is_empty()).map(|_| "summary");
        if let Some(what) = part.map(Element::tag).or(summary) {
            found.tell(table, found.doubtful().with("what", what.to_owned()));
        }
    }
}
