//! Button has no accessible name.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Button has no accessible name.
    ///
    /// ## Why
    /// A person who cannot see its icon hears only “button”, and does not know what it does.
    ///
    /// ## Example
    /// ```html
    /// <button class="menu"><svg aria-hidden="true"></svg></button>
    /// ```
    ///
    /// ## How to fix it
    /// Write in the button what it does, or in `aria-label` if the button shows only an icon.
    ///
    /// ```html
    /// <button class="menu" aria-label="Menu"><svg aria-hidden="true"></svg></button>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 97a4e1.
    ///
    /// # En français
    /// Le bouton n’a pas de nom accessible.
    ///
    /// ## Pourquoi
    /// Une personne qui ne voit pas son icône entend seulement « bouton », sans savoir ce qu’il
    /// fait.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans le bouton ce qu’il fait, ou dans `aria-label` s’il ne montre qu’une icône.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 97a4e1.
    "A811" "button-without-name" Error Page
    wcag "4.1.2" act "97a4e1" impact Critical
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for button in page.elements().filter(|it| it.has_role(Role::Button)) {
        // The first button of a `select` shows the selected option and is not a separate button. Source:
        // HTML, "The select element".
        let is_of_select = button.parent().is_some_and(|parent| parent.is("select"));
        if !is_of_select && !button.is_hidden() && !button.is_named() {
            findings.report_violation(button);
        }
    }
}
