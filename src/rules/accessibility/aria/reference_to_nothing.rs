//! ARIA attribute refers to an `id` that is not on the page.

use crate::{
    aria::{Aria, ValueType},
    dom::{Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// ARIA attribute refers to an `id` that is not on the page.
    ///
    /// ## Why
    /// The element then has no name or description. A script may add the missing element; most
    /// often, the `id` was renamed.
    ///
    /// ## Example
    /// ```html
    /// <nav aria-labelledby="menu-title"><h2 id="menu">Sections</h2></nav>
    /// ```
    ///
    /// ## How to fix it
    /// Write the `id` of an element on the page, or remove the attribute.
    ///
    /// ```html
    /// <nav aria-labelledby="menu"><h2 id="menu">Sections</h2></nav>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A) and 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// L’attribut ARIA renvoie à un `id` qui n’existe pas dans la page.
    ///
    /// ## Pourquoi
    /// L’élément n’a alors ni nom ni description. Un script ajoute peut-être l’élément manquant; le
    /// plus souvent, l’`id` a changé de nom.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire l’`id` d’un élément de la page, ou retirer l’attribut.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A) et 1.3.1 Information et relations (A).
    "A823" "reference-to-nothing" Warning Page
    wcag "4.1.2" "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_aria() {
        for (name, value) in element.aria_attributes() {
            let Some(attribute) = Aria::named(name) else { continue };
            if !matches!(attribute.takes(), ValueType::Id | ValueType::Ids)
                || element.is_hidden()
                || may_come_later(element, attribute)
            {
                continue;
            }
            let missing = value.split_ascii_whitespace().find(|id| page.by_id(id).is_none());
            if let Some(id) = missing {
                let diagnostic = findings.needs_review().with("attribute", attribute.as_str());
                findings.report(element, diagnostic.with("id", excerpt(id)));
            }
        }
    }
}

/// Returns `true` if the target may be created only when it is needed, such as a collapsed menu or an error
/// message.
fn may_come_later(element: Element<'_>, attribute: Aria) -> bool {
    match attribute {
        Aria::Controls | Aria::Owns => {
            element.attr_is("aria-expanded", "false")
                || element.attr_is("aria-selected", "false")
                || element.attr("aria-haspopup").is_some_and(|value| value != "false")
        }
        Aria::ErrorMessage => !element.attr_is("aria-invalid", "true"),
        Aria::ActiveDescendant => true,
        _ => false,
    }
}
