//! Names, roles, states and properties (WCAG 4.1.2, and 1.3.1 for structure).

use crate::rules::rule::family;

family! {
    field_without_name
    button_without_name
    summary_without_name
    widget_without_name
    focusable_inside_flat_role
    control_inside_link
    required_state_missing
    attribute_not_of_role
    name_not_of_element
    unknown_aria_attribute
    aria_value_unknown
    unknown_role
    abstract_role
    reference_to_nothing
    focusable_but_hidden
    duplicate_id_referenced
    presentational_but_focusable
    page_hidden_from_assistive_technology
    role_against_element
    control_without_role
    role_description_of_nothing
    checked_against_native
}
