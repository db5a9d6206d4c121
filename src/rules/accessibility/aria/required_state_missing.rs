//! Required ARIA attribute is missing.

use crate::{
    aria::{Aria, Role},
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Required ARIA attribute is missing.
    ///
    /// ## Why
    /// A checkbox without a state or a heading without a level makes assistive technology guess,
    /// and each one guesses in its own way.
    ///
    /// ## Example
    /// ```html
    /// <div role="switch" tabindex="0">Notifications</div>
    /// ```
    ///
    /// ## How to fix it
    /// Add the attribute, and update it in the script that changes the state. Better still, use the
    /// HTML element, which does this by itself.
    ///
    /// ```html
    /// <div role="switch" aria-checked="false" tabindex="0">Notifications</div>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A) and 1.3.1 Info and Relationships (A); ACT
    /// rule 4e8ab6.
    ///
    /// # En français
    /// Un attribut ARIA obligatoire est manquant.
    ///
    /// ## Pourquoi
    /// Une case à cocher sans état ou un titre sans niveau oblige les technologies d’assistance à
    /// deviner, et chacune devine à sa façon.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter l’attribut, et le mettre à jour dans le script qui change l’état. Mieux encore,
    /// utiliser l’élément HTML, qui le fait de lui-même.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A) et 1.3.1 Information et relations (A);
    /// règle ACT 4e8ab6.
    "A816" "required-state-missing" Error Page
    wcag "4.1.2" "1.3.1" act "4e8ab6" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("role") {
        let Some(role) = element.explicit_role() else { continue };
        let is_needy = role == Role::Separator || !role.definition().required.is_empty();
        if is_needy && element.role() == Some(role) && !element.is_hidden() {
            let missing = missing(element, role);
            if let Some(attribute) = missing {
                let diagnostic = findings.violation().with("role", role.as_str());
                findings.report(element, diagnostic.with("attribute", attribute.as_str()));
            }
        }
    }
}

/// Returns the first attribute that the role requires and that neither the author nor HTML provides.
fn missing(element: Element<'_>, role: Role) -> Option<Aria> {
    if element.implicit_role() == Some(role) {
        return None;
    }
    if role == Role::Separator {
        let needs = element.is_focusable() && !is_given(element, Aria::ValueNow);
        return needs.then_some(Aria::ValueNow);
    }
    role.definition().required.iter().find(|attribute| !is_given(element, *attribute))
}

fn is_given(element: Element<'_>, attribute: Aria) -> bool {
    if element.attr(attribute.as_str()).is_some_and(|value| !value.trim().is_empty()) {
        return true;
    }
    match attribute {
        Aria::Checked => matches!(element.input_type().as_str(), "checkbox" | "radio"),
        Aria::ValueNow => element.is("input") || element.is("meter") || element.is("progress"),
        Aria::Level => element.implicit_role() == Some(Role::Heading),
        // The popup of a collapsed combobox may be created when it opens.
        Aria::Controls => element.explicit_role() == Some(Role::Combobox) && !is_open(element),
        _ => false,
    }
}

fn is_open(element: Element<'_>) -> bool {
    element.attr_is("aria-expanded", "true")
}
