//! Clickable element cannot be reached with the keyboard.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{accessibility::click_handlers, page::PageFindings, rule::rule},
};

rule! {
    /// Clickable element cannot be reached with the keyboard.
    ///
    /// ## Why
    /// A `div` with `onclick` is a button for the mouse only. People who use a keyboard cannot use
    /// it, and screen readers do not announce it.
    ///
    /// ## Example
    /// ```html
    /// <div onclick="openMenu()">Menu</div>
    /// ```
    ///
    /// ## How to fix it
    /// Use a `button`, or a link if it goes to another page.
    ///
    /// ```html
    /// <button type="button" onclick="openMenu()">Menu</button>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.1.1 Keyboard (A).
    ///
    /// # En français
    /// L’élément cliquable n’est pas accessible au clavier.
    ///
    /// ## Pourquoi
    /// Un `div` avec `onclick` n’est un bouton que pour la souris. Les personnes qui utilisent un
    /// clavier ne peuvent pas s’en servir, et les lecteurs d’écran ne l’annoncent pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser un `button`, ou un hyperlien s’il mène à une autre page.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.1.1 Clavier (A).
    "A412" "click-without-keyboard" Error Page
    wcag "2.1.1" impact Critical
}

const KEYS: &[&str] = &["onkeydown", "onkeypress", "onkeyup"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_handlers() {
        let Some(handler) = click_handlers::handler(element) else { continue };
        if !is_plain(element) || element.is_hidden() || is_for_others(element) {
            continue;
        }
        // A key handler on an element without focus suggests that keyboard use was intended.
        let listens = KEYS.iter().any(|key| element.has(key));
        let diagnostic = if listens || click_handlers::shows_nothing(element) {
            findings.needs_review()
        } else {
            findings.violation()
        };
        findings.report(element, diagnostic.with("element", element.tag()).with("handler", handler));
    }
}

/// Returns `true` if the element is not focusable and has no role. Elements with a role are reported by
/// another rule.
fn is_plain(element: Element<'_>) -> bool {
    element.is_html()
        && !element.is_any(&["area", "body", "form", "html", "label", "option"])
        && !element.is_focusable()
        && !element.is_natively_focusable()
        && !element.is_disabled()
        && element.explicit_role().is_none_or(|role| role == Role::Generic)
}

/// Returns `true` if a descendant or an ancestor handles the click and can be reached with the keyboard.
fn is_for_others(element: Element<'_>) -> bool {
    element.ancestors().any(|it| it.is_focusable() || it.is("label")) || element.contains_focusable()
}
