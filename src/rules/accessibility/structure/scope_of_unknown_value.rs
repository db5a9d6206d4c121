//! A `scope` that says nothing.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A `scope` that says nothing.
    ///
    /// ## Why
    /// `scope` says whether a header is of its column or of its row. With any other value it counts for
    /// nothing, and browsers guess.
    ///
    /// ## Example
    /// ```html
    /// <table>
    ///   <tr><th scope="column">Year</th><th scope="col">Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## How to fix it
    /// Write `col`, `row`, `colgroup` or `rowgroup`; on a plain `td`, take it away.
    ///
    /// ```html
    /// <table>
    ///   <tr><th scope="col">Year</th><th scope="col">Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); technique H63; HTML, “The th element”.
    ///
    /// # En français
    /// Un `scope` qui ne dit rien.
    ///
    /// ## Pourquoi
    /// `scope` dit si un en-tête est celui de sa colonne ou de sa rangée. Avec toute autre valeur, il ne
    /// compte pas, et les navigateurs devinent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire `col`, `row`, `colgroup` ou `rowgroup`; dans un `td` ordinaire, le retirer.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); technique H63; HTML, « The th element ».
    "A223" "scope-of-unknown-value" Warning Page
    wcag "1.3.1" impact Minor
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for header in page.with_attribute("scope").filter(|it| it.is_any(&["td", "th"])) {
        let Some(value) = header.attr("scope") else { continue };
        let known = ["col", "row", "colgroup", "rowgroup"];
        if !known.iter().any(|it| value.eq_ignore_ascii_case(it)) && !header.is_hidden() {
            findings.report(header, findings.needs_review().with("value", excerpt(value)));
        }
    }
}
