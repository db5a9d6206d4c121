//! The `aria-roledescription` attribute is empty, or its element has no role.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// The `aria-roledescription` attribute is empty, or its element has no role.
    ///
    /// ## Why
    /// Screen readers read it instead of the role. Without a role, it is ignored, or it hides the
    /// fact that the element has no particular function. When empty, it has no effect.
    ///
    /// ## Example
    /// ```html
    /// <div aria-roledescription="slide"><p>The forum in pictures</p></div>
    /// ```
    ///
    /// ## How to fix it
    /// Give the element the role that these words describe, or remove the attribute.
    ///
    /// ```html
    /// <div role="group" aria-roledescription="slide"><p>The forum in pictures</p></div>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A), and by WAI-ARIA 1.2, which prohibits
    /// `aria-roledescription` with the role `generic`.
    ///
    /// # En français
    /// L’attribut `aria-roledescription` est vide, ou son élément n’a pas de rôle.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran le lisent à la place du rôle. Sans rôle, il est ignoré, ou il cache que
    /// l’élément n’a aucune fonction particulière. Vide, il n’a aucun effet.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à l’élément le rôle que ces mots décrivent, ou retirer l’attribut.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A), et par WAI-ARIA 1.2, qui interdit
    /// `aria-roledescription` avec le rôle `generic`.
    "A830" "role-description-of-nothing" Error Page
    wcag "4.1.2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("aria-roledescription").filter(|it| !it.is_hidden()) {
        let words = element.attr("aria-roledescription").unwrap_or_default();
        if words.trim().is_empty() {
            // Assistive technology ignores an empty value and announces the role.
            findings.report(element, findings.needs_review().with("kind", "empty"));
        } else if is_nothing(element) {
            let diagnostic = findings.violation().with("kind", "words").with("element", element.tag());
            findings.report(element, diagnostic.with("text", excerpt(words)));
        }
    }
}

/// Returns `true` if the element has no role or a generic role. A script may set the role of a custom
/// element.
fn is_nothing(element: Element<'_>) -> bool {
    element
        .role()
        .map_or_else(|| element.is_any(PLAIN), |role| role == Role::Generic && !element.tag().contains('-'))
}

/// Elements that have no ARIA role and no specific semantics.
const PLAIN: &[&str] = &["abbr", "br", "label", "legend", "picture", "rp", "rt", "ruby", "wbr"];
