//! Field has no label other than its `placeholder`.

use crate::{
    dom::{Document, NameSource},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Field has no label other than its `placeholder`.
    ///
    /// ## Why
    /// The `placeholder` disappears as soon as people write, and is often too pale. A person who
    /// comes back to the field no longer knows what it asks for.
    ///
    /// ## Example
    /// ```html
    /// <input placeholder="Your email">
    /// ```
    ///
    /// ## How to fix it
    /// Add a `label` that stays visible.
    ///
    /// ```html
    /// <label>Your email <input placeholder="name@example.ca"></label>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.3.2 Labels or Instructions (A).
    ///
    /// # En français
    /// Le champ n’a pas d’autre étiquette que son `placeholder`.
    ///
    /// ## Pourquoi
    /// Le `placeholder` disparaît dès qu’on écrit, et il est souvent trop pâle. Une personne qui
    /// revient au champ ne sait plus ce qu’il demande.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un `label` qui reste visible.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.3.2 Étiquettes ou instructions (A).
    "A721" "label-by-placeholder" Warning Page
    wcag "3.3.2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for field in page.named_any(&["input", "textarea"]) {
        let Some(text) = field.attr("placeholder") else { continue };
        if !field.is_hidden() && field.name().from == Some(NameSource::Placeholder) {
            findings.report(field, findings.needs_review().with("text", excerpt(text)));
        }
    }
}
