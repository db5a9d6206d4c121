//! Values of form fields embedded in a label.

use super::computation::{NameComputation, Traversal};
use crate::{aria::Role, dom::Element};

/// Returns the value of a form field, or `None` if the element is not one or has no value. Source:
/// ACCNAME 1.2, step 2C.
pub(super) fn value(element: Element<'_>, walk: &mut NameComputation<'_>) -> Option<String> {
    value_of_role(element, walk).filter(|value| !value.trim().is_empty())
}

fn value_of_role(element: Element<'_>, walk: &mut NameComputation<'_>) -> Option<String> {
    match element.role()? {
        Role::Textbox | Role::Searchbox => Some(match element.tag() {
            "input" if element.is_html() => element.attr("value").unwrap_or_default().to_owned(),
            _ => super::content::of(element, walk),
        }),
        Role::Combobox | Role::Listbox => Some(selected(element, walk)),
        Role::Slider | Role::SpinButton | Role::Scrollbar | Role::Progressbar | Role::Meter => {
            let said = ["aria-valuetext", "aria-valuenow", "value"];
            Some(said.iter().find_map(|name| element.attr(name)).unwrap_or_default().to_owned())
        }
        _ => None,
    }
}

/// Returns the text of the selected options; of the first option if a drop-down list has none
/// selected.
fn selected(element: Element<'_>, walk: &mut NameComputation<'_>) -> String {
    if element.is("input") {
        return element.attr("value").unwrap_or_default().to_owned();
    }
    if walk.is_exhausted() {
        return String::new();
    }
    let read = element.descendants().take(walk.max_nodes());
    walk.charge(read.clone().count());
    let options: Vec<Element<'_>> = read.filter(|it| it.has_role(Role::Option)).collect();
    let is_chosen = |it: &&Element<'_>| it.has("selected") || it.attr_is("aria-selected", "true");
    let mut chosen: Vec<Element<'_>> = options.iter().filter(is_chosen).copied().collect();
    if chosen.is_empty() && element.is("select") && element.has_role(Role::Combobox) {
        chosen.extend(options.first());
    }
    let texts: Vec<String> =
        chosen.into_iter().map(|option| walk.step(option, Traversal::Content).0).collect();
    texts.join(" ")
}
