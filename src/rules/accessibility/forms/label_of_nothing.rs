//! The `label` element is not linked to a field.

use crate::{
    dom::{Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// The `label` element is not linked to a field.
    ///
    /// ## Why
    /// Clicking it does nothing, and the field that it was meant for may have no accessible name.
    ///
    /// ## Example
    /// ```html
    /// <label for="mail">Email</label> <input id="email" aria-label="Email">
    /// ```
    ///
    /// ## How to fix it
    /// Write in `for` the `id` of the field. If there is no field, use a `span` or a `p`.
    ///
    /// ```html
    /// <label for="email">Email</label> <input id="email">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// L’élément `label` n’est lié à aucun champ.
    ///
    /// ## Pourquoi
    /// Cliquer dessus ne fait rien, et le champ auquel il était destiné n’a peut-être pas de nom
    /// accessible.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans `for` l’`id` du champ. S’il n’y a pas de champ, utiliser `span` ou `p`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A).
    "A720" "label-of-nothing" Warning Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for label in page.named("label") {
        if label.is_hidden() || label.labeled_control().is_some() || is_of_others(label) {
            continue;
        }
        let id = label.attr("for").map_or_else(|| "none".to_owned(), excerpt);
        let diagnostic = findings.needs_review().with("text", excerpt(&label.text()));
        findings.report(label, diagnostic.with("id", id));
    }
}

/// Returns `true` if the label may be for something other than an HTML field: a custom element, an element
/// that refers to the label, or a hidden field.
fn is_of_others(label: Element<'_>) -> bool {
    let own = |it: Element<'_>| it.tag().contains('-') || it.attr_is("type", "hidden");
    match label.attr("for") {
        Some(id) => label.document().by_id(id).is_some_and(own) || label.has("id"),
        None => label.has("id") || label.descendants().any(own),
    }
}
