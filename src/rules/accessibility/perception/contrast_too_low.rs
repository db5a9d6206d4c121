//! Text contrast is too low.

use std::{
    cell::{LazyCell, OnceCell},
    collections::HashSet,
};

use super::{
    offscreen,
    text_colours::{TextColours, is_styled},
};
use crate::{
    diagnostic::Argument,
    dom::{ChildNode, Document, Element, Inherited, styles},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Text contrast is too low.
    ///
    /// ## Why
    /// People with low vision, or who read in bright sunlight, cannot read text that is too close
    /// in colour to its background.
    ///
    /// ## Example
    /// ```html
    /// <p style="color: #999; background: #fff">The register is open.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Make the text darker or the background lighter, or the reverse.
    ///
    /// ```html
    /// <p style="color: #595959; background: #fff">The register is open.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.4.3 Contrast (Minimum) (AA): 4.5 to 1, or 3 to 1 for large text (24
    /// pixels, or 18.67 pixels in bold); ACT rule afw4f7. The rule checks only colours set on the
    /// element or on the elements around it, not those of style sheets.
    ///
    /// # En français
    /// Le contraste du texte est trop faible.
    ///
    /// ## Pourquoi
    /// Les personnes qui ont une déficience visuelle, ou qui lisent au soleil, ne peuvent pas lire
    /// un texte dont la couleur est trop proche de celle du fond.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Foncer le texte ou éclaircir le fond, ou l’inverse.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.4.3 Contraste (minimum) (AA) : 4,5 pour 1, ou 3 pour 1 pour un
    /// grand texte (24 pixels, ou 18,67 pixels en gras); règle ACT afw4f7. La règle vérifie
    /// seulement les couleurs définies sur l’élément ou sur ceux qui l’entourent, et non celles des
    /// feuilles de style.
    "A312" "contrast-too-low" Error Page
    wcag "1.4.3" act "afw4f7" impact Serious
}

/// Minimum contrast ratio of text, and of large text. Source: WCAG 2.2, 1.4.3.
const MIN_RATIO: f64 = 4.5;
const MIN_LARGE_RATIO: f64 = 3.0;

/// Minimum size of large text, in CSS pixels: 18 points; in bold, 14 points.
const MIN_LARGE_PX: f64 = 24.0;
const MIN_LARGE_BOLD_PX: f64 = 56.0 / 3.0;
/// Minimum weight of bold text.
const MIN_BOLD_WEIGHT: u16 = 700;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    if !page.elements().any(says_colours) {
        return;
    }
    let is_styled = is_styled(page);
    let mut open: Vec<(Element<'d>, TextColours<'d>)> = Vec::new();
    let mut reported = HashSet::new();
    let unseen = OnceCell::new();
    let off = LazyCell::new(|| names_of_disabled(page));
    let ground = TextColours::of_page(page);
    for element in page.elements() {
        while open.last().is_some_and(|(around, _)| !element.is_inside(*around)) {
            open.pop();
        }
        let around = open.last().map_or(ground, |(_, colours)| *colours);
        let colours = around.within(element, is_styled);
        open.push((element, colours));
        let TextColours { text: Some(text), behind: Some(behind), by: Some(by) } = colours else { continue };
        let ratio = text.contrast(behind);
        if ratio >= MIN_RATIO
            || reported.contains(&by.index())
            || !is_read(element, unseen.get_or_init(|| unseen_in(page)))
            || ratio >= needed(element)
        {
            continue;
        }
        if element.self_and_ancestors().any(|it| off.contains(&it.index())) {
            continue;
        }
        reported.insert(by.index());
        // Text in its background colour is invisible, possibly on purpose.
        let diagnostic = if text == behind { findings.needs_review() } else { findings.violation() };
        // Rounded down to tenths, so that the reported ratio is always below the required one.
        let at_least = |tenths: u8| ratio * 10.0 >= f64::from(tenths);
        let tenths = (10..45_u8).rev().find(|tenths| at_least(*tenths)).unwrap_or(10);
        let size = if needed(element) < MIN_RATIO { "large" } else { "small" };
        let ratio = Argument::Decimal(format!("{}.{}", tenths / 10, tenths % 10));
        let diagnostic = diagnostic.with("ratio", ratio).with("size", size);
        findings.report(element, diagnostic);
    }
}

fn says_colours(element: Element<'_>) -> bool {
    element.attributes().any(|(name, value)| match name {
        "style" => value.contains("color") || value.contains("background"),
        "bgcolor" | "text" | "color" => element.is_html(),
        _ => false,
    })
}

/// Returns the ratio that is certainly required: large text, or text that may be large, requires less.
fn needed(element: Element<'_>) -> f64 {
    let is_thin = || element.font_weight().is_some_and(|weight| weight < MIN_BOLD_WEIGHT);
    match element.font_size() {
        Some(size) if size < MIN_LARGE_BOLD_PX || size < MIN_LARGE_PX && is_thin() => MIN_RATIO,
        _ => MIN_LARGE_RATIO,
    }
}

/// Returns the indices of the labels that name only disabled controls: their text is part of an inactive
/// component. Source: WCAG 2.2, 1.4.3, "Incidental".
fn names_of_disabled(page: &Document) -> HashSet<usize> {
    let labels = page.named("label").filter_map(|label| Some((label, label.labeled_control()?)));
    let referenced_ids = page
        .with_attribute("aria-labelledby")
        .flat_map(|named| named.references("aria-labelledby").map(move |name| (name, named)));
    let (mut off, mut on) = (HashSet::new(), HashSet::new());
    for (name, named) in labels.chain(referenced_ids) {
        let is_off = named.is_disabled() || named.attr_is("aria-disabled", "true");
        if is_off {
            off.insert(name.index())
        } else {
            on.insert(name.index())
        };
    }
    &off - &on
}

/// Returns `true` if the element has visible text of its own.
fn is_read(element: Element<'_>, unseen: &[Inherited; 2]) -> bool {
    let has_body = || {
        element.child_nodes().any(|inside| match inside {
            ChildNode::Text(text) => text.chars().any(char::is_alphanumeric),
            ChildNode::Element(_) => false,
        })
    };
    let is_small = |size: f64| size < 1.0;
    has_body()
        && element.is_visible()
        && !element.is_aria_hidden()
        && !element.is_disabled()
        && !unseen.iter().any(|it| it.contains(element))
        && !element.font_size().is_some_and(is_small)
}

/// Returns the elements whose content is not read: disabled or clipped ones, and those that inline styles
/// move out of view.
fn unseen_in(page: &Document) -> [Inherited; 2] {
    let is_off = |it: Element<'_>| it.attr_is("aria-disabled", "true") || it.is_disabled() || is_clipped(it);
    [page.inherited(is_off), offscreen::offscreen_by_style(page)]
}

/// Returns `true` if an inline style clips the element.
fn is_clipped(element: Element<'_>) -> bool {
    let style = element.attr("style").unwrap_or_default();
    style.contains("clip") && styles::declarations(style).iter().any(|it| it.property.starts_with("clip"))
}
