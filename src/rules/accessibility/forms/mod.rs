//! Form fields and their behaviour (WCAG 1.3.5, 3.2 and 3.3).
//!
//! [`autofill`] has the values of `autocomplete`, [`control_groups`] the fields that they are allowed
//! on, and [`purpose`] the personal information that a field asks for.

mod autofill;
mod control_groups;
mod purpose;

use crate::rules::rule::family;

family! {
    autocomplete_unknown
    personal_field_without_autocomplete
    change_leaves_page
    form_without_button
    focus_acts
    paste_blocked
    required_by_sign_only
    error_not_described
    error_message_apart
    asked_twice
    label_of_nothing
    label_by_placeholder
    several_labels
}
