//! Links and controls that do not show that they have the focus.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Links and controls that lose their outline to a style, with nothing in its place to show where
    /// the focus is.
    ///
    /// ## Why
    /// People who go through the page with the keyboard do not see where they are.
    ///
    /// ## Example
    /// ```html
    /// <style>a:focus { outline: none }</style>
    /// <a href="/plan">Action plan</a>
    /// ```
    ///
    /// ## How to fix it
    /// Leave the outline that browsers draw, or draw one that is seen.
    ///
    /// ```html
    /// <style>a:focus { outline: 3px solid #005ea5 }</style>
    /// <a href="/plan">Action plan</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.7 Focus Visible (AA); failure F78; ACT rule oj04fd.
    ///
    /// # En français
    /// Des hyperliens et des commandes dont les styles retirent le contour, sans rien à sa place quand
    /// le focus est sur eux.
    ///
    /// ## Pourquoi
    /// Qui parcourt la page au clavier ne voit pas où il est.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Laisser le contour que dessinent les navigateurs, ou en dessiner un qui se voie.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.7 Visibilité du focus (AA); échec F78; règle ACT oj04fd.
    "A345" "focus-invisible" Error Page
    wcag "2.4.7" act "oj04fd" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    if !page.hides_outlines() || page.shows_focus_elsewhere() || page.has_unknown_styles() {
        return;
    }
    let hidden: Vec<Element<'d>> = page
        .elements()
        .filter(|it| it.is_natively_focusable() || it.has("tabindex"))
        .filter(|it| !shows_itself(*it) && it.is_in_tab_order() && it.hides_focus_outline())
        .take(MAX_ELEMENTS)
        .collect();
    let Some(first) = hidden.first() else { return };
    // A script can change what no style does.
    let has_script = page.named("script").next().is_some()
        || hidden.iter().any(|it| it.has("onfocus") || it.has("onfocusin"));
    let diagnostic = if has_script { findings.needs_review() } else { findings.violation() };
    findings.report(*first, diagnostic.with("count", hidden.len()));
}

/// Maximum number of elements counted.
const MAX_ELEMENTS: usize = 1000;

/// Whether it shows the focus whatever the styles: by a caret, or by controls of its own.
fn shows_itself(element: Element<'_>) -> bool {
    const WITHOUT_CARET: &[&str] =
        &["", "button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];
    !WITHOUT_CARET.contains(&element.input_type().as_str())
        || element.has("contenteditable")
        || element.is_any(&["textarea", "iframe", "audio", "video", "area", "object", "embed"])
}
