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
            Inside::Text(_) if element.folds_text_away() => {}
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
    let apart = is_block(element) || element.is("img");
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
                Inside::Text(_) if element.folds_text_away() => {}
                Inside::Text(part) => text.push_str(part),
                Inside::Element(child) if child.is_rendered() => {
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

/// Whether an element stands apart from the text around it when no style says otherwise. Source:
/// HTML, "Rendering", sections on flow content, lists, tables and form controls.
fn is_block(element: Element<'_>) -> bool {
    element.is_html()
        && matches!(
            element.tag(),
            "address"
                | "article"
                | "aside"
                | "blockquote"
                | "body"
                | "br"
                | "button"
                | "caption"
                | "center"
                | "dd"
                | "details"
                | "dialog"
                | "div"
                | "dl"
                | "dt"
                | "fieldset"
                | "figcaption"
                | "figure"
                | "footer"
                | "form"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "header"
                | "hgroup"
                | "hr"
                | "input"
                | "legend"
                | "li"
                | "main"
                | "menu"
                | "nav"
                | "ol"
                | "optgroup"
                | "option"
                | "p"
                | "pre"
                | "search"
                | "section"
                | "select"
                | "summary"
                | "table"
                | "tbody"
                | "td"
                | "textarea"
                | "tfoot"
                | "th"
                | "thead"
                | "tr"
                | "ul"
        )
}
