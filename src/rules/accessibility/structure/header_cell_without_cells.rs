//! Header cell does not apply to any cell.

use crate::{
    aria::Role,
    dom::{Document, Element, Table, TableCell},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};
use std::collections::HashSet;

rule! {
    /// Header cell does not apply to any cell.
    ///
    /// ## Why
    /// Screen readers read a header with each cell below it or next to it. A header that applies to
    /// no cell announces data that is not there, or should be an ordinary cell.
    ///
    /// ## Example
    /// ```html
    /// <table>
    ///   <tr><th>Year</th><th>Requests</th></tr>
    ///   <tr><td>2020</td></tr>
    /// </table>
    /// ```
    ///
    /// ## How to fix it
    /// Add the missing cells, correct `colspan` and `rowspan`, or use a `td`.
    ///
    /// ```html
    /// <table>
    ///   <tr><th>Year</th><th>Requests</th></tr>
    ///   <tr><td>2020</td><td>655</td></tr>
    /// </table>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); ACT rule d0f69e; HTML, “Forming
    /// relationships between data cells and header cells”.
    ///
    /// # En français
    /// La cellule d’en-tête ne s’applique à aucune cellule.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran lisent un en-tête avec chaque cellule qui se trouve au-dessous ou à
    /// côté. Un en-tête qui ne s’applique à aucune cellule annonce des données absentes, ou devrait
    /// être une cellule ordinaire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter les cellules manquantes, corriger `colspan` et `rowspan`, ou utiliser un `td`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); règle ACT d0f69e; HTML,
    /// « Forming relationships between data cells and header cells ».
    "A221" "header-cell-without-cells" Error Page
    wcag "1.3.1" act "d0f69e" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for table in page.named("table") {
        let is_table = matches!(table.role(), Some(Role::Table | Role::Grid | Role::TreeGrid));
        if is_table && !table.is_hidden() {
            in_table(table, findings);
        }
    }
    let mut steps = 0;
    for grid in page.with_attribute("role").filter(|it| it.explicit_role().is_some() && !it.is("table")) {
        let is_table = matches!(grid.explicit_role(), Some(Role::Table | Role::Grid | Role::TreeGrid));
        if is_table && !grid.is_hidden() && steps < MAX_STEPS {
            in_grid(grid, &mut steps, findings);
        }
    }
}

/// Checks a `table`: a header without `scope` may apply to the cells below it or to those on its row.
fn in_table<'d>(table: Element<'d>, findings: &mut PageFindings<'d>) {
    if !table.descendants().any(is_header) {
        return;
    }
    let Some(grid) = Table::of(table) else { return };
    // A cell with a `headers` attribute has no other headers.
    let named: HashSet<&str> = grid.cells.iter().flat_map(|cell| cell.element.tokens("headers")).collect();
    let takes = |cell: &TableCell<'d>| !cell.element.has("headers");
    let is_data = |cell: &TableCell<'d>| !is_header(cell.element);
    // A script may add the cells later.
    if !grid.cells.iter().any(is_data) {
        return;
    }
    let is_alone = rows_of_one(&grid);
    let below = grid.last_rows(takes);
    let beside = grid.last_columns(|cell| takes(cell) && is_data(cell));
    for (at, cell) in grid.cells.iter().enumerate().filter(|(_, cell)| is_header(cell.element)) {
        let header = cell.element;
        if header.is_hidden() || header.attr("id").is_some_and(|id| named.contains(id)) {
            continue;
        }
        let heads_below = || {
            let columns = below.get(cell.column..cell.column + cell.columns).unwrap_or_default();
            columns.iter().any(|row| row.is_some_and(|row| row >= cell.row + cell.rows))
        };
        let heads_beside = || {
            let mut rows = (cell.row..cell.row + cell.rows).filter_map(|row| *beside.get(row)?);
            rows.any(|last| last > cell.column)
        };
        let scope = header.attr("scope").unwrap_or_default().trim().to_ascii_lowercase();
        let role = header.explicit_role();
        let heads = match scope.as_str() {
            "col" | "colgroup" => heads_below(),
            "row" => heads_beside(),
            "rowgroup" => heads_beside() || heads_group(&grid, at),
            _ if role == Some(Role::ColumnHeader) => heads_below(),
            _ if role == Some(Role::RowHeader) => heads_beside(),
            _ => heads_below() || heads_beside(),
        };
        if heads || !header.is_named() {
            continue;
        }
        // A title above rows applies to them, whatever its scope.
        let is_title = is_alone[cell.row];
        if is_title && scope != "rowgroup" && heads_below() {
            continue;
        }
        // Headers that are repeated in the footer help users of long tables.
        let is_repeated = header.closest(&["thead", "tbody", "tfoot"]).is_some_and(|it| it.is("tfoot"));
        report(header, is_repeated || is_title, findings);
    }
}

