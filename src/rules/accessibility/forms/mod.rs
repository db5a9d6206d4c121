//! What people fill in: WCAG 1.3.5, 3.2 and 3.3.
//!
//! What `autocomplete` can say is in [`autofill`], and on which fields in [`control_groups`]; what a
//! field asks of people, in [`purpose`].

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
