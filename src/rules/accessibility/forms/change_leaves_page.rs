//! Field leaves the page or submits the form when its value changes.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Field leaves the page or submits the form when its value changes.
    ///
    /// ## Why
    /// With the keyboard, each arrow key selects the next option: the first one already leaves the
    /// page. Other people lose the page without knowing why.
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
    /// Required by WCAG 2.2, 3.2.2 On Input (A).
    ///
    /// # En français
    /// Le champ fait quitter la page ou envoie le formulaire dès que sa valeur change.
    ///
    /// ## Pourquoi
    /// Au clavier, chaque flèche choisit l’option suivante : la première fait déjà quitter la page.
    /// D’autres personnes perdent la page sans savoir pourquoi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Laisser la personne choisir, puis appuyer sur un bouton.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.2.2 À la saisie (A).
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
