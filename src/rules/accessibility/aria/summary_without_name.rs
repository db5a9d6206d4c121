//! The `summary` element has no accessible name.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// The `summary` element has no accessible name.
    ///
    /// ## Why
    /// The `summary` is the button that opens the `details`. Without text, people who use a screen
    /// reader do not know what it opens.
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
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 2t702h.
    ///
    /// # En français
    /// L’élément `summary` n’a pas de nom accessible.
    ///
    /// ## Pourquoi
    /// Le `summary` est le bouton qui ouvre le `details`. Sans texte, les personnes qui utilisent
    /// un lecteur d’écran ne savent pas ce qu’il ouvre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans le `summary` ce qu’il ouvre.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 2t702h.
    "A812" "summary-without-name" Error Page
    wcag "4.1.2" act "2t702h" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for summary in page.named("summary") {
        // With an explicit role, the element is covered by the rules for that role.
        let is_itself = summary.role().is_none();
        if is_itself && summary.is_summary() && !summary.is_hidden() && !summary.is_named() {
            findings.report_violation(summary);
        }
    }
}
