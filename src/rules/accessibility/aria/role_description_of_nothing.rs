//! Another word for a role that the element does not have.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// An `aria-roledescription` on an element without a role, or an empty one.
    ///
    /// ## Why
    /// It is read in place of the role. Where there is none, it is lost, or hides that the element is
    /// nothing in particular; where it is empty, it says nothing.
    ///
    /// ## Example
    /// ```html
    /// <div aria-roledescription="slide"><p>The forum in pictures</p></div>
    /// ```
    ///
    /// ## How to fix it
    /// Give the element the role that the words are another name for, or take the attribute away.
    ///
    /// ```html
    /// <div role="group" aria-roledescription="slide"><p>The forum in pictures</p></div>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); WAI-ARIA 1.2, `aria-roledescription`, and the role `generic`,
    /// which prohibits it.
    ///
    /// # En français
    /// Un `aria-roledescription` sur un élément sans rôle, ou vide.
    ///
    /// ## Pourquoi
    /// Il est lu à la place du rôle. Sans rôle, il se perd, ou cache que l’élément n’est rien en
    /// particulier; vide, il ne dit rien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à l’élément le rôle dont ces mots sont un autre nom, ou retirer l’attribut.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); WAI-ARIA 1.2, `aria-roledescription`, et le rôle `generic`,
    /// qui l’interdit.
    "A830" "role-description-of-nothing" Error Page
    wcag "4.1.2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("aria-roledescription").filter(|it| !it.is_hidden()) {
        let words = element.attr("aria-roledescription").unwrap_or_default();
        if words.trim().is_empty() {
            // Assistive technology passes it over, and says the role.
            findings.report(element, findings.needs_review().with("kind", "empty"));
        } else if is_nothing(element) {
            let diagnostic = findings.violation().with("kind", "words").with("element", element.tag());
            findings.report(element, diagnostic.with("text", excerpt(words)));
        }
    }
}

/// Whether it is nothing in particular. Elements of the site's own may have a role that only their script
/// knows.
fn is_nothing(element: Element<'_>) -> bool {
    element.role().map_or_else(|| element.is_any(PLAIN), |role| role == Role::Generic && !element.tag().contains('-'))
}

/// Elements that have no role of ARIA, and are nothing in particular.
const PLAIN: &[&str] = &["abbr", "br", "label", "legend", "picture", "rp", "rt", "ruby", "wbr"];
