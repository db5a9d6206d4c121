//! Control cannot be reached with the keyboard.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Control cannot be reached with the keyboard.
    ///
    /// ## Why
    /// A role says what an element is but does not make it work with the keyboard. Without
    /// `tabindex`, the Tab key skips it.
    ///
    /// ## Example
    /// ```html
    /// <span role="button" onclick="send()">Send</span>
    /// ```
    ///
    /// ## How to fix it
    /// Use the HTML element, or add `tabindex="0"` and make Enter and Space work as on a button.
    ///
    /// ```html
    /// <button type="button" onclick="send()">Send</button>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.1.1 Keyboard (A).
    ///
    /// # En français
    /// L’élément interactif n’est pas accessible au clavier.
    ///
    /// ## Pourquoi
    /// Un rôle indique ce qu’est un élément, mais ne le fait pas fonctionner au clavier. Sans
    /// `tabindex`, la touche Tab le saute.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser l’élément HTML, ou ajouter `tabindex="0"` et faire fonctionner les touches Entrée
    /// et Espace comme sur un bouton.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.1.1 Clavier (A).
    "A413" "widget-out-of-reach" Error Page
    wcag "2.1.1" impact Critical
}

/// Roles of standalone controls. Controls in a menu, a list or tabs may be reached through their container.
const ALONE: &[Role] = &[
    Role::Button,
    Role::Checkbox,
    Role::Combobox,
    Role::Link,
    Role::Searchbox,
    Role::Slider,
    Role::SpinButton,
    Role::Switch,
    Role::Textbox,
];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("role") {
        let Some(role) = element.explicit_role().filter(|role| ALONE.contains(role)) else { continue };
        if element.is_hidden() || element.is_focusable() || element.is_natively_focusable() {
            continue;
        }
        if !is_off(element) && !is_reached_otherwise(element) {
            findings.report(element, findings.violation().with("role", role.as_str()));
        }
    }
}

fn is_off(element: Element<'_>) -> bool {
    element.is_disabled()
        || element.attr_is("aria-disabled", "true")
        || element.attr_is("aria-readonly", "true")
}

/// Returns `true` if the element is a label, contains a focusable element, or has an ancestor that is
/// focusable or manages the focus of its descendants.
fn is_reached_otherwise(element: Element<'_>) -> bool {
    let leads = |it: Element<'_>| {
        it.is_focusable()
            || it.has("aria-activedescendant")
            || it.role().is_some_and(|role| role.is_a(Role::Composite) || role == Role::Toolbar)
    };
    element.is("label") || element.ancestors().any(leads) || element.contains_focusable()
}
