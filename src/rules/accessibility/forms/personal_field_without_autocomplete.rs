//! Field that asks for personal information has no `autocomplete` attribute.

use super::purpose::{is_open, purpose};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Field that asks for personal information has no `autocomplete` attribute.
    ///
    /// ## Why
    /// With `autocomplete`, browsers fill in the field, which helps people who have difficulty
    /// writing or spelling.
    ///
    /// ## Example
    /// ```html
    /// <label>Email <input type="email"></label>
    /// ```
    ///
    /// ## How to fix it
    /// If the field asks for information about the person who fills in the form, add `autocomplete`
    /// with the value that matches it.
    ///
    /// ```html
    /// <label>Email <input type="email" autocomplete="email"></label>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.5 Identify Input Purpose (AA).
    ///
    /// # En français
    /// Un champ qui demande un renseignement personnel n’a pas d’attribut `autocomplete`.
    ///
    /// ## Pourquoi
    /// Grâce à `autocomplete`, les navigateurs remplissent le champ, ce qui aide les personnes qui
    /// ont de la difficulté à écrire ou à épeler.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Si le champ porte sur la personne qui remplit le formulaire, ajouter `autocomplete` avec la
    /// valeur qui correspond.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.5 Identifier la finalité de la saisie (AA).
    "A711" "personal-field-without-autocomplete" Warning Page
    wcag "1.3.5" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for field in page.named_any(&["input", "textarea"]) {
        // Fields inherit the `autocomplete` value of their form.
        let is_told = field.has("autocomplete")
            || field.closest(&["form"]).is_some_and(|form| form.attr_is("autocomplete", "off"));
        if is_told || !is_open(field) {
            continue;
        }
        if let Some(token) = purpose(field) {
            findings.report(field, findings.needs_review().with("token", token));
        }
    }
}
