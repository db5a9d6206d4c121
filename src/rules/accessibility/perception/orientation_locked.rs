//! Page orientation is locked.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page orientation is locked.
    ///
    /// ## Why
    /// When a style rotates the page by a quarter turn, people whose screen is mounted on a
    /// wheelchair or a desk cannot turn it, and must tilt their head to read.
    ///
    /// ## Example
    /// ```html
    /// <style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style>
    /// <p>Action plan</p>
    /// ```
    ///
    /// ## How to fix it
    /// Remove the rotation, so that the page can be read in both orientations.
    ///
    /// ```html
    /// <style>@media (orientation: portrait) { body { padding: 1em } }</style>
    /// <p>Action plan</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.4 Orientation (AA); failure F97; ACT rule b33eff.
    ///
    /// # En français
    /// L’orientation de la page est verrouillée.
    ///
    /// ## Pourquoi
    /// Quand un style fait pivoter la page d’un quart de tour, les personnes dont l’écran est fixé
    /// à un fauteuil roulant ou à un bureau ne peuvent pas le tourner et doivent pencher la tête
    /// pour lire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer la rotation, pour que la page se lise dans les deux orientations.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.4 Orientation (AA); échec F97; règle ACT b33eff.
    "A313" "orientation-locked" Error Page
    wcag "1.3.4" act "b33eff" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for whole in page.named("html").chain(page.named("body")).chain(page.named("main")) {
        if whole.is_rotated_by_orientation() && whole.is_visible() {
            // A rotated part of the page may be intended.
            let diagnostic = if whole.is("main") { findings.needs_review() } else { findings.violation() };
            findings.report(whole, diagnostic);
            return;
        }
    }
}
