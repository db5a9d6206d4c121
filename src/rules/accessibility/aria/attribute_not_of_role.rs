//! ARIA attribute is not allowed with this role.

use crate::{
    aria::{Aria, Role, Support},
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// ARIA attribute is not allowed with this role.
    ///
    /// ## Why
    /// Assistive technology announces it incorrectly or ignores it, so people do not get the
    /// information.
    ///
    /// ## Example
    /// ```html
    /// <nav aria-label="Main" aria-expanded="false">
    ///   <button>Menu</button>
    /// </nav>
    /// ```
    ///
    /// ## How to fix it
    /// Remove the attribute, or move it to the element whose role allows it, such as the button
    /// that opens a menu.
    ///
    /// ```html
    /// <nav aria-label="Main">
    ///   <button aria-expanded="false">Menu</button>
    /// </nav>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A) and 1.3.1 Info and Relationships (A); ACT
    /// rule 5c01ea.
    ///
    /// # En français
    /// L’attribut ARIA n’est pas permis avec ce rôle.
    ///
    /// ## Pourquoi
    /// Les technologies d’assistance l’annoncent mal ou l’ignorent : l’information se perd.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer l’attribut, ou le déplacer sur l’élément dont le rôle le permet, par exemple le
    /// bouton qui ouvre un menu.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A) et 1.3.1 Information et relations (A);
    /// règle ACT 5c01ea.
    "A817" "attribute-not-of-role" Error Page
    wcag "4.1.2" "1.3.1" act "5c01ea" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_aria() {
        for (name, _) in element.aria_attributes() {
            // Global attributes are allowed whatever the role.
            let Some(attribute) = Aria::named(name).filter(|it| !it.is_global()) else { continue };
            let Some(role) = role(element) else { continue };
            if role.definition().support(attribute) == Support::Unsupported
                && !is_of_html(element, attribute)
                && !element.is_hidden()
            {
                let (kind, what) = match element.role() {
                    Some(role) => ("role", role.as_str()),
                    None => ("element", element.tag()),
                };
                let diagnostic = findings.violation().with("attribute", attribute.as_str());
                findings.report(element, diagnostic.with("kind", kind).with("role", what));
            }
        }
    }
}

/// Returns the role whose states and properties an element may have; `None` if that cannot be determined.
/// Source: ARIA in HTML, "Allowed ARIA roles, states and properties" for elements without a role.
fn role(element: Element<'_>) -> Option<Role> {
    match element.role() {
        Some(Role::None) => None,
        Some(role) => Some(role),
        // A script may set the role of a custom element.
        None if !element.is_html() || element.tag().contains('-') => None,
        None => Some(match element.tag() {
            "audio" | "canvas" | "embed" | "iframe" | "object" | "video" => Role::Application,
            "form" => Role::Form,
            "input" => Role::Textbox,
            "summary" => Role::Button,
            _ => Role::Generic,
        }),
    }
}

/// Returns `true` if HTML allows the attribute on the element although its role does not.
fn is_of_html(element: Element<'_>, attribute: Aria) -> bool {
    match attribute {
        // Browsers expose a text field with suggestions as a combobox.
        Aria::Autocomplete => element.is("input"),
        Aria::Required => element.is_any(&["input", "select", "textarea"]),
        Aria::ReadOnly => element.is_any(&["input", "textarea"]),
        // Date and time fields have ranges.
        Aria::ValueMax | Aria::ValueMin | Aria::ValueNow | Aria::ValueText => element.is("input"),
        _ => false,
    }
}
