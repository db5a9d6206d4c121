//! A selector of one element.

use std::fmt::Write;

use super::{Element, siblings::SiblingPosition};

/// A CSS selector of an element and no other in the page: from the nearest element with an id of its own,
/// else from the root.
pub(super) fn of(element: Element<'_>) -> String {
    let mut steps = Vec::new();
    for element in element.self_and_ancestors() {
        let id = element.attr("id").filter(|id| !id.is_empty());
        if let Some(id) = id.filter(|id| !element.document().is_shared_id(id)) {
            steps.push(if is_identifier(id) { format!("#{id}") } else { format!("[id=\"{}\"]", quoted(id)) });
            break;
        }
        steps.push(step(element));
    }
    steps.reverse();
    steps.join(" > ")
}

/// Returns its name, with its position among siblings if several match.
fn step(element: Element<'_>) -> String {
    let name = element.tag();
    let mut step = if is_identifier(name) { name.to_owned() } else { "*".to_owned() };
    if element.parent().is_none() {
        return step;
    }
    let is_named = step != "*";
    let positions = element.document().sibling_positions();
    let SiblingPosition { index: number, count } =
        if is_named { positions.of_type(element) } else { positions.of(element) };
    if count > 1 {
        let which = if is_named { "nth-of-type" } else { "nth-child" };
        // Writing to a string does not fail.
        let _ = write!(step, ":{which}({number})");
    }
    step
}

/// Returns `true` if the text can be used in a selector without escapes.
fn is_identifier(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_')
        && text.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'))
}

/// Escapes text for a quoted string. Source: CSS Syntax, "Consume a string token".
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(it);
            }
            it if it.is_control() => {
                let _ = write!(quoted, "\\{:x} ", u32::from(it));
            }
            it => quoted.push(it),
        }
    }
    quoted
}
