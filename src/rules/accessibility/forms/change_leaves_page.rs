//! A field that leaves the page or sends the form once it changes.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A field that leaves the page or sends the form once it changes.
    ///
    /// ## Why
    /// With the keyboard, each arrow chooses the next option: the first one already leaves. Others lose
    /// the page without knowing why.
    ///
    /// ## Example
    /// ```html
    /// <select aria-label="Year" onchange="location = this.value"><option>2024</option></select>
    /// ```
    ///
    /// ## How to fix it
    /// Let people choose, then press a button.
    ///
    /// ```html
    /// <select aria-label="Year"><option>2024</option></select> <button>Show</button>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.2.2 On Input (A).
    ///
    /// # En français
    /// Un champ qui quitte la page ou envoie le formulaire dès qu’il change.
    ///
    /// ## Pourquoi
    /// Au clavier, chaque flèche choisit l’option suivante : la première fait déjà partir. D’autres
    /// perdent la page sans savoir pourquoi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Laisser choisir, puis appuyer sur un bouton.
    ///
    /// ## Source
    /// WCAG 2.2, 3.2.2 À la saisie (A).
    "A712" "change-leaves-page" Warning Page
    wcag "3.2.2" impact Moderate
}

const LEAVES: &[&str] = &["location", "submit(", "window.open"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for field in page.named_any(&["input", "select", "textarea"]) {
        let Some(script) = field.attr("onchange").or_else(|| field.attr("oninput")) else { continue };
        if field.is_visible() && LEAVES.iter().any(|call| script.contains(call)) {
            findings.report_violation(field);
        }
    }
}
