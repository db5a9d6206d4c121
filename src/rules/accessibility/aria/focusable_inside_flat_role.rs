//! Something the keyboard reaches, inside an element whose content is flattened to text.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A control inside an element whose content is flattened to text.
    ///
    /// ## Why
    /// The content of a button, of a check box or of an image is told as plain text: the keyboard stops
    /// at the control inside, and assistive technology says nothing of it.
    ///
    /// ## Example
    /// ```html
    /// <div role="checkbox" aria-checked="false" tabindex="0">I agree to the <a href="/terms">terms</a></div>
    /// ```
    ///
    /// ## How to fix it
    /// Put the control beside the other, not inside.
    ///
    /// ```html
    /// <div role="checkbox" aria-checked="false" tabindex="0">I agree to the terms</div>
    /// <a href="/terms">Terms</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 307n5z.
    ///
    /// # En français
    /// Une commande dans un élément dont le contenu est aplati en texte.
    ///
    /// ## Pourquoi
    /// Le contenu d’un bouton, d’une case à cocher ou d’une image est rendu comme un simple texte : le
    /// clavier s’arrête sur la commande qui s’y trouve, et les technologies d’assistance n’en
    /// disent rien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer la commande à côté de l’autre, et non dedans.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 307n5z.
    "A814" "focusable-inside-flat-role" Error Page
    wcag "4.1.2" act "307n5z" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    // The outermost flat element that holds the elements now read: one pass, however deep they nest.
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

/// Whether what is in it is told as text. Drawings that have such a role by nature hold none of HTML's
/// controls, and browsers tell of links in them.
fn is_flat(element: Element<'_>) -> bool {
    (element.is_html() || element.has("role"))
        && element.role().is_some_and(|role| role.definition().children_presentational)
}

fn is_reached(element: Element<'_>) -> bool {
    !element.is("iframe") && !element.is_aria_hidden() && element.is_in_tab_order()
}
