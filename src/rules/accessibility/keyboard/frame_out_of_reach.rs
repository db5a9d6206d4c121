//! An `iframe` that the keyboard cannot enter.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// An `iframe` with a negative `tabindex` that holds links or fields.
    ///
    /// ## Why
    /// The Tab key passes over the frame and all that is in it: without a mouse, nothing in it can be
    /// used.
    ///
    /// ## Example
    /// ```html
    /// <iframe title="Map" tabindex="-1" srcdoc="<a href='/'>Larger map</a>"></iframe>
    /// ```
    ///
    /// ## How to fix it
    /// Take `tabindex` away from the `iframe`.
    ///
    /// ```html
    /// <iframe title="Map" srcdoc="<a href='/'>Larger map</a>"></iframe>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Keyboard (A); ACT rule akn7bn.
    ///
    /// # En français
    /// Un `iframe` au `tabindex` négatif, qui contient des hyperliens ou des champs.
    ///
    /// ## Pourquoi
    /// La touche Tab passe par-dessus le cadre et tout son contenu : sans souris, rien n’y sert.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `tabindex` de l’`iframe`.
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Clavier (A); règle ACT akn7bn.
    "A410" "frame-out-of-reach" Error Page
    wcag "2.1.1" act "akn7bn" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for frame in page.named("iframe") {
        let Some(index) = frame.tab_index().filter(|index| *index < 0) else { continue };
        if !frame.is_visible() || frame.is_inert() || is_tiny(frame) {
            continue;
        }
        let diagnostic = match frame.attr("srcdoc") {
            Some(content) if holds_controls(content) => findings.violation(),
            // What another page holds is not known; a frame hidden from all others too is no loss.
            None if frame.has("src") && !frame.is_aria_hidden() => findings.needs_review(),
            _ => continue,
        };
        findings.report(frame, diagnostic.with("value", index.to_string()));
    }
}

/// Whether the Tab key stops at something in a frame's own content.
fn holds_controls(content: &str) -> bool {
    Document::parse(content).elements().any(|it| it.is_in_tab_order())
}

/// Whether nobody sees what is in it, it is so small.
fn is_tiny(frame: Element<'_>) -> bool {
    let is_small = |name: &str| {
        let size = frame.attr(name).map(|size| size.trim().trim_end_matches("px"));
        size.is_some_and(|size| size.parse::<f64>().is_ok_and(|size| size <= 1.0))
    };
    is_small("width") || is_small("height")
}
