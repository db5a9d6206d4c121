//! Fields that a value of `autocomplete` is allowed on. Source: HTML, "Autofill", the control groups of
//! its table of field names.

use crate::dom::Element;

/// Compatibility of a field with an autofill field name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compatibility {
    /// HTML allows the name on the field.
    Matches,
    /// HTML does not allow the name on the field, but the field accepts the value: a single line for an
    /// address of several lines, or digits in a telephone field.
    Tolerated,
    /// HTML does not allow the name on the field, and the field accepts another kind of value.
    Incompatible,
}

/// Returns the compatibility of a field with an autofill field name that HTML defines.
pub(super) fn compatibility(field: Element<'_>, word: &str) -> Compatibility {
    // `select` and `textarea` accept any value.
    if !field.is("input") {
        return Compatibility::Matches;
    }
    let kind = field.input_type();
    // HTML treats an unknown type as `text`.
    let is_of_text = !OTHERS.contains(&kind.as_str());
    let is_own = match word {
        "street-address" => false,
        "new-password" | "current-password" | "one-time-code" => kind == "password",
        "username" | "email" => kind == "email",
        "url" | "photo" | "impp" => kind == "url",
        "tel" => kind == "tel",
        "cc-exp-month" | "cc-exp-year" | "transaction-amount" | "bday-day" | "bday-month" | "bday-year" => {
            kind == "number"
        }
        "cc-exp" => kind == "month",
        "bday" => kind == "date",
        _ => false,
    };
    match kind.as_str() {
        _ if is_own || is_of_text && word != "street-address" => Compatibility::Matches,
        "tel" if word.starts_with("tel-") => Compatibility::Matches,
        "tel" | "password" => Compatibility::Tolerated,
        _ if is_of_text => Compatibility::Tolerated,
        _ => Compatibility::Incompatible,
    }
}

/// Field types that accept one kind of value, or that are not shown as plain text.
const OTHERS: &[&str] = &[
    "color",
    "date",
    "datetime-local",
    "email",
    "month",
    "number",
    "password",
    "range",
    "tel",
    "time",
    "url",
    "week",
];
