//! The rendering of tables: scrollable, labelled, with header cells.

use std::ops::Range;

use pulldown_cmark::Alignment;

use super::{
    event::{TableData, Tag},
    html::{EndTag, HtmlWriter},
};

/// The table being rendered.
#[derive(Debug)]
pub(super) struct OpenTable<'w> {
    shape: &'w TableData,
    column: usize,
    in_head: bool,
    body: bool,
}

pub(super) fn begins_text(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Cell | Tag::Caption)
}

impl<'w> HtmlWriter<'w, '_> {
    pub(super) fn begin_table(&mut self, shape: &'w TableData, range: &Range<usize>) {
        self.tables += 1;
        self.begin("<div", range, EndTag::Table);
        self.out.push_str(" class=\"scroll\" tabindex=\"0\" role=\"region\"");
        if shape.has_caption {
            self.anchor("aria-labelledby", &format!("_table-{}", self.tables));
        } else {
            let label = self.rendering.labels.table(self.tables);
            self.attribute("aria-label", &label);
        }
        self.out.push_str(">\n<table");
        self.source_mark(range);
        self.out.push_str(">\n");
        self.table = Some(OpenTable { shape, column: 0, in_head: false, body: false });
    }

    pub(super) fn caption(&mut self, range: &Range<usize>) {
        self.begin("<caption", range, EndTag::Html("</caption>\n"));
        let anchor = format!("_table-{}", self.tables);
        self.anchor("id", &anchor);
        self.out.push('>');
    }

    pub(super) fn head(&mut self, range: &Range<usize>) {
        self.out.push_str("<thead");
        self.source_mark(range);
        self.out.push_str(">\n");
        self.element("<tr", range, ">\n", "</tr>\n</thead>\n");
        if let Some(table) = &mut self.table {
            (table.in_head, table.column) = (true, 0);
        }
    }

    pub(super) fn row(&mut self, range: &Range<usize>) {
        if let Some(table) = &mut self.table {
            if !std::mem::replace(&mut table.body, true) {
                self.out.push_str("<tbody>\n");
            }
            (table.in_head, table.column) = (false, 0);
        }
        self.element("<tr", range, ">\n", "</tr>\n");
    }

    pub(super) fn cell(&mut self, range: &Range<usize>) {
        let Some(table) = &mut self.table else { return self.inline_element("", "") };
        let column = table.column;
        table.column += 1;
        let names_rows = table.shape.has_row_headers && column == 0;
        // An empty corner cell is not a header.
        let (tag, scope, close) = match (table.in_head, names_rows) {
            (true, false) => ("<th", " scope=\"col\"", "</th>\n"),
            (false, true) => ("<th", " scope=\"row\"", "</th>\n"),
            _ => ("<td", "", "</td>\n"),
        };
        let class = match table.shape.columns.get(column) {
            Some(Alignment::Left) => " class=\"left\">",
            Some(Alignment::Center) => " class=\"center\">",
            Some(Alignment::Right) => " class=\"right\">",
            Some(Alignment::None) | None => ">",
        };
        self.begin(tag, range, EndTag::Html(close));
        self.out.push_str(scope);
        self.out.push_str(class);
    }

    pub(super) fn end_table(&mut self) {
        if self.table.take().is_some_and(|table| table.body) {
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table>\n</div>\n");
    }
}
