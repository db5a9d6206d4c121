//! CSS selector of an element.

use std::fmt::Write;

use html5ever::tendril::StrTendril;

use super::{Element, siblings::SiblingPosition};

impl Element<'_> {
    /// Returns a CSS selector that matches only this element: from its nearest ancestor with a
    /// unique id, otherwise from the root.
    #[must_use]
    pub fn selector(self) -> String {
        let mut steps = Vec::new();
        for element in self.self_and_ancestors() {
            let id = element.attr("id").filter(|id| !id.is_empty());
            if let Some(id) = id
                && !self.document().shared_ids.contains(&StrTendril::from_slice(id))
            {
                steps.push(if is_identifier(id) {
                    format!("#{id}")
                } else {
                    format!("[id=\"{}\"]", quoted(id))
                });
                break;
            }
            steps.push(step(element));
        }
        steps.reverse();
        steps.join(" > ")
    }
}

/// Returns its name, with its position among siblings if several match.
fn step(element: Element<'_>) -> String {
    let name = element.tag();
    let mut step = if is_identifier(name) { name.to_owned() } else { "*".to_owned() };
    if element.parent().is_none() {
        return step;
    }
    let is_named = step != "*";
    let SiblingPosition { index: number, count } = element.sibling_position(is_named);
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
