//! Text content of an element.

use super::{
    collapse_whitespace,
    computation::{NameComputation, Traversal},
};
use crate::dom::{ChildNode, Element, block::is_block, visibility::is_collapsed};

/// Returns the text of the content of an element and of the elements it owns. Source: ACCNAME 1.2,
/// step 2F.
pub(super) fn of(element: Element<'_>, walk: &mut NameComputation<'_>) -> String {
    let mut text = String::new();
    for inside in element.child_nodes() {
        match inside {
            ChildNode::Text(_) if is_collapsed(element) => {}
            ChildNode::Text(part) => text.push_str(walk.read_text(part)),
            ChildNode::Element(_) if walk.is_exhausted() => break,
            ChildNode::Element(child) => {
                let part = walk.step(child, Traversal::Content).0;
                add(&mut text, child, &part);
            }
        }
    }
    let owns = element.attr("aria-owns").unwrap_or_default();
    // Looking up ids has a cost, even if no element has them.
    walk.charge(owns.len() / 16);
    let owned = if walk.is_exhausted() { "" } else { owns }.split_ascii_whitespace();
    let mut owned = owned.filter_map(|id| element.document().by_id(id)).peekable();
    if owned.peek().is_some() {
        // Owned elements are elsewhere in the page, so a space separates them.
        text.push(' ');
    }
    for owned in owned {
        if walk.is_exhausted() {
            break;
        }
        let part = walk.step(owned, Traversal::Content).0;
        add(&mut text, owned, &part);
    }
    text
}

/// Appends the text of an element; spaces separate blocks and images from their surroundings.
fn add(text: &mut String, element: Element<'_>, part: &str) {
    let is_separate = is_block(element) || element.is("img");
    if is_separate {
        text.push(' ');
    }
    text.push_str(part);
    if is_separate {
        text.push(' ');
    }
}

/// Returns the visible text of an element.
pub(in crate::dom) fn visible(element: Element<'_>) -> String {
    fn read(element: Element<'_>, text: &mut String) {
        for inside in element.child_nodes() {
            match inside {
                ChildNode::Text(_) if is_collapsed(element) => {}
                ChildNode::Text(part) => text.push_str(part),
                ChildNode::Element(child) if child.is_rendered() => {
                    let apart = is_block(child);
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
                ChildNode::Element(_) => {}
            }
        }
    }
    let mut text = String::new();
    if element.is_rendered() {
        read(element, &mut text);
    }
    collapse_whitespace(&text)
}
