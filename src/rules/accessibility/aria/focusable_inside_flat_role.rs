//! Interactive element is inside an element that is read as plain text.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Interactive element is inside an element that is read as plain text.
    ///
    /// ## Why
    /// Assistive technology reads the content of a button, a checkbox or an image as plain text:
    /// the keyboard stops at the interactive element inside, but nothing announces it.
    ///
    /// ## Example
    /// ```html
    /// <div role="checkbox" aria-checked="false" tabindex="0">I agree to the <a href="/terms">terms</a></div>
    /// ```
    ///
    /// ## How to fix it
    /// Move the interactive element out, next to the other one.
    ///
    /// ```html
    /// <div role="checkbox" aria-checked="false" tabindex="0">I agree to the terms</div>
    /// <a href="/terms">Terms</a>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 307n5z.
    ///
    /// # En français
    /// Un élément interactif est dans un élément lu comme du simple texte.
    ///
    /// ## Pourquoi
    /// Les technologies d’assistance lisent le contenu d’un bouton, d’une case à cocher ou d’une
    /// image comme du simple texte : le clavier s’arrête sur l’élément interactif qui s’y trouve,
    /// mais rien ne l’annonce.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Sortir l’élément interactif et le placer à côté de l’autre.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 307n5z.
    "A814" "focusable-inside-flat-role" Error Page
    wcag "4.1.2" act "307n5z" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    // The outermost flat element that contains the current element: one pass, whatever the nesting.
    let mut flat: Option<Element<'d>> = None;
    for element in page.elements() {
        if let Some(outer) = flat.filter(|outer| element.is_inside(*outer)) {
            if is_reached(element)
                && let Some(role) = outer.role()
            {
                findings.report(element, findings.violation().with("role", role.as_str()));
            }
        } else if is_flat(element) && !element.is_hidden() {
            flat = Some(element);
        }
    }
}

/// Returns `true` if the descendants of the element are presentational. SVG elements with such an implicit
/// role are excluded: they contain no HTML controls, and browsers expose links in them.
fn is_flat(element: Element<'_>) -> bool {
    (element.is_html() || element.has("role"))
        && element.role().is_some_and(|role| role.definition().children_presentational)
}

fn is_reached(element: Element<'_>) -> bool {
    !element.is("iframe") && !element.is_aria_hidden() && element.is_in_tab_order()
}
