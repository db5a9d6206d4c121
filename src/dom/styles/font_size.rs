//! Font sizes.

use std::{cell::RefCell, collections::HashMap};

use super::{Length, cascade::cascaded_font};
use crate::dom::Element;

/// The initial value of `font-size`, in CSS pixels.
const MEDIUM: f64 = 16.0;

/// The font sizes of a page, by node, as far as they were asked for.
#[derive(Default)]
pub(in crate::dom) struct FontSizes(RefCell<HashMap<u32, Option<f64>>>);

impl FontSizes {
    pub(in crate::dom) fn of(&self, element: Element<'_>) -> Option<f64> {
        let document = element.document();
        // From the outside in: each size may be relative to the one around it.
        let mut known = self.0.borrow_mut();
        let chain: Vec<Element<'_>> =
            element.self_and_ancestors().take_while(|it| !known.contains_key(&it.at)).collect();
        let size_of = |element: Option<Element<'_>>| {
            element.map_or(Some(MEDIUM), |it| known.get(&it.at).copied().flatten())
        };
        let outermost = chain.last().map_or(Some(element), |it| it.parent());
        let mut size = size_of(outermost);
        let mut root = size_of(document.root().filter(|_| outermost.is_some()));
        for element in chain.iter().rev() {
            size = match cascaded_font(*element, "font-size") {
                Some(value) => resolve(&value, size, root),
                None if document.has_unknown_styles() => None,
                None => default_size(*element, size),
            };
            if element.parent().is_none() {
                root = size;
            }
            known.insert(element.at, size);
        }
        size
    }
}

fn resolve(value: &str, around: Option<f64>, root: Option<f64>) -> Option<f64> {
    match value.to_ascii_lowercase().as_str() {
        "medium" | "initial" => return Some(MEDIUM),
        "small" => return Some(13.0),
        "large" => return Some(18.0),
        "x-large" => return Some(24.0),
        "xx-large" => return Some(32.0),
        "inherit" | "unset" => return around,
        _ => {}
    }
    match Length::parse(value)? {
        // A number without unit is not a valid size.
        Length::Em(_) if value.ends_with(|it: char| it.is_ascii_digit()) => None,
        Length::Em(share) => Some(around? * share),
        Length::Rem(share) => Some(root? * share),
        Length::Px(pixels) => Some(pixels),
    }
}

/// Returns the default size in browsers; `None` if they differ.
fn default_size(element: Element<'_>, around: Option<f64>) -> Option<f64> {
    match element.tag() {
        _ if !element.is_html() => None,
        "h1" => None,
        "h2" => Some(around? * 1.5),
        "h3" => Some(around? * 1.17),
        "h4" => around,
        "h5" => Some(around? * 0.83),
        "h6" => Some(around? * 0.67),
        "big" | "button" | "code" | "font" | "input" | "kbd" | "listing" | "marquee" | "meter"
        | "optgroup" | "option" | "plaintext" | "pre" | "progress" | "rt" | "samp" | "select" | "small"
        | "sub" | "sup" | "table" | "textarea" | "tt" | "xmp" => None,
        _ => around,
    }
}
