//! A form field in the middle of a text stands for its value.

use super::computation::{NameComputation, Traversal};
use crate::{aria::Role, dom::Element};

/// The value of a field, if the element is one and has some. Source: ACCNAME 1.2, step 2C.
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

/// What is chosen in a list: in one that unfolds, the first option where none is marked.
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
