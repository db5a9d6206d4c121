//! The accessible description of an element.

use super::{NameSource, collapse_whitespace, computation::NameComputation};
use crate::dom::Element;

/// The accessible description; empty for an element without one. Source: ACCNAME 1.2, section 4.3.2;
/// HTML-AAM 1.0, section 4.
pub(in crate::dom) fn description(element: Element<'_>) -> String {
    if let Some(text) = NameComputation::of(element.document()).references(element, "aria-describedby") {
        return collapse_whitespace(&text);
    }
    let aria = element.attr("aria-description").filter(|text| !text.trim().is_empty());
    let title = || {
        let is_name = element.name().from == Some(NameSource::Title);
        element.attr("title").filter(|_| !is_name)
    };
    let text = aria.map(str::to_owned).or_else(|| native(element)).or_else(|| title().map(str::to_owned));
    let text = collapse_whitespace(&text.unwrap_or_default());
    if text == element.name().text { String::new() } else { text }
}

/// Returns the description from the host language: its naming element or attribute if the name comes
/// from elsewhere, or the `desc` of a graphic. `None` if there is none. Source: HTML-AAM 1.0, section 4;
/// SVG-AAM 1.0, section 5.2.
fn native(element: Element<'_>) -> Option<String> {
    let from = element.name().from;
    let is_named_otherwise = from.is_some() && from != Some(NameSource::Native);
    let child = |name: &str| element.children().find(|child| child.tag() == name);
    let text = if element.is_svg() {
        child("desc").or_else(|| child("title").filter(|_| is_named_otherwise))?.text()
    } else if element.is("table") {
        let caption = child("caption").filter(|_| is_named_otherwise);
        caption.map(|it| it.visible_text()).or_else(|| element.attr("summary").map(str::to_owned))?
    } else if matches!(element.input_type().as_str(), "button" | "submit" | "reset") {
        element.attr("value")?.to_owned()
    } else {
        return None;
    };
    (!text.trim().is_empty()).then_some(text)
}
