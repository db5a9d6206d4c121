//! Interactive element has no role.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{
        accessibility::click_handlers::{handler, shows_nothing},
        page::PageFindings,
        rule::rule,
    },
};

rule! {
    /// Interactive element has no role.
    ///
    /// ## Why
    /// A screen reader reads it as plain text: nothing announces that people can use it, or how.
    ///
    /// ## Example
    /// ```html
    /// <div tabindex="0" onclick="openMenu()" onkeydown="openMenu()">Menu</div>
    /// ```
    ///
    /// ## How to fix it
    /// Use a `button`, or a link if it goes to another page. Otherwise, add the `role` that matches
    /// what it does.
    ///
    /// ```html
    /// <button type="button" onclick="openMenu()">Menu</button>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); failure F59.
    ///
    /// # En français
    /// L’élément interactif n’a pas de rôle.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran le lit comme du simple texte : rien n’annonce qu’on peut l’utiliser, ni
    /// comment.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser un `button`, ou un hyperlien s’il mène à une autre page. Sinon, ajouter le `role`
    /// qui correspond à ce qu’il fait.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); échec F59.
    "A829" "control-without-role" Error Page
    wcag "4.1.2" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_handlers() {
        let Some(handler) = handler(element) else { continue };
        if !has_no_role(element) || !element.is_in_tab_order() || element.is_hidden() {
            continue;
        }
        // The handler may be intended only for clicks on a descendant or an ancestor.
        let is_for_others = element.contains_focusable() || element.ancestors().any(|it| it.is_focusable());
        let diagnostic = if is_for_others || shows_nothing(element) {
            findings.needs_review()
        } else {
            findings.violation()
        };
        findings.report(element, diagnostic.with("element", element.tag()).with("handler", handler));
    }
}

/// Returns `true` if neither the element itself nor its `role` makes it a control. A script may set the role
/// of a custom element.
fn has_no_role(element: Element<'_>) -> bool {
    element.is_html()
        && !element.tag().contains('-')
        && !element.is_any(&["audio", "body", "embed", "form", "html", "object", "video"])
        && !element.is_natively_focusable()
        && element.explicit_role().is_none_or(|role| matches!(role, Role::Generic | Role::None))
        && element.role().is_none_or(|role| !role.is_a(Role::Widget) && !role.is_a(Role::Composite))
}
