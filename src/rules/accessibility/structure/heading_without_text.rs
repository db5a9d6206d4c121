//! A heading without text.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A heading without text.
    ///
    /// ## Why
    /// A screen reader announces a heading and then nothing, and lists an empty line among the headings
    /// of the page.
    ///
    /// ## Example
    /// ```html
    /// <h2></h2>
    /// <p>Twelve commitments until 2028.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Write the heading, or take the element away; space is the business of the style sheet.
    ///
    /// ```html
    /// <h2>Our commitments</h2>
    /// <p>Twelve commitments until 2028.</p>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); ACT rule ffd0e9; technique H42.
    ///
    /// # En français
    /// Un titre sans texte.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran annonce un titre, puis rien, et met une ligne vide dans la liste des titres de
    /// la page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le titre, ou retirer l’élément; l’espacement est l’affaire de la feuille de style.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); règle ACT ffd0e9; technique H42.
    "A210" "heading-without-text" Error Page
    wcag "1.3.1" act "ffd0e9" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for heading in page.elements().filter(|it| it.has_role(Role::Heading)) {
        if heading.is_hidden() || heading.is_named() {
            continue;
        }
        // A script may be about to fill it.
        if may_be_filled(heading) || heading.descendants().any(may_be_filled) {
            findings.report(heading, findings.needs_review());
        } else {
            findings.report_violation(heading);
        }
    }
}

/// Whether a script can find it, or a template binds it.
fn may_be_filled(element: Element<'_>) -> bool {
    element.attributes().any(|(name, _)| {
        name == "id" || name.starts_with("data-") && name != "data-parvis-src" || name.starts_with("x-") || name.starts_with("v-") || name.starts_with(':')
    }) || element.tag().contains('-') || element.is("slot")
}
