//! The state of a table while it is written: which section, row and column come next.

use pulldown_cmark::Alignment;

use super::event::TableData;

/// A table being rendered.
#[derive(Debug)]
pub(super) struct OpenTable<'w> {
    data: &'w TableData,
    column: usize,
    is_in_head: bool,
    has_body: bool,
}

/// The HTML of a cell.
pub(super) struct CellTags {
    /// Its start tag up to the name.
    pub(super) start: &'static str,
    /// The rest of its start tag.
    pub(super) attributes: [&'static str; 2],
    pub(super) end: &'static str,
}

impl<'w> OpenTable<'w> {
    pub(super) fn new(data: &'w TableData) -> Self {
        Self { data, column: 0, is_in_head: false, has_body: false }
    }

    pub(super) fn begin_head(&mut self) {
        (self.is_in_head, self.column) = (true, 0);
    }

    /// Begins a row; whether the body begins with it.
    pub(super) fn begin_row(&mut self) -> bool {
        (self.is_in_head, self.column) = (false, 0);
        !std::mem::replace(&mut self.has_body, true)
    }

    pub(super) fn has_body(&self) -> bool {
        self.has_body
    }

    pub(super) fn next_cell(&mut self) -> CellTags {
        let column = self.column;
        self.column += 1;
        let is_row_header = self.data.has_row_headers && column == 0;
        // An empty corner cell is not a header.
        let (start, scope, end) = match (self.is_in_head, is_row_header) {
            (true, false) => ("<th", " scope=\"col\"", "</th>\n"),
            (false, true) => ("<th", " scope=\"row\"", "</th>\n"),
            _ => ("<td", "", "</td>\n"),
        };
        let class = match self.data.columns.get(column) {
            Some(Alignment::Left) => " class=\"left\">",
            Some(Alignment::Center) => " class=\"center\">",
            Some(Alignment::Right) => " class=\"right\">",
            Some(Alignment::None) | None => ">",
        };
        CellTags { start, attributes: [scope, class], end }
    }
}
