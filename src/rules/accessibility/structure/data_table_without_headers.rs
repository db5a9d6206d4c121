//! Data table has no header cells.

use crate::{
    aria::Role,
    dom::{Document, Element, Table, TableCell},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Data table has no header cells.
    ///
    /// ## Why
    /// Screen readers read a table cell by cell, with the headers of each cell. Without headers,
    /// “655” means nothing: people need to hear “requests, 2020”.
    ///
    /// ## Example
    /// ```html
    /// <table>
    ///   <caption>Requests by year</caption>
    ///   <tr><td>Year</td><td>Requests</td></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## How to fix it
    /// Use `th`, with `scope`, for the cells that label the columns and rows. If the table is only
    /// for layout, add `role="presentation"`.
    ///
    /// ```html
    /// <table>
    ///   <caption>Requests by year</caption>
    ///   <tr><th scope="col">Year</th><th scope="col">Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); failure F91; technique H51.
    ///
    /// # En français
    /// Le tableau de données n’a pas de cellules d’en-tête.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran lisent un tableau cellule par cellule, avec les en-têtes de chacune.
    /// Sans en-têtes, « 655 » n’a pas de sens : il faut entendre « demandes, 2020 ».
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser des `th`, avec `scope`, pour les cellules qui nomment les colonnes et les lignes.
    /// Si le tableau ne sert qu’à la mise en page, ajouter `role="presentation"`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); échec F91; technique H51.
    "A222" "data-table-without-headers" Error Page
    wcag "1.3.1" impact Serious
    equivalent "A920"
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for table in page.named("table") {
        if !table.has_role(Role::Table) || table.is_hidden() || is_headed_or_holds_tables(table) {
            continue;
        }
        let Some(grid) = Table::of(table) else { continue };
        let says = |cell: &&TableCell<'d>| cell.element.contains_text();
        let filled = grid.cells.iter().filter(says).take(4).count();
        if grid.rows < 2 || grid.columns < 2 || filled < 4 {
            continue;
        }
        // Cells may refer to other cells as their headers. Source: HTML, "algorithm for assigning header
        // cells".
        let names_headers = grid.cells.iter().any(|cell| cell.element.references("headers").next().is_some());
        if names_headers {
            findings.report(table, findings.needs_review());
        } else if says_it_is_data(table) {
            findings.report_violation(table);
        } else if grid.rows > 2 && grid.cells.len() >= grid.rows * 2 && !lays_out(table) {
            findings.report(table, findings.needs_review());
        }
    }
}

fn is_headed_or_holds_tables(table: Element<'_>) -> bool {
    table.descendants().any(|it| {
        it.is_any(&["th", "table"])
            || it.has("scope")
            || matches!(it.role(), Some(Role::ColumnHeader | Role::RowHeader))
    })
}

/// Returns `true` if the author marks the table as data: it has a caption or a `thead`.
fn says_it_is_data(table: Element<'_>) -> bool {
    table.children().any(|it| it.is_any(&["caption", "thead"]) && it.contains_text())
}

/// Returns `true` if the table is used for the layout of fields or blocks.
fn lays_out(table: Element<'_>) -> bool {
    table.descendants().any(|it| {
        it.is_any(&[
            "article", "div", "form", "h1", "h2", "h3", "input", "nav", "section", "select", "textarea",
        ])
    })
}
