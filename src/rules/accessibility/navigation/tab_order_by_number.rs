//! A place in the order of the Tab key that a number gives.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A place in the order of the Tab key that a number gives.
    ///
    /// ## Why
    /// What has a `tabindex` above zero comes before all else, wherever it stands: the focus jumps across
    /// the page, and each number must be kept in step with all the others.
    ///
    /// ## Example
    /// ```html
    /// <input type="search" aria-label="Search" tabindex="1">
    /// ```
    ///
    /// ## How to fix it
    /// Take the number away, or write `0`; put what comes first first in the page.
    ///
    /// ```html
    /// <input type="search" aria-label="Search">
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.3 Focus Order (A); failure F44.
    ///
    /// # En français
    /// Une place dans l’ordre de la touche Tab qu’un nombre donne.
    ///
    /// ## Pourquoi
    /// Ce qui a un `tabindex` au-dessus de zéro passe avant tout, où qu’il soit : le focus saute d’un
    /// bout à l’autre de la page, et chaque nombre doit s’accorder avec tous les autres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer le nombre, ou écrire `0`; mettre en premier dans la page ce qui vient en premier.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.3 Parcours du focus (A); échec F44.
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
