//! A drawing that is all there is of a link or a button, and has no name.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A link or a button that is but a drawing, with no name.
    ///
    /// ## Why
    /// A person who does not see the drawing hears “link” or “button” and nothing else, and cannot tell
    /// what it is for.
    ///
    /// ## Example
    /// ```html
    /// <a href="/search"><svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg></a>
    /// ```
    ///
    /// ## How to fix it
    /// Say in `aria-label` what the link or the button does, and hide the drawing from assistive
    /// technology.
    ///
    /// ```html
    /// <a href="/search" aria-label="Search"><svg aria-hidden="true" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg></a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Non-text Content (A); technique ARIA14.
    ///
    /// # En français
    /// Un hyperlien ou un bouton qui n’est qu’un dessin, sans nom.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas le dessin entend « lien » ou « bouton », rien d’autre, et ne sait pas à quoi il
    /// sert.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dire dans `aria-label` ce que fait l’hyperlien ou le bouton, et cacher le dessin aux
    /// technologies d’assistance.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A); technique ARIA14.
    "A111" "drawing-alone-without-name" Error Page
    wcag "1.1.1" impact Critical
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut last = None;
    for drawing in page.elements() {
        if drawing.tag() != "svg" || !drawing.is_svg() || !drawing.is_rendered() {
            continue;
        }
        let Some(control) = drawing.ancestors().find(|it| is_control(*it)) else { continue };
        if last == Some(control) {
            continue;
        }
        last = Some(control);
        if !control.is_hidden() && !control.is_named() {
            findings.report_violation(drawing);
        }
    }
}

/// Whether it is a link or a button.
fn is_control(element: Element<'_>) -> bool {
    matches!(element.role(), Some(Role::Link | Role::Button))
}
