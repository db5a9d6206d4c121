//! Fields that a value of `autocomplete` is allowed on. Source: HTML, "Autofill", the control groups of
//! its table of field names.

use crate::dom::Element;

/// Whether a field is one that may ask that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compatibility {
    /// HTML has it there.
    Matches,
    /// HTML has it elsewhere, but the field takes it: a line for an address of several, digits typed on
    /// the keys of a telephone.
    Tolerated,
    /// HTML forbids it there, and the field takes another kind of value.
    Incompatible,
}

/// Whether a field is one that may ask what the word says. The word is one that HTML has.
pub(super) fn compatibility(field: Element<'_>, word: &str) -> Compatibility {
    // What is written or chosen freely may be anything.
    if !field.is("input") {
        return Compatibility::Matches;
    }
    let kind = field.input_type();
    // A type that does not exist is that of text.
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

/// The types whose fields take one kind of value, or show it in their own way.
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
