//! The `headers` attribute does not refer to a header cell of the same table.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// The `headers` attribute does not refer to a header cell of the same table.
    ///
    /// ## Why
    /// Screen readers read a cell with its headers. If `headers` contains a wrong id, the cell is
    /// read alone, even without the headers of its row and column.
    ///
    /// ## Example
    /// ```html
    /// <table>
    ///   <tr><th id="year">Year</th><th id="requests">Requests</th></tr>
    ///   <tr><td headers="year">2020</td><td headers="demands">655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## How to fix it
    /// Use the ids of header cells in the same table. If the headers are above the cell or next to
    /// it, `headers` can be removed.
    ///
    /// ```html
    /// <table>
    ///   <tr><th id="year">Year</th><th id="requests">Requests</th></tr>
    ///   <tr><td headers="year">2020</td><td headers="requests">655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); ACT rule a25f45.
    ///
    /// # En français
    /// L’attribut `headers` ne renvoie pas à une cellule d’en-tête du même tableau.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran lisent une cellule avec ses en-têtes. Si `headers` contient un mauvais
    /// identifiant, la cellule est lue seule, même sans les en-têtes de sa ligne et de sa colonne.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Indiquer les identifiants de cellules d’en-tête du même tableau. Si les en-têtes sont
    /// au-dessus de la cellule ou à côté, `headers` peut être retiré.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); règle ACT a25f45.
    "A220" "headers-of-no-header-cell" Error Page
    wcag "1.3.1" act "a25f45" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for cell in page.with_attribute("headers").filter(|cell| cell.is_any(&["td", "th"])) {
        let Some(table) = cell.closest(&["table"]) else { continue };
        let is_table = matches!(table.role(), Some(Role::Table | Role::Grid | Role::TreeGrid));
        // A `table` with another role is not checked as a table.
        if !is_table || cell.is_hidden() || is_meant_otherwise(table) {
            continue;
        }
        for id in cell.tokens("headers") {
            let named = page.by_id(id);
            let here = named.filter(|it| *it != cell && it.closest(&["table"]) == Some(table));
            match here {
                Some(header) if is_header(header) => continue,
                // Assistive technology may treat a `td` as a header.
                Some(plain) if plain.is("td") => {
                    findings.report(cell, findings.needs_review().with("id", id.to_owned()));
                }
                _ => findings.report(cell, findings.violation().with("id", id.to_owned())),
            }
            break;
        }
    }
}

fn is_meant_otherwise(table: Element<'_>) -> bool {
    table.has("role") && table.explicit_role().is_none()
}

fn is_header(cell: Element<'_>) -> bool {
    matches!(cell.role(), Some(Role::ColumnHeader | Role::RowHeader))
        || (cell.is("th") && cell.explicit_role().is_none())
        || (cell.is("td") && cell.has("scope"))
}
