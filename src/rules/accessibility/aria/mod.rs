//! Names, roles, states and properties (WCAG 4.1.2, and 1.3.1 for structure).

mod abstract_role;
mod aria_value_unknown;
mod attribute_not_of_role;
mod button_without_name;
mod checked_against_native;
mod control_inside_link;
mod control_without_role;
mod duplicate_id_referenced;
mod field_without_name;
mod focusable_but_hidden;
mod focusable_inside_flat_role;
mod name_not_of_element;
mod page_hidden_from_assistive_technology;
mod presentational_but_focusable;
mod reference_to_nothing;
mod required_state_missing;
mod role_against_element;
mod role_description_of_nothing;
mod summary_without_name;
mod unknown_aria_attribute;
mod unknown_role;
mod widget_without_name;

use crate::rules::Rule;

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    field_without_name::RULE,
    button_without_name::RULE,
    summary_without_name::RULE,
    widget_without_name::RULE,
    focusable_inside_flat_role::RULE,
    control_inside_link::RULE,
    required_state_missing::RULE,
    attribute_not_of_role::RULE,
    name_not_of_element::RULE,
    unknown_aria_attribute::RULE,
    aria_value_unknown::RULE,
    unknown_role::RULE,
    abstract_role::RULE,
    reference_to_nothing::RULE,
    focusable_but_hidden::RULE,
    duplicate_id_referenced::RULE,
    presentational_but_focusable::RULE,
    page_hidden_from_assistive_technology::RULE,
    role_against_element::RULE,
    control_without_role::RULE,
    role_description_of_nothing::RULE,
    checked_against_native::RULE,
];
