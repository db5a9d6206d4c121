//! Focusable element has the role `none` or `presentation`.

use crate::{
    aria::Role,
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Focusable element has the role `none` or `presentation`.
    ///
    /// ## Why
    /// Browsers ignore these roles on an element that can receive the focus, and announce the
    /// element as it is.
    ///
    /// ## Example
    /// ```html
    /// <ul role="tablist">
    ///   <li><a href="#one" role="presentation">One</a></li>
    /// </ul>
    /// ```
    ///
    /// ## How to fix it
    /// Remove the role, or remove the element from the tab order if nobody is meant to use it.
    ///
    /// ```html
    /// <ul role="tablist">
    ///   <li role="presentation"><a href="#one" role="tab">One</a></li>
    /// </ul>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A).
    ///
    /// # En français
    /// Un élément qui peut recevoir le focus a le rôle `none` ou `presentation`.
    ///
    /// ## Pourquoi
    /// Les navigateurs ignorent ces rôles sur un élément qui peut recevoir le focus, et annoncent
    /// l’élément tel qu’il est.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer le rôle, ou retirer l’élément de l’ordre de tabulation si personne ne doit
    /// l’utiliser.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A).
    "A826" "presentational-but-focusable" Warning Page
    wcag "4.1.2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("role").filter(|it| it.explicit_role() == Some(Role::None)) {
        if !element.is_hidden() && !element.is("iframe") && element.is_focusable() {
            let role = excerpt(element.attr("role").unwrap_or_default());
            findings.report(element, findings.needs_review().with("role", role));
        }
    }
}
