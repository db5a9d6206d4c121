//! Positive `tabindex` changes the focus order.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Positive `tabindex` changes the focus order.
    ///
    /// ## Why
    /// An element with a `tabindex` above zero comes before all others, wherever it is in the page.
    /// The focus jumps across the page, and each number must be kept in step with all the others.
    ///
    /// ## Example
    /// ```html
    /// <input type="search" aria-label="Search" tabindex="1">
    /// ```
    ///
    /// ## How to fix it
    /// Remove `tabindex`, or use `0`. Put elements in the page in the order in which people use
    /// them.
    ///
    /// ```html
    /// <input type="search" aria-label="Search">
    /// ```
    ///
    /// ## Source
    /// Recommended in support of WCAG 2.2, 2.4.3 Focus Order (A). A number that makes the order
    /// confusing is failure F44.
    ///
    /// # En français
    /// Un `tabindex` positif change l’ordre du focus.
    ///
    /// ## Pourquoi
    /// Un élément dont le `tabindex` est supérieur à zéro passe avant tous les autres, où qu’il
    /// soit dans la page. Le focus saute d’un bout à l’autre de la page, et chaque nombre doit
    /// rester accordé à tous les autres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `tabindex`, ou écrire `0`. Placer les éléments dans la page dans l’ordre où ils
    /// servent.
    ///
    /// ## Source
    /// Recommandé à l’appui de 2.4.3 Parcours du focus (A) des WCAG 2.2. Un nombre qui rend l’ordre
    /// incohérent est l’échec F44.
    "A541" "tab-order-by-number" Warning Page
    wcag "2.4.3" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("tabindex") {
        let Some(number) = element.tab_index().filter(|number| *number > 0) else { continue };
        if element.is_focusable() {
            findings.report(element, findings.needs_review().with("number", number.to_string()));
        }
    }
}
