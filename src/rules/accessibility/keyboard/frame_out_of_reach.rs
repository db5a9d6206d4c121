//! Frame with interactive content cannot be reached with the keyboard.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Frame with interactive content cannot be reached with the keyboard.
    ///
    /// ## Why
    /// With a negative `tabindex`, the Tab key skips the frame and everything in it. People who use
    /// a keyboard cannot use its links or fields.
    ///
    /// ## Example
    /// ```html
    /// <iframe title="Map" tabindex="-1" srcdoc="<a href='/'>Larger map</a>"></iframe>
    /// ```
    ///
    /// ## How to fix it
    /// Remove `tabindex` from the `iframe`.
    ///
    /// ```html
    /// <iframe title="Map" srcdoc="<a href='/'>Larger map</a>"></iframe>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.1.1 Keyboard (A); ACT rule akn7bn.
    ///
    /// # En français
    /// Le cadre à contenu interactif n’est pas accessible au clavier.
    ///
    /// ## Pourquoi
    /// Avec un `tabindex` négatif, la touche Tab saute le cadre et tout son contenu. Les personnes
    /// qui utilisent un clavier ne peuvent pas se servir de ses hyperliens ni de ses champs.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `tabindex` de l’`iframe`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.1.1 Clavier (A); règle ACT akn7bn.
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
            // The content of another page is unknown. A frame that is also hidden from assistive technology
            // is acceptable.
            None if frame.has("src") && !frame.is_aria_hidden() => findings.needs_review(),
            _ => continue,
        };
        findings.report(frame, diagnostic.with("value", index.to_string()));
    }
}

/// Returns `true` if the content of the frame has an element in the tab order.
fn holds_controls(content: &str) -> bool {
    Document::parse(content).elements().any(|it| it.is_in_tab_order())
}

/// Returns `true` if the frame is too small to be visible.
fn is_tiny(frame: Element<'_>) -> bool {
    let is_small = |name: &str| {
        let size = frame.attr(name).map(|size| size.trim().trim_end_matches("px"));
        size.is_some_and(|size| size.parse::<f64>().is_ok_and(|size| size <= 1.0))
    };
    is_small("width") || is_small("height")
}
