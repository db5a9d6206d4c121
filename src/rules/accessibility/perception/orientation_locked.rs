//! A page that is turned back when its reader turns the screen.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A page that styles turn by a quarter when the screen is held one way.
    ///
    /// ## Why
    /// Whose screen is fixed to a wheelchair or a desk cannot turn it, and reads with the head on one
    /// side.
    ///
    /// ## Example
    /// ```html
    /// <style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style>
    /// <p>Action plan</p>
    /// ```
    ///
    /// ## How to fix it
    /// Let the page stand upright both ways: take the turn out.
    ///
    /// ```html
    /// <style>@media (orientation: portrait) { body { padding: 1em } }</style>
    /// <p>Action plan</p>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.4 Orientation (AA); failure F97; ACT rule b33eff.
    ///
    /// # En français
    /// Une page que les styles tournent d’un quart de tour selon le sens de l’écran.
    ///
    /// ## Pourquoi
    /// Qui a un écran fixé à un fauteuil ou à un bureau ne peut le tourner, et lit la tête penchée.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Laisser la page droite dans les deux sens : retirer la rotation.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.4 Orientation (AA); échec F97; règle ACT b33eff.
    "A313" "orientation-locked" Error Page
    wcag "1.3.4" act "b33eff" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for whole in page.named("html").chain(page.named("body")).chain(page.named("main")) {
        if whole.is_rotated_by_orientation() && whole.is_visible() {
            // A part of the page may be turned for a reason.
            let diagnostic = if whole.is("main") { findings.needs_review() } else { findings.violation() };
            findings.report(whole, diagnostic);
            return;
        }
    }
}
