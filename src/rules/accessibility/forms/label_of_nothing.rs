//! A `label` that labels nothing.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A `label` that labels nothing.
    ///
    /// ## Why
    /// A press on it does nothing, and the field it was meant for may have no name.
    ///
    /// ## Example
    /// ```html
    /// <label for="mail">Email</label> <input id="email" aria-label="Email">
    /// ```
    ///
    /// ## How to fix it
    /// Write in `for` the `id` of the field; for what is no field, use a `span` or a `p`.
    ///
    /// ```html
    /// <label for="email">Email</label> <input id="email">
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Un `label` qui ne nomme rien.
    ///
    /// ## Pourquoi
    /// Appuyer dessus ne fait rien, et le champ auquel il était destiné n’a peut-être pas de nom.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans `for` l’`id` du champ; pour ce qui n’est pas un champ, employer `span` ou `p`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A).
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

/// Whether it labels what HTML does not know as a field: an element of the site's own, one that refers
/// to it, or a field that is not shown.
fn is_of_others(label: Element<'_>) -> bool {
    let own = |it: Element<'_>| it.tag().contains('-') || it.attr_is("type", "hidden");
    match label.attr("for") {
        Some(id) => label.document().by_id(id).is_some_and(own) || label.has("id"),
        None => label.has("id") || label.descendants().any(own),
    }
}
