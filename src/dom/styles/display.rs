//! Display and visibility set by styles.

use super::{
    Declaration,
    cascade::{CascadePriority, CascadedValue},
    declarations,
    media::MediaMatch,
    selectors::MatchState,
};
use crate::dom::Element;

/// Display and visibility of an element; `None` for a property that no style sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::dom) struct Display {
    /// `true` if `display` gives it a box.
    pub(in crate::dom) is_displayed: Option<bool>,
    /// `true` if `visibility` shows its box.
    pub(in crate::dom) is_visible: Option<bool>,
}

/// Returns the display of an element with that `style` attribute. Content shown only on some
/// screens counts as shown.
pub(in crate::dom) fn display(element: Element<'_>, style: Option<&str>) -> Display {
    let mut displayed = CascadedValue::default();
    let mut visible = CascadedValue::default();
    let mut consider = |declaration: &Declaration, media: MediaMatch, priority: CascadePriority| {
        let counts = |shows: bool| shows || media == MediaMatch::Always;
        match declaration.property.as_str() {
            "display" => {
                if let Some(shows) = displays(declaration).filter(|shows| counts(*shows)) {
                    displayed.consider(shows, priority);
                }
            }
            "visibility" => {
                if let Some(shows) = sees(declaration).filter(|shows| counts(*shows)) {
                    visible.consider(shows, priority);
                }
            }
            _ => {}
        }
    };
    let sheets = element.document().sheets();
    sheets.for_each_declaration(
        |it| &it.display,
        element,
        MatchState::default(),
        |rule, it, priority| consider(it, rule.media, priority),
    );
    for declaration in style.map(declarations).unwrap_or_default() {
        consider(&declaration, MediaMatch::Always, CascadePriority::inline(&declaration));
    }
    Display { is_displayed: displayed.value, is_visible: visible.value }
}

/// Returns `true` if a `display` value gives a box; `None` if it depends on other values.
fn displays(declaration: &Declaration) -> Option<bool> {
    let value = &declaration.value;
    if value.contains('(') || value.is_empty() || declaration.is("revert") || declaration.is("revert-layer") {
        return None;
    }
    Some(!declaration.is("none"))
}

/// Returns `true` if a `visibility` value shows the box; `None` if it depends on other values.
fn sees(declaration: &Declaration) -> Option<bool> {
    match declaration.value.to_ascii_lowercase().as_str() {
        "visible" | "initial" => Some(true),
        "hidden" | "collapse" => Some(false),
        _ => None,
    }
}
