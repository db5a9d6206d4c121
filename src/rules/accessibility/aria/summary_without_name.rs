//! The `summary` of a part that unfolds, without a name.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A `summary` without a name.
    ///
    /// ## Why
    /// It is the button that unfolds the `details`: without words, nobody who hears the page knows what
    /// it opens.
    ///
    /// ## Example
    /// ```html
    /// <details>
    ///   <summary></summary>
    ///   <p>Open every day.</p>
    /// </details>
    /// ```
    ///
    /// ## How to fix it
    /// Write in the `summary` what it opens.
    ///
    /// ```html
    /// <details>
    ///   <summary>Opening times</summary>
    ///   <p>Open every day.</p>
    /// </details>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 2t702h.
    ///
    /// # En français
    /// Un `summary` sans nom.
    ///
    /// ## Pourquoi
    /// C’est le bouton qui déplie le `details` : sans mots, qui écoute la page ne sait pas ce qu’il
    /// ouvre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans le `summary` ce qu’il ouvre.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 2t702h.
    "A812" "summary-without-name" Error Page
    wcag "4.1.2" act "2t702h" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for summary in page.named("summary") {
        // With a role of its own, it is a button or a link, and held to what those are held to.
        let is_itself = summary.role().is_none();
        if is_itself && summary.is_summary() && !summary.is_hidden() && !summary.is_named() {
            findings.report_violation(summary);
        }
    }
}
