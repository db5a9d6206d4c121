//! What is in an element, as text.

use super::{
    flat,
    walk::{Walk, Way},
};
use crate::dom::{Element, Inside};

/// The text of what is in an element and of what it owns. Source: ACCNAME 1.2, step 2F.
pub(super) fn of(element: Element<'_>, walk: &mut Walk<'_>) -> String {
    let mut text = String::new();
    for inside in element.inside() {
        match inside {
            Inside::Text(_) if element.folds_away() => {}
            Inside::Text(part) => text.push_str(walk.read_text(part)),
            Inside::Element(_) if walk.is_over() => break,
            Inside::Element(child) => {
                let part = walk.step(child, Way::Inside).0;
                add(&mut text, child, &part);
            }
        }
    }
    let owns = element.attr("aria-owns").unwrap_or_default();
    // Ids that lead nowhere are looked for too.
    walk.pay(owns.len() / 16);
    let owned = if walk.is_over() { "" } else { owns }.split_ascii_whitespace();
    let mut owned = owned.filter_map(|id| element.document().by_id(id)).peekable();
    if owned.peek().is_some() {
        // What it owns stands elsewhere in the page, so apart.
        text.push(' ');
    }
    for owned in owned {
        if walk.is_over() {
            break;
        }
        let part = walk.step(owned, Way::Inside).0;
        add(&mut text, owned, &part);
    }
    text
}

/// Adds what an element says; a block and a picture stand apart from what is around them.
fn add(text: &mut String, element: Element<'_>, part: &str) {
    let apart = element.is_block() || element.is("img");
    if apart {
        text.push(' ');
    }
    text.push_str(part);
    if apart {
        text.push(' ');
    }
}

/// The text that people see of an element.
pub(super) fn visible(element: Element<'_>) -> String {
    fn read(element: Element<'_>, text: &mut String) {
        for inside in element.inside() {
            match inside {
                Inside::Text(_) if element.folds_away() => {}
                Inside::Text(part) => text.push_str(part),
                Inside::Element(child) if child.is_rendered() => {
                    let apart = child.is_block();
                    if apart {
                        text.push(' ');
                    }
                    if child.is_visible() || child.children().next().is_some() {
                        read(child, text);
                    }
                    if apart {
                        text.push(' ');
                    }
                }
                Inside::Element(_) => {}
            }
        }
    }
    let mut text = String::new();
    if element.is_rendered() {
        read(element, &mut text);
    }
    flat(&text)
}
