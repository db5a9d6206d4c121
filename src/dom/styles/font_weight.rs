//! Font weights.

use std::{cell::RefCell, collections::HashMap};

use super::cascade::cascaded_font;
use crate::dom::Element;

/// The initial value of `font-weight`.
const NORMAL: u16 = 400;
/// The computed value of `bold`.
const BOLD: u16 = 700;

/// The font weights of a page, by node, as far as they were asked for.
#[derive(Default)]
pub(in crate::dom) struct FontWeights(RefCell<HashMap<u32, Option<u16>>>);

impl FontWeights {
    pub(in crate::dom) fn of(&self, element: Element<'_>) -> Option<u16> {
        let document = element.document();
        // From the outside in: each weight may be relative to the one around it.
        let mut known = self.0.borrow_mut();
        let chain: Vec<Element<'_>> =
            element.self_and_ancestors().take_while(|it| !known.contains_key(&it.at)).collect();
        let outermost = chain.last().map_or(Some(element), |it| it.parent());
        let mut weight = outermost.map_or(Some(NORMAL), |it| known.get(&it.at).copied().flatten());
        for element in chain.iter().rev() {
            weight = match cascaded_font(*element, "font-weight") {
                Some(value) => resolve(&value, weight),
                None if document.has_unknown_styles() => None,
                None => default_weight(*element, weight),
            };
            known.insert(element.at, weight);
        }
        weight
    }
}

/// Resolves a `font-weight` value; `None` if it is invalid or relative to an unknown weight.
fn resolve(value: &str, around: Option<u16>) -> Option<u16> {
    match value.to_ascii_lowercase().as_str() {
        "normal" | "initial" => Some(NORMAL),
        "bold" => Some(BOLD),
        "bolder" => around.map(bolder),
        "lighter" => around.map(lighter),
        "inherit" | "unset" => around,
        number => number.parse::<f64>().ok().filter(|it| (1.0..=1000.0).contains(it)).map(rounded),
    }
}

/// Truncates the weight to an integer.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 1 and 1000")]
fn rounded(weight: f64) -> u16 {
    weight as u16
}

fn bolder(around: u16) -> u16 {
    match around {
        ..350 => NORMAL,
        350..550 => BOLD,
        550..900 => 900,
        _ => around,
    }
}

fn lighter(around: u16) -> u16 {
    match around {
        ..100 => around,
        100..550 => 100,
        550..750 => NORMAL,
        _ => BOLD,
    }
}

/// Returns the default weight in browsers.
fn default_weight(element: Element<'_>, around: Option<u16>) -> Option<u16> {
    match element.tag() {
        _ if !element.is_html() => around,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "th" => Some(BOLD),
        "b" | "strong" | "optgroup" => around.map(bolder),
        "button" | "input" | "select" | "textarea" => Some(NORMAL),
        // In quirks mode, tables do not inherit the weight.
        "table" if !element.document().has_doctype() => Some(NORMAL),
        _ => around,
    }
}
