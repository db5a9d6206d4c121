//! A table as a grid. Source: HTML, "Tables", "Forming a table".

use super::Element;

/// Maximum number of columns of a table. Chromium stops a cell at 1,000.
const MAX_COLUMNS: usize = 2_000;

/// Maximum number of cells of a table; a larger one is not laid out.
const MAX_CELLS: usize = 50_000;

/// A cell and the slots it covers.
#[derive(Clone, Copy, Debug)]
pub struct TableCell<'d> {
    /// The `td` or `th` element.
    pub element: Element<'d>,
    /// First row, from 0.
    pub row: usize,
    /// First column, from 0.
    pub column: usize,
    /// Number of rows it covers.
    pub rows: usize,
    /// Number of columns it covers.
    pub columns: usize,
}

/// A table laid out in rows and columns.
#[derive(Clone, Debug, Default)]
pub struct Table<'d> {
    /// Cells, row by row.
    pub cells: Vec<TableCell<'d>>,
    /// Number of rows.
    pub rows: usize,
    /// Number of columns.
    pub columns: usize,
}

impl<'d> Table<'d> {
    /// Lays out a `table`; `None` if it exceeds the limits on columns or cells.
    #[must_use]
    pub fn of(table: Element<'d>) -> Option<Self> {
        let mut laid = Self::default();
        let mut feet = Vec::new();
        let mut loose = Vec::new();
        for part in table.children() {
            if part.is("tr") {
                loose.push(part);
                continue;
            }
            laid.add_row_group(&std::mem::take(&mut loose))?;
            if part.is_any(&["thead", "tbody"]) {
                laid.add_row_group(&rows(part))?;
            } else if part.is("tfoot") {
                feet.push(part);
            }
        }
        laid.add_row_group(&loose)?;
        for foot in feet {
            laid.add_row_group(&rows(foot))?;
        }
        Some(laid)
    }

    /// Lays out a group of rows; a cell cannot extend beyond its group. `None` if the table exceeds
    /// its limits.
    fn add_row_group(&mut self, rows: &[Element<'d>]) -> Option<()> {
        // First free row of each column.
        let mut free: Vec<usize> = Vec::new();
        let end = self.rows + rows.len();
        for row in rows {
            let mut column = 0;
            for cell in row.children().filter(|it| it.is_any(&["td", "th"])) {
                while free.get(column).is_some_and(|until| *until > self.rows) {
                    column += 1;
                }
                let columns = span(cell, "colspan").unwrap_or(1).clamp(1, 1_000);
                let height = match span(cell, "rowspan").unwrap_or(1) {
                    0 => end - self.rows,
                    height => height.min(end - self.rows),
                };
                if column + columns > MAX_COLUMNS || self.cells.len() >= MAX_CELLS {
                    return None;
                }
                if free.len() < column + columns {
                    free.resize(column + columns, 0);
                }
                for until in &mut free[column..column + columns] {
                    *until = self.rows + height;
                }
                self.cells.push(TableCell { element: cell, row: self.rows, column, rows: height, columns });
                column += columns;
                self.columns = self.columns.max(column);
            }
            self.rows += 1;
        }
        Some(())
    }

    /// Returns, for each column, the last row where a matching cell starts.
    #[must_use]
    pub fn last_rows(&self, admits: impl Fn(&TableCell<'d>) -> bool) -> Vec<Option<usize>> {
        let mut lowest = vec![None; self.columns];
        for cell in self.cells.iter().filter(|cell| admits(cell)) {
            for row in &mut lowest[cell.column..cell.column + cell.columns] {
                *row = (*row).max(Some(cell.row));
            }
        }
        lowest
    }

    /// Returns, for each row, the last column where a matching cell starts.
    #[must_use]
    pub fn last_columns(&self, admits: impl Fn(&TableCell<'d>) -> bool) -> Vec<Option<usize>> {
        let mut farthest = vec![None; self.rows];
        let mut steps = 0;
        for cell in self.cells.iter().filter(|cell| admits(cell)) {
            for column in &mut farthest[cell.row..cell.row + cell.rows] {
                *column = (*column).max(Some(cell.column));
                steps += 1;
            }
            if steps > 4 * MAX_CELLS {
                break;
            }
        }
        farthest
    }
}

fn rows(group: Element<'_>) -> Vec<Element<'_>> {
    group.children().filter(|it| it.is("tr")).collect()
}

/// Parses a span; `None` if it is invalid. Source: HTML, "Rules for parsing non-negative integers".
fn span(cell: Element<'_>, name: &str) -> Option<usize> {
    let value = cell.attr(name)?.trim_start();
    let digits = value.strip_prefix('+').unwrap_or(value);
    let length = digits.find(|it: char| !it.is_ascii_digit()).unwrap_or(digits.len());
    if length == 0 {
        return None;
    }
    // A number that overflows is larger than any table.
    Some(digits[..length].parse::<u16>().map_or(usize::from(u16::MAX), usize::from))
}
