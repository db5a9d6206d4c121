//! Action starts as soon as an element receives the focus.

use crate::{
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Action starts as soon as an element receives the focus.
    ///
    /// ## Why
    /// With the keyboard, people pass through elements that they do not use: passing must not
    /// change anything. An action that leaves the page, opens a window or removes the focus gets in
    /// their way.
    ///
    /// ## Example
    /// ```html
    /// <a href="/help" onfocus="window.open(this.href)">Help</a>
    /// ```
    ///
    /// ## How to fix it
    /// Start the action when people activate the element, with `onclick`.
    ///
    /// ```html
    /// <a href="/help">Help</a>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.2.1 On Focus (A).
    ///
    /// # En français
    /// Une action se déclenche dès qu’un élément reçoit le focus.
    ///
    /// ## Pourquoi
    /// Au clavier, on passe par des éléments qu’on n’utilise pas : y passer ne doit rien changer.
    /// Une action qui fait quitter la page, ouvre une fenêtre ou retire le focus nuit à la
    /// navigation.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Déclencher l’action quand on active l’élément, avec `onclick`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.2.1 Au focus (A).
    "A714" "focus-acts" Warning Page
    wcag "3.2.1" impact Serious
}

const ACTS: &[&str] = &["blur()", "location", "submit(", "window.open"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("onfocus") {
        let Some(script) = element.attr("onfocus") else { continue };
        if element.is_visible() && ACTS.iter().any(|call| script.contains(call)) {
            findings.report(element, findings.needs_review().with("script", excerpt(script)));
        }
    }
}
