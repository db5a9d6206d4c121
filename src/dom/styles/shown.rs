//! What styles say of whether an element is shown.

use super::{
    Declaration,
    cascade::{Weight, Winner},
    declarations,
    media::When,
    selectors::State,
};
use crate::dom::Element;

/// What styles say of whether an element is shown; none where they say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::dom) struct Said {
    /// Whether it has a box: what `display` says.
    pub(in crate::dom) is_displayed: Option<bool>,
    /// Whether its box is seen: what `visibility` says.
    pub(in crate::dom) is_visible: Option<bool>,
}

/// What styles say of an element with that `style` attribute. What is shown on some screens and not on
/// others counts as shown.
pub(in crate::dom) fn said(element: Element<'_>, style: Option<&str>) -> Said {
    let mut displayed = Winner::default();
    let mut visible = Winner::default();
    let mut hear = |declaration: &Declaration, when: When, weight: Weight| {
        let counts = |shows: bool| shows || when == When::Always;
        match declaration.property.as_str() {
            "display" => {
                if let Some(shows) = displays(declaration).filter(|shows| counts(*shows)) {
                    displayed.hear(shows, weight);
                }
            }
            "visibility" => {
                if let Some(shows) = sees(declaration).filter(|shows| counts(*shows)) {
                    visible.hear(shows, weight);
                }
            }
            _ => {}
        }
    };
    let sheets = element.document.sheets();
    sheets.said(|it| &it.showing, element, State::default(), |rule, it, weight| hear(it, rule.when, weight));
    for declaration in style.map(declarations).unwrap_or_default() {
        hear(&declaration, When::Always, Weight::inline(&declaration));
    }
    Said { is_displayed: displayed.value, is_visible: visible.value }
}

/// Whether a `display` gives a box; none for what says nothing of its own.
fn displays(declaration: &Declaration) -> Option<bool> {
    let value = &declaration.value;
    if value.contains('(') || value.is_empty() || declaration.is("revert") || declaration.is("revert-layer") {
        return None;
    }
    Some(!declaration.is("none"))
}

/// Whether a `visibility` lets a box be seen; none for what says nothing of its own.
fn sees(declaration: &Declaration) -> Option<bool> {
    match declaration.value.to_ascii_lowercase().as_str() {
        "visible" | "initial" => Some(true),
        "hidden" | "collapse" => Some(false),
        _ => None,
    }
}
