//! A role that only orders the others.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A role that only orders the others.
    ///
    /// ## Why
    /// `widget`, `input`, `command` and their like are names for families of roles: browsers pass over
    /// them, and the element has no role.
    ///
    /// ## Example
    /// ```html
    /// <div role="command" tabindex="0">Send</div>
    /// ```
    ///
    /// ## How to fix it
    /// Write the role that the element has, one of the family.
    ///
    /// ```html
    /// <div role="button" tabindex="0">Send</div>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 674b10.
    ///
    /// # En français
    /// Un rôle qui ne sert qu’à classer les autres.
    ///
    /// ## Pourquoi
    /// `widget`, `input`, `command` et leurs semblables nomment des familles de rôles : les navigateurs
    /// les ignorent, et l’élément n’a pas de rôle.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le rôle de l’élément lui-même, un de cette famille.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 674b10.
    "A822" "abstract-role" Error Page
    wcag "4.1.2" act "674b10" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("role") {
        let named = |token: &str| Role::named(&token.to_ascii_lowercase());
        let mut roles = element.tokens("role").filter_map(named);
        let Some(first) = roles.next().filter(|role| role.definition().is_abstract) else { continue };
        if roles.any(|role| !role.definition().is_abstract) || element.is_hidden() {
            continue;
        }
        let diagnostic = if element.is_focusable() { findings.violation() } else { findings.needs_review() };
        findings.report(element, diagnostic.with("role", first.as_str()));
    }
}
