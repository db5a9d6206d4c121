//! Required field is marked only with an asterisk.

use crate::{
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Required field is marked only with an asterisk.
    ///
    /// ## Why
    /// Screen readers may skip the asterisk, and do not announce that the field is required.
    ///
    /// ## Example
    /// ```html
    /// <label>Postal code * <input name="pc"></label>
    /// ```
    ///
    /// ## How to fix it
    /// Also add `required` to the field, or `aria-required="true"`.
    ///
    /// ```html
    /// <label>Postal code * <input name="pc" required></label>
    /// ```
    ///
    /// ## Source
    /// Recommended by WCAG 2.2 technique ARIA2 for 3.3.2 Labels or Instructions (A) and 1.3.1 Info
    /// and Relationships (A).
    ///
    /// # En français
    /// Un champ obligatoire est marqué seulement par un astérisque.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran peuvent sauter l’astérisque, et n’annoncent pas que le champ est
    /// obligatoire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter aussi au champ `required` ou `aria-required="true"`.
    ///
    /// ## Source
    /// Recommandé par la technique ARIA2 des WCAG 2.2 pour 3.3.2 Étiquettes ou instructions (A) et
    /// 1.3.1 Information et relations (A).
    "A716" "required-by-sign-only" Warning Page
    wcag "3.3.2" "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for label in page.named("label") {
        let text = label.text();
        let text = text.trim();
        // Only an asterisk at either end marks a required field.
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
