//! Page prevents zooming.

use crate::{
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Page prevents zooming.
    ///
    /// ## Why
    /// Many people with low vision zoom in on a phone with two fingers. If the page prevents it,
    /// the text stays too small to read.
    ///
    /// ## Example
    /// ```html
    /// <meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no">
    /// ```
    ///
    /// ## How to fix it
    /// Remove `user-scalable` and `maximum-scale`.
    ///
    /// ```html
    /// <meta name="viewport" content="width=device-width, initial-scale=1">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.4.4 Resize Text (AA); ACT rule b4f0c3; CSS Device Adaptation,
    /// “Parsing algorithm”.
    ///
    /// # En français
    /// La page empêche le zoom.
    ///
    /// ## Pourquoi
    /// Beaucoup de personnes qui ont une déficience visuelle agrandissent la page avec deux doigts
    /// sur un téléphone. Si la page l’empêche, le texte reste trop petit pour être lu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `user-scalable` et `maximum-scale`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.4.4 Redimensionnement du texte (AA); règle ACT b4f0c3; CSS Device
    /// Adaptation, « Parsing algorithm ».
    "A310" "zoom-prevented" Error Page
    wcag "1.4.4" act "b4f0c3" impact Critical
}

/// Minimum scale: text must be resizable to twice its size.
const MIN_SCALE: f64 = 2.0;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut viewports =
        page.named("meta").filter(|meta| meta.attr_is("name", "viewport") && meta.has("content"));
    // Browsers use the last one.
    let Some(meta) = viewports.next_back() else { return };
    let (mut scalable, mut most) = (None, None);
    for (name, value) in settings(meta.attr("content").unwrap_or_default()) {
        if name.eq_ignore_ascii_case("user-scalable") {
            scalable = Some((value, lets_scale(value)));
        } else if name.eq_ignore_ascii_case("maximum-scale")
            && let Some(scale) = maximum(value)
        {
            most = Some((value, scale));
        }
    }
    let fault = match (scalable, most) {
        (Some((value, false)), _) => Some(("user-scalable", value)),
        (_, Some((value, scale))) if scale < MIN_SCALE => Some(("maximum-scale", value)),
        _ => None,
    };
    if let Some((setting, value)) = fault {
        let value = excerpt(value);
        findings.report(meta, findings.violation().with("setting", setting).with("value", value));
    }
}

/// Returns the settings of a viewport with their values; those without a value are ignored.
fn settings(content: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_end = |it: char| matches!(it, ',' | ';');
    content.split(is_end).filter_map(|setting| {
        let (name, value) = setting.split_once('=')?;
        // Spaces also separate settings: in `a b=c d`, the setting is `b` and its value `c`.
        let name = name.split_ascii_whitespace().next_back()?;
        let value = value.split_ascii_whitespace().next()?;
        Some((name, value))
    })
}

/// Returns `true` if `user-scalable` allows zooming: a number does if its absolute value is at least 1.
fn lets_scale(value: &str) -> bool {
    let is = |keyword: &str| value.eq_ignore_ascii_case(keyword);
    if is("yes") || is("device-width") || is("device-height") {
        return true;
    }
    number(value).is_some_and(|number| number.abs() >= 1.0)
}

/// Returns the maximum scale; `None` for a negative value, which browsers ignore.
fn maximum(value: &str) -> Option<f64> {
    let is = |keyword: &str| value.eq_ignore_ascii_case(keyword);
    match number(value) {
        Some(number) => Some(number).filter(|number| *number >= 0.0),
        None if is("device-width") || is("device-height") => Some(10.0),
        None if is("yes") => Some(1.0),
        // `no` and unknown keywords count as the minimum scale.
        None => Some(0.1),
    }
}

/// Returns the number at the start of a value, whatever follows it; `None` if there is none.
fn number(value: &str) -> Option<f64> {
    let length = value
        .char_indices()
        .find(|(at, it)| !(it.is_ascii_digit() || *it == '.' || *at == 0 && matches!(it, '-' | '+')))
        .map_or(value.len(), |(at, _)| at);
    value[..length].trim_end_matches('.').parse().ok()
}
