//! A cell that names as its headers what is no header cell of its table.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A cell that names as its headers what is no header cell of its table.
    ///
    /// ## Why
    /// Assistive technology reads the headers of a cell with it. Where `headers` leads nowhere, the cell
    /// is read alone, and the headers it would have by its place are lost too.
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
    /// Name the ids of header cells of the same table, or take `headers` away where the header stands
    /// above or beside.
    ///
    /// ```html
    /// <table>
    ///   <tr><th id="year">Year</th><th id="requests">Requests</th></tr>
    ///   <tr><td headers="year">2020</td><td headers="requests">655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); ACT rule a25f45.
    ///
    /// # En français
    /// Une cellule qui nomme comme en-tête ce qui n’est pas un en-tête de son tableau.
    ///
    /// ## Pourquoi
    /// Les technologies d’assistance lisent les en-têtes d’une cellule avec elle. Quand `headers` ne mène
    /// nulle part, la cellule est lue seule, et les en-têtes que sa place lui donnerait sont perdus
    /// aussi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer les identifiants de cellules d’en-tête du même tableau, ou retirer `headers` là où
    /// l’en-tête est au-dessus ou à côté.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); règle ACT a25f45.
    "A220" "headers-of-no-header-cell" Error Page
    wcag "1.3.1" act "a25f45" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for cell in page.with_attribute("headers").filter(|cell| cell.is_any(&["td", "th"])) {
        let Some(table) = cell.closest(&["table"]) else { continue };
        let is_table = matches!(table.role(), Some(Role::Table | Role::Grid | Role::TreeGrid));
        // One that was meant to be something else is not judged as a table.
        if !is_table || cell.is_hidden() || is_meant_otherwise(table) {
            continue;
        }
        for id in cell.tokens("headers") {
            let named = page.by_id(id);
            let here = named.filter(|it| *it != cell && it.closest(&["table"]) == Some(table));
            match here {
                Some(header) if is_header(header) => continue,
                // A reader may well take it for one.
                Some(plain) if plain.is("td") => findings.report(cell, findings.needs_review().with("id", id.to_owned())),
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
