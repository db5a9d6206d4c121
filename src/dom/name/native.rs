//! Names from HTML and SVG. Source: HTML-AAM 1.0, section 4; SVG-AAM 1.0, section 5.1.

use super::{
    NameSource,
    computation::{NameComputation, Traversal},
};
use crate::dom::Element;

/// Returns the name from the host language; empty if there is none.
pub(super) fn name(element: Element<'_>, walk: &mut NameComputation<'_>) -> (String, NameSource) {
    let text = text(element, walk).unwrap_or_default();
    if text.trim().is_empty()
        && let Some(text) = browser_default(element)
    {
        return (text.to_owned(), NameSource::Browser);
    }
    (text, NameSource::Native)
}

/// Returns the default label that browsers give a button without a `value`.
fn browser_default(element: Element<'_>) -> Option<&'static str> {
    if !element.is("input") || element.has("value") {
        return None;
    }
    match element.input_type().as_str() {
        "submit" => Some("Submit"),
        "reset" => Some("Reset"),
        _ => None,
    }
}

fn text(element: Element<'_>, walk: &mut NameComputation<'_>) -> Option<String> {
    if element.is_svg() {
        let title = element.children().find(|child| child.is_svg() && child.tag() == "title")?;
        return Some(walk.read_text(&title.text()).to_owned());
    }
    if !element.is_html() {
        return None;
    }
    let from = |walk: &mut NameComputation<'_>, name: &str| {
        element.attr(name).map(|text| walk.read_text(text).to_owned())
    };
    match element.tag() {
        "img" | "area" => from(walk, "alt"),
        "input" => match element.input_type().as_str() {
            "button" | "submit" | "reset" => labels(element, walk).or_else(|| from(walk, "value")),
            "image" => labels(element, walk).or_else(|| from(walk, "alt")),
            _ => labels(element, walk),
        },
        "button" | "meter" | "output" | "progress" | "select" | "textarea" => labels(element, walk),
        "fieldset" => part(element, "legend", walk),
        "figure" => part(element, "figcaption", walk),
        "table" => part(element, "caption", walk),
        "optgroup" => from(walk, "label"),
        "option" => from(walk, "label").filter(|label| !label.is_empty()),
        _ => None,
    }
}

/// Returns the name of a form field that nothing else names, or `None`.
pub(super) fn placeholder(element: Element<'_>) -> Option<(String, NameSource)> {
    if !element.is_any(&["input", "textarea"]) {
        return None;
    }
    match element.input_type().as_str() {
        "button" | "submit" | "reset" => None,
        "image" => Some(("Submit".to_owned(), NameSource::Browser)),
        _ => {
            let placeholder = element.attr("placeholder").or_else(|| element.attr("aria-placeholder"));
            placeholder.map(|text| (text.to_owned(), NameSource::Placeholder))
        }
    }
}

/// Returns the texts of an element's labels, in document order; `None` if they are empty.
fn labels(element: Element<'_>, walk: &mut NameComputation<'_>) -> Option<String> {
    let texts: Vec<String> = element.labels().map(|label| walk.step(label, Traversal::Label).0).collect();
    let text = texts.join(" ");
    (!text.trim().is_empty()).then_some(text)
}

/// Returns the text of the first child of that name, or `None`.
fn part(element: Element<'_>, name: &str, walk: &mut NameComputation<'_>) -> Option<String> {
    let part = element.children().find(|child| child.is(name))?;
    Some(walk.step(part, Traversal::Label).0)
}
