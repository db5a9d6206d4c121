//! Click handlers in attributes.

use crate::dom::Element;

/// Attributes that run a script on a click.
const CLICKS: &[&str] = &["onclick", "ondblclick", "onmousedown", "onmouseup"];

/// Returns the attribute that runs a script on a click; `None` if there is none, or it only stops the event
/// or its default action.
pub(super) fn handler(element: Element<'_>) -> Option<&'static str> {
    let mut scripts = element.handlers().filter(|(_, script)| acts(script));
    scripts.find_map(|(name, _)| CLICKS.iter().copied().find(|click| *click == name))
}

/// Returns `true` if a script does more than stop the event, prevent its default action or return a constant.
fn acts(script: &str) -> bool {
    let mut steps = script.split(';').map(str::trim).filter(|step| !step.is_empty());
    steps.any(|step| {
        let step = step.trim_start_matches("return").trim();
        !matches!(step, "" | "false" | "true" | "void(0)" | "void 0")
            && !step.ends_with("stopPropagation()")
            && !step.ends_with("preventDefault()")
    })
}

/// Returns `true` if the element has no visible content to click on, such as the backdrop of a dialog, or is
/// a `canvas`. The action may be available elsewhere.
pub(super) fn shows_nothing(element: Element<'_>) -> bool {
    let is_seen = |it: Element<'_>| it.is_any(IMAGES) || it.is_svg();
    element.is("canvas") || !element.contains_text() && !element.descendants().any(is_seen)
}

/// Elements that are visible without text.
const IMAGES: &[&str] = &["canvas", "img", "input", "object", "picture", "video"];
