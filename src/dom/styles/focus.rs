//! Visibility of the keyboard focus in styles.

use selectors::parser::{Component, Selector};

use super::{
    Declaration,
    cascade::{CascadePriority, CascadedValue},
    declarations,
    media::MediaMatch,
    selectors::{Css, MatchState, PseudoClass},
};
use crate::dom::{Document, Element};

/// Returns `true` if a selector depends on the focus.
pub(super) fn asks_for_focus(selector: &Selector<Css>) -> bool {
    selector.iter_raw_match_order().any(is_focus)
}

/// Returns `true` if a selector that depends on the focus applies to another element: an ancestor,
/// descendant or sibling.
pub(super) fn changes_another(selector: &Selector<Css>) -> bool {
    selector.has_pseudo_element() || !selector.iter().any(is_focus)
}

fn is_focus(component: &Component<Css>) -> bool {
    match component {
        Component::NonTSPseudoClass(PseudoClass::Focus | PseudoClass::FocusWithin) => true,
        Component::Is(list) | Component::Where(list) => list.slice().iter().any(asks_for_focus),
        _ => false,
    }
}

/// `true` for each part of an outline that is visible.
#[derive(Default)]
struct OutlineStyle {
    style: CascadedValue<bool>,
    width: CascadedValue<bool>,
    colour: CascadedValue<bool>,
}

impl OutlineStyle {
    fn consider(&mut self, declaration: &Declaration, priority: CascadePriority) {
        let value = declaration.value.to_ascii_lowercase();
        let words = || value.split_ascii_whitespace();
        let has_none = || words().any(|word| matches!(word, "none" | "initial" | "unset"));
        let has_zero = || words().any(is_zero);
        let is_clear = || words().any(|word| word == "transparent");
        match declaration.property.as_str() {
            "outline" => {
                self.style.consider(!has_none() && !has_zero(), priority);
                self.width.consider(!has_zero(), priority);
                self.colour.consider(!is_clear(), priority);
            }
            "outline-style" => self.style.consider(!has_none(), priority),
            "outline-width" => self.width.consider(!has_zero(), priority),
            "outline-color" => self.colour.consider(!is_clear(), priority),
            _ => {}
        }
    }

    fn is_hidden(&self) -> bool {
        [&self.style, &self.width, &self.colour].iter().any(|part| part.value == Some(false))
    }
}

fn is_zero(word: &str) -> bool {
    let number = word.trim_end_matches(|it: char| it.is_ascii_alphabetic());
    number.parse::<f64>() == Ok(0.0)
}

/// Returns `true` if a declaration hides an outline.
pub(super) fn hides_outline(declaration: &Declaration) -> bool {
    let mut outline = OutlineStyle::default();
    outline.consider(declaration, CascadePriority::inline(declaration));
    outline.is_hidden()
}

/// Returns `true` if any style of the page may hide an outline.
pub(in crate::dom) fn hides_outlines(document: &Document) -> bool {
    document.sheets().any(|sheet| sheet.hides_outlines)
        || document.elements().any(|it| it.attr("style").is_some_and(|style| style.contains("outline")))
}

/// Returns `true` if styles hide the outline of the element when it has the focus, and change nothing
/// else of it then.
pub(in crate::dom) fn hides_focus_outline(element: Element<'_>) -> bool {
    let mut outline = OutlineStyle::default();
    let mut changes = false;
    let focused = MatchState { focused: Some(element.at) };
    element.document().sheets().for_each_declaration(
        |sheet| &sheet.outlines,
        element,
        focused,
        |rule, declaration, priority| {
            let is_outline = declaration.property.starts_with("outline");
            if is_outline && rule.media == MediaMatch::Always {
                outline.consider(declaration, priority);
            } else {
                // An outline on some screens alone is one that may be there.
                changes |= is_outline || asks_for_focus(&rule.selector);
            }
        },
    );
    for declaration in declarations(element.attr("style").unwrap_or_default()) {
        outline.consider(&declaration, CascadePriority::inline(&declaration));
    }
    outline.is_hidden() && !changes
}
