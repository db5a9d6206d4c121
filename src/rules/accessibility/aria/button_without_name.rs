//! A button that has no name.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A button without a name.
    ///
    /// ## Why
    /// A person who does not see its icon hears “button”, and cannot know what it does.
    ///
    /// ## Example
    /// ```html
    /// <button class="menu"><svg aria-hidden="true"></svg></button>
    /// ```
    ///
    /// ## How to fix it
    /// Write what it does in the button, or in `aria-label` where only an icon is shown.
    ///
    /// ```html
    /// <button class="menu" aria-label="Menu"><svg aria-hidden="true"></svg></button>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 97a4e1.
    ///
    /// # En français
    /// Un bouton sans nom.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas son icône entend « bouton », sans savoir ce qu’il fait.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans le bouton ce qu’il fait, ou dans `aria-label` lorsqu’une icône est seule à l’écran.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 97a4e1.
    "A811" "button-without-name" Error Page
    wcag "4.1.2" act "97a4e1" impact Critical
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for button in page.elements().filter(|it| it.has_role(Role::Button)) {
        // The first button of a `select` shows what is chosen, and is no button of its own. Source: HTML,
        // "The select element".
        let is_of_select = button.parent().is_some_and(|parent| parent.is("select"));
        if !is_of_select && !button.is_hidden() && !button.is_named() {
            findings.report_violation(button);
        }
    }
}
