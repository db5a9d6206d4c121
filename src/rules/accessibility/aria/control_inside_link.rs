//! Link contains an interactive element.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Link contains an interactive element.
    ///
    /// ## Why
    /// The keyboard stops twice for one thing, each time with another name and role, and the result
    /// of a click depends on where it lands.
    ///
    /// ## Example
    /// ```html
    /// <a href="/register"><button type="button">Register</button></a>
    /// ```
    ///
    /// ## How to fix it
    /// Keep only one of the two: a link that goes somewhere, or a button that does something.
    ///
    /// ```html
    /// <a class="button" href="/register">Register</a>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A), and by the HTML Standard, “The `a`
    /// element”.
    ///
    /// # En français
    /// L’hyperlien contient un élément interactif.
    ///
    /// ## Pourquoi
    /// Le clavier s’arrête deux fois pour une seule chose, chaque fois avec un autre nom et un
    /// autre rôle, et le résultat d’un clic dépend de l’endroit exact.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ne garder qu’un des deux : un hyperlien qui mène quelque part, ou un bouton qui fait une
    /// action.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A), et par la norme HTML, « The `a`
    /// element ».
    "A815" "control-inside-link" Warning Page
    wcag "4.1.2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut last = None;
    for link in page.named("a").filter(|link| link.has("href")) {
        // Links are nested only in special cases such as tables; elements are not visited twice.
        if link.is_hidden() || last.is_some_and(|last| link.is_inside(last)) {
            continue;
        }
        last = Some(link);
        if let Some(control) = link.descendants().find(|it| !it.is_hidden() && it.is_in_tab_order()) {
            findings.report_violation(control);
        }
    }
}
