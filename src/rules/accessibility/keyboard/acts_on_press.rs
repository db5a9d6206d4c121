//! Action starts as soon as the pointer is pressed.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Action starts as soon as the pointer is pressed.
    ///
    /// ## Why
    /// People who press by mistake cannot cancel by sliding away before they let go: the action has
    /// already happened.
    ///
    /// ## Example
    /// ```html
    /// <button onmousedown="send()">Send</button>
    /// ```
    ///
    /// ## How to fix it
    /// Use `onclick`, which runs when the finger or the button is released.
    ///
    /// ```html
    /// <button onclick="send()">Send</button>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.5.2 Pointer Cancellation (A).
    ///
    /// # En français
    /// L’action se déclenche dès qu’on appuie.
    ///
    /// ## Pourquoi
    /// Les personnes qui appuient par erreur ne peuvent pas annuler en glissant ailleurs avant de
    /// relâcher : l’action est déjà faite.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser `onclick`, qui se déclenche quand on relâche le doigt ou le bouton.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.5.2 Annulation de l’action du pointeur (A).
    "A417" "acts-on-press" Warning Page
    wcag "2.5.2" impact Moderate
}

const PRESSES: &[&str] = &["onmousedown", "onpointerdown", "ontouchstart"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_handlers() {
        let Some((handler, script)) = element.handlers().find(|(name, _)| PRESSES.contains(name)) else {
            continue;
        };
        if !script.trim().is_empty() && element.is_visible() && !element.is_any(&["body", "html"]) {
            findings.report(element, findings.needs_review().with("handler", handler));
        }
    }
}
