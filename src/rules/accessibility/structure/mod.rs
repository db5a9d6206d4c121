//! How a page says what belongs together: headings, lists, tables, groups: WCAG 1.3.1 and 2.4.6.

mod tree;

use crate::rules::rule::family;

family! {
    headers_of_no_header_cell
    header_cell_without_cells
    role_without_its_parts
    role_outside_its_whole
}
