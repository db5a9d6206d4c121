//! A field that only its `placeholder` names.

use crate::{
    dom::{Document, NameSource},
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A field that only its `placeholder` names.
    ///
    /// ## Why
    /// The words go as soon as something is written, and are often too pale: a person who comes back to
    /// the field no longer knows what it asks.
    ///
    /// ## Example
    /// ```html
    /// <input placeholder="Your email">
    /// ```
    ///
    /// ## How to fix it
    /// Write a `label` that stays in sight.
    ///
    /// ```html
    /// <label>Your email <input placeholder="name@example.ca"></label>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.3.2 Labels or Instructions (A).
    ///
    /// # En français
    /// Un champ que seul son `placeholder` nomme.
    ///
    /// ## Pourquoi
    /// Les mots s’effacent dès qu’on écrit, et sont souvent trop pâles : qui revient au champ ne sait
    /// plus ce qu’il demande.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire un `label` qui reste en vue.
    ///
    /// ## Source
    /// WCAG 2.2, 3.3.2 Étiquettes ou instructions (A).
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
