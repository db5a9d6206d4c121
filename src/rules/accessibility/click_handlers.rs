//! What happens on a click, as far as attributes say it.

use crate::dom::Element;

/// The attributes whose script a click runs.
const CLICKS: &[&str] = &["onclick", "ondblclick", "onmousedown", "onmouseup"];

/// The attribute through which a click on the element does something of its own; none where it does
/// nothing, or only keeps something else from happening.
pub(super) fn handler(element: Element<'_>) -> Option<&'static str> {
    let mut scripts = element.handlers().filter(|(_, script)| acts(script));
    scripts.find_map(|(name, _)| CLICKS.iter().copied().find(|click| *click == name))
}

/// Whether a script does more than let the click pass or keep it from passing.
fn acts(script: &str) -> bool {
    let mut steps = script.split(';').map(str::trim).filter(|step| !step.is_empty());
    steps.any(|step| {
        let step = step.trim_start_matches("return").trim();
        !matches!(step, "" | "false" | "true" | "void(0)" | "void 0")
            && !step.ends_with("stopPropagation()")
            && !step.ends_with("preventDefault()")
    })
}

/// Whether there is nothing in it to click on for itself: what lies behind a dialog, or a drawing whose
/// parts only its script knows. What a click does there may be had elsewhere.
pub(super) fn shows_nothing(element: Element<'_>) -> bool {
    let is_seen = |it: Element<'_>| it.is_any(IMAGES) || it.is_svg();
    element.is("canvas") || !element.contains_text() && !element.descendants().any(is_seen)
}

/// What is seen without words.
const IMAGES: &[&str] = &["canvas", "img", "input", "object", "picture", "video"];
