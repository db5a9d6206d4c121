//! Form fields and their behaviour (WCAG 1.3.5, 3.2 and 3.3).
//!
//! [`autofill`] has the values of `autocomplete`, [`control_groups`] the fields that they are allowed
//! on, and [`purpose`] the personal information that a field asks for.

mod asked_twice;
mod autocomplete_unknown;
mod autofill;
mod change_leaves_page;
mod control_groups;
mod error_message_apart;
mod error_not_described;
mod focus_acts;
mod form_without_button;
mod label_by_placeholder;
mod label_of_nothing;
mod paste_blocked;
mod personal_field_without_autocomplete;
mod purpose;
mod required_by_sign_only;
mod several_labels;

use crate::rules::Rule;

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    autocomplete_unknown::RULE,
    personal_field_without_autocomplete::RULE,
    change_leaves_page::RULE,
    form_without_button::RULE,
    focus_acts::RULE,
    paste_blocked::RULE,
    required_by_sign_only::RULE,
    error_not_described::RULE,
    error_message_apart::RULE,
    asked_twice::RULE,
    label_of_nothing::RULE,
    label_by_placeholder::RULE,
    several_labels::RULE,
];
