//! Link or button that contains only an SVG image has no accessible name.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Link or button that contains only an SVG image has no accessible name.
    ///
    /// ## Why
    /// A person who cannot see the image hears only “link” or “button”, and does not know what it
    /// is for.
    ///
    /// ## Example
    /// ```html
    /// <a href="/search"><svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg></a>
    /// ```
    ///
    /// ## How to fix it
    /// Say what the link or button does in its `aria-label`, and hide the image from assistive
    /// technology with `aria-hidden="true"`.
    ///
    /// ```html
    /// <a href="/search" aria-label="Search"><svg aria-hidden="true" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg></a>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A); technique ARIA14.
    ///
    /// # En français
    /// Un hyperlien ou un bouton qui ne contient qu’une image SVG n’a pas de nom accessible.
    ///
    /// ## Pourquoi
    /// Une personne qui ne voit pas l’image entend seulement « lien » ou « bouton », sans savoir à
    /// quoi il sert.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Indiquer dans l’`aria-label` de l’hyperlien ou du bouton à quoi il sert, et masquer l’image
    /// aux technologies d’assistance avec `aria-hidden="true"`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A); technique ARIA14.
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

/// Returns `true` if the element is a link or a button.
fn is_control(element: Element<'_>) -> bool {
    matches!(element.role(), Some(Role::Link | Role::Button))
}
