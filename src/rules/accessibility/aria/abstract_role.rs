//! ARIA role is abstract.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// ARIA role is abstract.
    ///
    /// ## Why
    /// `widget`, `input`, `command` and other abstract roles only classify roles: browsers ignore
    /// them, and the element does not get the intended role.
    ///
    /// ## Example
    /// ```html
    /// <div role="command" tabindex="0">Send</div>
    /// ```
    ///
    /// ## How to fix it
    /// Use the role that the element has, such as `button` or `textbox`.
    ///
    /// ```html
    /// <div role="button" tabindex="0">Send</div>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 674b10.
    ///
    /// # En français
    /// Le rôle ARIA est abstrait.
    ///
    /// ## Pourquoi
    /// `widget`, `input`, `command` et les autres rôles abstraits ne servent qu’à classer les
    /// rôles : les navigateurs les ignorent, et l’élément n’a pas le rôle voulu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le rôle de l’élément, par exemple `button` ou `textbox`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 674b10.
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
