//! Implicit roles of form fields. Source: HTML-AAM 1.0, section 3.5, rows of `input` and `select`.

use crate::{aria::Role, dom::Element};

/// Returns the role of an `input`, or `None` if ARIA has none for its type.
pub(super) fn role(element: Element<'_>) -> Option<Role> {
    let has_choices = || {
        let list = element.attr("list").and_then(|id| element.document().by_id(id));
        list.is_some_and(|list| list.is("datalist"))
    };
    match element.input_type().as_str() {
        "button" | "image" | "reset" | "submit" => Some(Role::Button),
        "checkbox" => Some(Role::Checkbox),
        "number" => Some(Role::SpinButton),
        "radio" => Some(Role::Radio),
        "range" => Some(Role::Slider),
        "color" | "date" | "datetime-local" | "file" | "hidden" | "month" | "password" | "time" | "week" => {
            None
        }
        _ if has_choices() => Some(Role::Combobox),
        "search" => Some(Role::Searchbox),
        _ => Some(Role::Textbox),
    }
}

/// Returns the role of a `select`: a list box or a drop-down list.
pub(super) fn select(element: Element<'_>) -> Role {
    let rows = element.attr("size").and_then(|size| size.trim().parse::<u32>().ok()).unwrap_or(0);
    if element.has("multiple") || rows > 1 { Role::Listbox } else { Role::Combobox }
}
