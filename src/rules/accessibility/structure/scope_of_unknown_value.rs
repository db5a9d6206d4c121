//! The `scope` attribute has an invalid value.

use crate::{
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// The `scope` attribute has an invalid value.
    ///
    /// ## Why
    /// `scope` indicates whether a header applies to its column or to its row. Browsers ignore any
    /// other value and guess.
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
    /// Use `col`, `row`, `colgroup` or `rowgroup`. On a `td`, remove `scope`.
    ///
    /// ```html
    /// <table>
    ///   <tr><th scope="col">Year</th><th scope="col">Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## Source
    /// Required by HTML, “The th element”, and by WCAG 2.2, 1.3.1 Info and Relationships (A);
    /// technique H63.
    ///
    /// # En français
    /// L’attribut `scope` a une valeur non valide.
    ///
    /// ## Pourquoi
    /// `scope` indique si un en-tête s’applique à sa colonne ou à sa ligne. Les navigateurs
    /// ignorent toute autre valeur et doivent deviner.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser `col`, `row`, `colgroup` ou `rowgroup`. Sur un `td`, retirer `scope`.
    ///
    /// ## Source
    /// Exigé par HTML, « The th element », et par les WCAG 2.2, 1.3.1 Information et relations (A);
    /// technique H63.
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
