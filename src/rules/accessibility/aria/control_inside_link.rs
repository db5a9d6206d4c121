//! A control inside a link.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A control inside a link.
    ///
    /// ## Why
    /// The keyboard stops twice for one thing, each stop has its own name and role, and what a click
    /// does depends on where it falls.
    ///
    /// ## Example
    /// ```html
    /// <a href="/register"><button type="button">Register</button></a>
    /// ```
    ///
    /// ## How to fix it
    /// Keep one of the two: a link that goes somewhere, or a button that does something.
    ///
    /// ```html
    /// <a class="button" href="/register">Register</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A).
    ///
    /// # En français
    /// Une commande dans un hyperlien.
    ///
    /// ## Pourquoi
    /// Le clavier s’arrête deux fois pour une seule chose, chaque arrêt a son nom et son rôle, et
    /// l’effet d’un clic dépend de l’endroit où il tombe.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ne garder qu’un des deux : un hyperlien qui mène quelque part, ou un bouton qui agit.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A).
    "A815" "control-inside-link" Warning Page
    wcag "4.1.2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut last = None;
    for link in page.named("a").filter(|link| link.has("href")) {
        // Links do not stand inside links, save in tables and the like: none is read twice.
        if link.is_hidden() || last.is_some_and(|last| link.is_inside(last)) {
            continue;
        }
        last = Some(link);
        if let Some(control) = link.descendants().find(|it| !it.is_hidden() && it.is_in_tab_order()) {
            findings.report_violation(control);
        }
    }
}
