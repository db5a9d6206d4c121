//! Heading has no text.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Heading has no text.
    ///
    /// ## Why
    /// A screen reader announces a heading, then nothing, and shows an empty line in the list of
    /// headings.
    ///
    /// ## Example
    /// ```html
    /// <h2></h2>
    /// <p>Twelve commitments until 2028.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Write the heading, or remove the element. To add space, use the style sheet.
    ///
    /// ```html
    /// <h2>Our commitments</h2>
    /// <p>Twelve commitments until 2028.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); ACT rule ffd0e9; technique H42.
    ///
    /// # En français
    /// Le titre n’a pas de texte.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran annonce un titre, puis rien, et affiche une ligne vide dans la liste des
    /// titres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le titre ou supprimer l’élément. Pour ajouter de l’espace, modifier la feuille de
    /// style.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); règle ACT ffd0e9; technique H42.
    "A210" "heading-without-text" Error Page
    wcag "1.3.1" act "ffd0e9" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for heading in page.elements().filter(|it| it.has_role(Role::Heading)) {
        if heading.is_hidden() || heading.is_named() {
            continue;
        }
        // A script may add the text later.
        if may_be_filled(heading) || heading.descendants().any(may_be_filled) {
            findings.report(heading, findings.needs_review());
        } else {
            findings.report_violation(heading);
        }
    }
}

/// Returns `true` if a script or a template may fill the element.
fn may_be_filled(element: Element<'_>) -> bool {
    element.attributes().any(|(name, _)| {
        name == "id"
            || name.starts_with("data-") && name != "data-parvis-src"
            || name.starts_with("x-")
            || name.starts_with("v-")
            || name.starts_with(':')
    }) || element.tag().contains('-')
        || element.is("slot")
}
