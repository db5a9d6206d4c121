//! Keyboard focus is not visible.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Keyboard focus is not visible.
    ///
    /// ## Why
    /// When a style removes the outline and adds nothing else, people who use a keyboard cannot see
    /// where they are in the page.
    ///
    /// ## Example
    /// ```html
    /// <style>a:focus { outline: none }</style>
    /// <a href="/plan">Action plan</a>
    /// ```
    ///
    /// ## How to fix it
    /// Keep the default outline of the browser, or add a visible one.
    ///
    /// ```html
    /// <style>a:focus { outline: 3px solid #005ea5 }</style>
    /// <a href="/plan">Action plan</a>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.7 Focus Visible (AA); failure F78; ACT rule oj04fd.
    ///
    /// # En français
    /// Le focus n’est pas visible.
    ///
    /// ## Pourquoi
    /// Quand un style retire le contour sans rien ajouter d’autre, les personnes qui utilisent un
    /// clavier ne voient pas où elles sont dans la page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Garder le contour par défaut du navigateur, ou en ajouter un qui est visible.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.7 Visibilité du focus (AA); échec F78; règle ACT oj04fd.
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
    // A script can set a focus style.
    let has_script = page.named("script").next().is_some()
        || hidden.iter().any(|it| it.has("onfocus") || it.has("onfocusin"));
    let diagnostic = if has_script { findings.needs_review() } else { findings.violation() };
    findings.report(*first, diagnostic.with("count", hidden.len()));
}

/// Maximum number of elements counted.
const MAX_ELEMENTS: usize = 1000;

/// Returns `true` if the element shows the focus whatever the styles, by a caret or by its own controls.
fn shows_itself(element: Element<'_>) -> bool {
    const WITHOUT_CARET: &[&str] =
        &["", "button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];
    !WITHOUT_CARET.contains(&element.input_type().as_str())
        || element.has("contenteditable")
        || element.is_any(&["textarea", "iframe", "audio", "video", "area", "object", "embed"])
}
