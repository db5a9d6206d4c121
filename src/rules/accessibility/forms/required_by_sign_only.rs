//! A field that only a sign says to be required.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A field that only an asterisk says to be required.
    ///
    /// ## Why
    /// A screen reader may pass over the sign, and never says that the field is required.
    ///
    /// ## Example
    /// ```html
    /// <label>Postal code * <input name="pc"></label>
    /// ```
    ///
    /// ## How to fix it
    /// Write `required` on the field too, or `aria-required="true"`.
    ///
    /// ```html
    /// <label>Postal code * <input name="pc" required></label>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.3.2 Labels or Instructions (A), 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Un champ que seul un astérisque dit obligatoire.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran peut passer le signe, et ne dit jamais que le champ est obligatoire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire aussi `required` sur le champ, ou `aria-required="true"`.
    ///
    /// ## Source
    /// WCAG 2.2, 3.3.2 Étiquettes ou instructions (A), 1.3.1 Information et relations (A).
    "A716" "required-by-sign-only" Warning Page
    wcag "3.3.2" "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for label in page.named("label") {
        let text = label.text();
        let text = text.trim();
        // An asterisk at either end: one in the middle has another meaning.
        if !text.starts_with('*') && !text.trim_end_matches([':', ' ', '\u{a0}']).ends_with('*') {
            continue;
        }
        let Some(field) = label.labeled_control().filter(|field| !field.is_hidden()) else { continue };
        let is_told = field.has("required")
            || field.attr_is("aria-required", "true")
            || field.is_any(&["button", "meter", "output", "progress"])
            || field.is_disabled()
            || field.attr_is("type", "radio");
        if !is_told {
            findings.report(field, findings.needs_review().with("text", excerpt(text)));
        }
    }
}
