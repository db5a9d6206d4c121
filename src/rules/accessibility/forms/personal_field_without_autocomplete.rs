//! A field that asks people about themselves without `autocomplete`.

use super::purpose::{is_open, purpose};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A field that asks people about themselves, without `autocomplete`.
    ///
    /// ## Why
    /// With it, browsers fill the field in, and those who write with effort or mix letters up need not.
    ///
    /// ## Example
    /// ```html
    /// <label>Email <input type="email"></label>
    /// ```
    ///
    /// ## How to fix it
    /// Say with `autocomplete` what the field asks, if it asks it of the person who fills it in.
    ///
    /// ```html
    /// <label>Email <input type="email" autocomplete="email"></label>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.5 Identify Input Purpose (AA).
    ///
    /// # En français
    /// Un champ qui interroge les gens sur eux-mêmes, sans `autocomplete`.
    ///
    /// ## Pourquoi
    /// Grâce à lui, les navigateurs remplissent le champ, ce qui l’épargne à qui écrit avec peine ou
    /// confond les lettres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dire dans `autocomplete` ce que demande le champ, s’il le demande à la personne qui le remplit.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.5 Identifier la finalité de la saisie (AA).
    "A711" "personal-field-without-autocomplete" Warning Page
    wcag "1.3.5" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for field in page.named_any(&["input", "textarea"]) {
        // What a form says holds for its fields.
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
