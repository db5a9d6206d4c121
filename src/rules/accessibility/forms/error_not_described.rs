//! A field said to be in error, with nothing that says how.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A field said to be in error, with nothing that says how.
    ///
    /// ## Why
    /// People hear that something is wrong, and not what.
    ///
    /// ## Example
    /// ```html
    /// <label>Age <input aria-invalid="true"></label> <p>Write a number above 0.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Write what is wrong beside the field, and refer to it with `aria-describedby`.
    ///
    /// ```html
    /// <label>Age <input aria-invalid="true" aria-describedby="e"></label> <p id="e">Write a number above 0.</p>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.3.1 Error Identification (A); ACT rule 36b590.
    ///
    /// # En français
    /// Un champ signalé en erreur, sans rien qui dise laquelle.
    ///
    /// ## Pourquoi
    /// On entend que quelque chose ne va pas, sans savoir quoi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire près du champ ce qui ne va pas, et y renvoyer par `aria-describedby`.
    ///
    /// ## Source
    /// WCAG 2.2, 3.3.1 Identification des erreurs (A); règle ACT 36b590.
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
