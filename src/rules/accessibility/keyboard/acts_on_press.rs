//! Something that acts as soon as it is pressed.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Something that acts as soon as it is pressed.
    ///
    /// ## Why
    /// People who press by mistake cannot slide away and let go elsewhere: it is done already.
    ///
    /// ## Example
    /// ```html
    /// <button onmousedown="send()">Send</button>
    /// ```
    ///
    /// ## How to fix it
    /// Act on `onclick`, which comes when the finger or the button is let go.
    ///
    /// ```html
    /// <button onclick="send()">Send</button>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.5.2 Pointer Cancellation (A).
    ///
    /// # En français
    /// Un élément qui agit dès qu’on appuie dessus.
    ///
    /// ## Pourquoi
    /// Qui appuie par erreur ne peut plus glisser ailleurs avant de relâcher : c’est déjà fait.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Agir sur `onclick`, qui vient quand le doigt ou le bouton se relève.
    ///
    /// ## Source
    /// WCAG 2.2, 2.5.2 Annulation de l’action du pointeur (A).
    "A417" "acts-on-press" Warning Page
    wcag "2.5.2" impact Moderate
}

const PRESSES: &[&str] = &["onmousedown", "onpointerdown", "ontouchstart"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_handlers() {
        let Some((handler, script)) = element.handlers().find(|(name, _)| PRESSES.contains(name)) else { continue };
        if !script.trim().is_empty() && element.is_visible() && !element.is_any(&["body", "html"]) {
            findings.report(element, findings.needs_review().with("handler", handler));
        }
    }
}
