//! Page structure: headings, lists, tables and groups (WCAG 1.3.1 and 2.4.6).

mod accessibility_tree;
mod choices_without_group;
mod data_table_without_headers;
mod description_list_of_other;
mod fieldset_without_legend;
mod header_cell_without_cells;
mod headers_of_no_header_cell;
mod heading_level_skipped;
mod heading_without_text;
mod headings;
mod item_outside_list;
mod layout_table_with_data_markup;
mod list_of_other_than_items;
mod meaning_taken_from_heading;
mod page_without_first_heading;
mod paragraph_as_heading;
mod role_outside_its_whole;
mod role_without_its_parts;
mod scope_of_unknown_value;
mod term_outside_description_list;

use crate::rules::Rule;

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    heading_without_text::RULE,
    heading_level_skipped::RULE,
    page_without_first_heading::RULE,
    list_of_other_than_items::RULE,
    item_outside_list::RULE,
    description_list_of_other::RULE,
    term_outside_description_list::RULE,
    headers_of_no_header_cell::RULE,
    header_cell_without_cells::RULE,
    data_table_without_headers::RULE,
    scope_of_unknown_value::RULE,
    layout_table_with_data_markup::RULE,
    role_without_its_parts::RULE,
    role_outside_its_whole::RULE,
    choices_without_group::RULE,
    fieldset_without_legend::RULE,
    paragraph_as_heading::RULE,
    meaning_taken_from_heading::RULE,
];
