//! Focus with the keyboard.

use super::Element;

/// The value of a `tabindex`. Source: HTML, "Rules for parsing integers".
pub(super) fn tab_index(element: Element<'_>) -> Option<i64> {
    let value = element.attr("tabindex")?.trim_start();
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    let length = digits.find(|it: char| !it.is_ascii_digit()).unwrap_or(digits.len());
    if length == 0 {
        return None;
    }
    // With more digits than an `i64` can have, only the sign matters.
    let number = digits[..length].parse().unwrap_or(i64::MAX);
    Some(if value.starts_with('-') { -number } else { number })
}

/// Returns `true` if the element is a disabled control. Source: HTML, "actually disabled".
pub(super) fn is_disabled(element: Element<'_>) -> bool {
    let is_control = element.is_any(&["button", "input", "select", "textarea", "fieldset"]);
    let can_be_disabled = is_control || element.is_any(&["optgroup", "option"]);
    can_be_disabled
        && (element.has("disabled")
            || is_control && element.document().disabled_by_fieldset().contains(element))
}

/// Returns `true` if the element is a control, a link or editable, rendered or not.
pub(super) fn is_natively_focusable(element: Element<'_>) -> bool {
    if element.attr("contenteditable").is_some_and(|value| !value.trim().eq_ignore_ascii_case("false")) {
        return true;
    }
    if element.is_svg() {
        return element.tag() == "a" && (element.has("href") || element.has("xlink:href"));
    }
    if !element.is_html() {
        return false;
    }
    match element.tag() {
        "a" => element.has("href"),
        "input" => !element.attr_is("type", "hidden") && !is_disabled(element),
        "button" | "select" | "textarea" => !is_disabled(element),
        "audio" | "video" => element.has("controls"),
        "iframe" => true,
        "summary" => is_summary(element),
        _ => false,
    }
}

/// Returns `true` if the element is the first `summary` of a `details`, which opens and closes it.
pub(super) fn is_summary(element: Element<'_>) -> bool {
    element.is("summary")
        && element.parent().is_some_and(|parent| parent.is("details"))
        && element.document().first_summaries().contains(element)
}
