//! Font weight.

use crate::dom::Element;

/// The initial value of `font-weight`.
const NORMAL: u16 = 400;
/// The computed value of `bold`.
const BOLD: u16 = 700;

impl Element<'_> {
    /// Returns its font weight, from 1 to 1000; `None` if it cannot be determined. Source: CSS
    /// Fonts 4, "font-weight", and the style sheet of HTML, "Rendering".
    #[must_use]
    pub fn font_weight(self) -> Option<u16> {
        // From the root down: a weight may be relative to that of the parent.
        let mut known = self.document.cache.font_weights.borrow_mut();
        let chain: Vec<Self> =
            self.self_and_ancestors().take_while(|it| !known.contains_key(&it.at)).collect();
        let outermost = chain.last().map_or(Some(self), |it| it.parent());
        let mut weight = outermost.map_or(Some(NORMAL), |it| known.get(&it.at).copied().flatten());
        for element in chain.iter().rev() {
            weight = match element.cascaded_font("font-weight") {
                Some(value) => resolve(&value, weight),
                None if element.document().has_unknown_styles() => None,
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