/// Maximum number of steps through all rows of such tables in a page: rows may be nested in rows.
const MAX_STEPS: usize = 1_000_000;

/// Returns, for each row, `true` if it has exactly one cell, including cells that span into it.
fn rows_of_one(grid: &Table<'_>) -> Vec<bool> {
    let mut comes = vec![0_usize; grid.rows + 1];
    let mut goes = vec![0_usize; grid.rows + 1];
    for cell in &grid.cells {
        comes[cell.row] += 1;
        goes[cell.row + cell.rows] += 1;
    }
    let mut count = 0;
    let counted = (0..grid.rows).map(|row| {
        count += comes[row];
        count -= goes[row];
        count == 1
    });
    counted.collect()
}

/// Returns `true` if cells follow a header in its row group, below it or further on. Source: HTML, "internal
/// algorithm for assigning header cells", step "row group header".
fn heads_group(grid: &Table<'_>, at: usize) -> bool {
    let Some((header, after)) = grid.cells.get(at..).and_then(<[_]>::split_first) else { return false };
    let group = |cell: &TableCell<'_>| cell.element.closest(&["thead", "tbody", "tfoot"]).map(Element::index);
    let mut of_group = after.iter().take(MAX_GROUP_CELLS).take_while(|cell| group(cell) == group(header));
    of_group.any(|cell| {
        let is_under = cell.row >= header.row + header.rows && cell.column + cell.columns > header.column;
        is_under && !is_header(cell.element) && !cell.element.has("headers")
    })
}

/// Maximum number of cells examined for the header of a row group: its cells are the next ones.
const MAX_GROUP_CELLS: usize = 2_000;

/// Checks a table that is defined by ARIA roles, whose cells are in document order in each row.
fn in_grid<'d>(grid: Element<'d>, steps: &mut usize, findings: &mut PageFindings<'d>) {
    let places = ["aria-colindex", "aria-colspan", "aria-rowspan", "aria-rowcount", "aria-owns", "colspan"];
    let all_rows = grid.descendants().filter(|it| it.has_role(Role::Row) && !it.is_hidden());
    let mut rows: Vec<Vec<Element<'d>>> = Vec::new();
    for row in all_rows.take(1_000) {
        let cells = row.descendants().inspect(|_| *steps += 1).filter(|it| is_cell(*it));
        rows.push(cells.take(1_000).collect());
        if *steps > MAX_STEPS {
            return;
        }
    }
    let is_placed = rows.iter().flatten().any(|cell| places.iter().any(|name| cell.has(name)));
    let has_data = rows.iter().flatten().any(|cell| !is_header(*cell));
    if is_placed || places.iter().any(|name| grid.has(name)) || !has_data {
        return;
    }
    let mut longest = 0;
    for row in rows.iter().rev() {
        for (at, header) in row.iter().enumerate().filter(|(_, cell)| cell.has_role(Role::ColumnHeader)) {
            if at >= longest && !header.is_hidden() && header.is_named() {
                report(*header, row.len() == 1, findings);
            }
        }
        longest = longest.max(row.len());
    }
}

fn report<'d>(header: Element<'d>, needs_review: bool, findings: &mut PageFindings<'d>) {
    let diagnostic = if needs_review { findings.needs_review() } else { findings.violation() };
    findings.report(header, diagnostic.with("text", excerpt(&header.name().text)));
}

fn is_header(cell: Element<'_>) -> bool {
    matches!(cell.role(), Some(Role::ColumnHeader | Role::RowHeader))
}

fn is_cell(cell: Element<'_>) -> bool {
    is_header(cell) || matches!(cell.role(), Some(Role::Cell | Role::GridCell))
}
