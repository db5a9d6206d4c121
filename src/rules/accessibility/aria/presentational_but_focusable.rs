//! A control that is said to be nothing.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A control with `role="none"` or `role="presentation"`.
    ///
    /// ## Why
    /// What the keyboard reaches cannot be nothing: browsers pass over the role, and tell of the
    /// control as it is.
    ///
    /// ## Example
    /// ```html
    /// <ul role="tablist">
    ///   <li><a href="#one" role="presentation">One</a></li>
    /// </ul>
    /// ```
    ///
    /// ## How to fix it
    /// Take the role away, or take the element out of the tab order if nobody is to use it.
    ///
    /// ```html
    /// <ul role="tablist">
    ///   <li role="presentation"><a href="#one" role="tab">One</a></li>
    /// </ul>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A).
    ///
    /// # En français
    /// Une commande avec `role="none"` ou `role="presentation"`.
    ///
    /// ## Pourquoi
    /// Ce que le clavier atteint ne peut être rien : les navigateurs ignorent ce rôle, et annoncent la
    /// commande telle qu’elle est.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer le rôle, ou retirer l’élément du parcours au clavier si personne ne doit s’en servir.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A).
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
