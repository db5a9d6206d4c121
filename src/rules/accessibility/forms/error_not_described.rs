//! Field is marked as invalid but has no error message.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Field is marked as invalid but has no error message.
    ///
    /// ## Why
    /// People hear that something is wrong, but not what.
    ///
    /// ## Example
    /// ```html
    /// <label>Age <input aria-invalid="true"></label> <p>Write a number above 0.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Write next to the field what is wrong, and refer to this message with `aria-describedby`.
    ///
    /// ```html
    /// <label>Age <input aria-invalid="true" aria-describedby="e"></label> <p id="e">Write a number above 0.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.3.1 Error Identification (A); ACT rule 36b590.
    ///
    /// # En français
    /// Le champ est marqué comme non valide, mais n’a pas de message d’erreur.
    ///
    /// ## Pourquoi
    /// On entend que quelque chose ne va pas, sans savoir quoi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire près du champ ce qui ne va pas, et renvoyer à ce message avec `aria-describedby`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.3.1 Identification des erreurs (A); règle ACT 36b590.
    "A717" "error-not-described" Warning Page
    wcag "3.3.1" act "36b590" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for field in page.with_attribute("aria-invalid") {
        let Some(state) = field.attr("aria-invalid") else { continue };
        if matches!(state.trim(), "" | "false") || field.is_hidden() {
            continue;
        }
        let refers = |name: &str| field.references(name).next().is_some();
        let says = |name: &str| field.attr(name).is_some_and(|text| !text.trim().is_empty());
        let is_described = refers("aria-describedby")
            || refers("aria-errormessage")
            || says("aria-description")
            || says("title");
        if !is_described {
            findings.report_violation(field);
        }
    }
}
