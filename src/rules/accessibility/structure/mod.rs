//! Page structure: headings, lists, tables and groups (WCAG 1.3.1 and 2.4.6).

mod accessibility_tree;
mod headings;

use crate::rules::rule::family;

family! {
    heading_without_text
    heading_level_skipped
    page_without_first_heading
    list_of_other_than_items
    item_outside_list
    description_list_of_other
    term_outside_description_list
    headers_of_no_header_cell
    header_cell_without_cells
    data_table_without_headers
    scope_of_unknown_value
    layout_table_with_data_markup
    role_without_its_parts
    role_outside_its_whole
    choices_without_group
    fieldset_without_legend
    paragraph_as_heading
    meaning_taken_from_heading
}
