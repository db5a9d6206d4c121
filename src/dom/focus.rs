//! Keyboard focus.

use super::Element;

impl Element<'_> {
    /// Returns its `tabindex`, or `None` if it has no valid one. Source: HTML, "Rules for parsing
    /// integers".
    #[must_use]
    pub fn tab_index(self) -> Option<i64> {
        let value = self.attr("tabindex")?.trim_start();
        let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
        let length = digits.find(|it: char| !it.is_ascii_digit()).unwrap_or(digits.len());
        if length == 0 {
            return None;
        }
        // A number that overflows still has a sign.
        let number = digits[..length].parse().unwrap_or(i64::MAX);
        Some(if value.starts_with('-') { -number } else { number })
    }

    /// Returns `true` if it is a disabled form control. Source: HTML, "actually disabled".
    #[must_use]
    pub fn is_disabled(self) -> bool {
        if !self.is_any(&["button", "input", "select", "textarea", "fieldset", "optgroup", "option"]) {
            return false;
        }
        if self.has("disabled") {
            return true;
        }
        self.is_any(&["button", "input", "select", "textarea", "fieldset"]) && self.is_disabled_by_fieldset()
    }

    /// Returns `true` if it can have the focus: natively, through `tabindex`, or because it is
    /// editable. Source: HTML, "Focusable area".
    #[must_use]
    pub fn is_focusable(self) -> bool {
        if !self.is_visible() || self.is_inert() {
            return false;
        }
        if self.tab_index().is_some() && !self.is_disabled() {
            return true;
        }
        self.is_natively_focusable()
    }

    /// Returns `true` if the Tab key reaches it.
    #[must_use]
    pub fn is_in_tab_order(self) -> bool {
        self.is_focusable() && self.tab_index().is_none_or(|index| index >= 0)
    }

    /// Returns `true` if it is an editable element, an enabled control or a link, visible or not.
    #[must_use]
    pub fn is_natively_focusable(self) -> bool {
        if self.attr("contenteditable").is_some_and(|value| !value.trim().eq_ignore_ascii_case("false")) {
            return true;
        }
        if self.is_svg() {
            return self.tag() == "a" && (self.has("href") || self.has("xlink:href"));
        }
        if !self.is_html() {
            return false;
        }
        match self.tag() {
            "a" => self.has("href"),
            "input" => !self.attr_is("type", "hidden") && !self.is_disabled(),
            "button" | "select" | "textarea" => !self.is_disabled(),
            "audio" | "video" => self.has("controls"),
            "iframe" => true,
            "summary" => self.is_summary(),
            _ => false,
        }
    }

    /// Returns `true` if it is the summary of its parent `details`: its first `summary` child.
    #[must_use]
    pub fn is_summary(self) -> bool {
        self.is("summary")
            && self.parent().is_some_and(|parent| parent.is("details"))
            && self.is_first_summary()
    }
}
