//! Interface component has no accessible name.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Interface component has no accessible name.
    ///
    /// ## Why
    /// Without a name, a person who cannot see a menu item, a tab, a progress bar or a dialog hears
    /// only its role.
    ///
    /// ## Example
    /// ```html
    /// <p>Your file</p>
    /// <progress value="40" max="100"></progress>
    /// ```
    ///
    /// ## How to fix it
    /// Write the name in the element, or add one with `aria-labelledby` or `aria-label`.
    ///
    /// ```html
    /// <p id="file">Your file</p>
    /// <progress aria-labelledby="file" value="40" max="100"></progress>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A).
    ///
    /// # En français
    /// Le composant d’interface n’a pas de nom accessible.
    ///
    /// ## Pourquoi
    /// Sans nom, une personne qui ne voit pas un élément de menu, un onglet, une barre de
    /// progression ou une boîte de dialogue n’en entend que le rôle.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le nom dans l’élément, ou l’ajouter avec `aria-labelledby` ou `aria-label`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A).
    "A813" "widget-without-name" Error Page
    wcag "4.1.2" impact Serious
}

/// Roles that users operate or read a value from, and that cannot be used without a name.
const CERTAIN: &[Role] =
    &[Role::MenuItem, Role::Meter, Role::Option, Role::Progressbar, Role::Tab, Role::TreeItem];

/// Roles of containers and of popups, whose content may be sufficient without a name.
const DOUBTFUL: &[Role] = &[
    Role::AlertDialog,
    Role::Application,
    Role::Dialog,
    Role::Grid,
    Role::RadioGroup,
    Role::Tooltip,
    Role::Tree,
    Role::TreeGrid,
];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.elements() {
        let Some(role) = element.role() else { continue };
        let is_certain = CERTAIN.contains(&role);
        if !is_certain && !DOUBTFUL.contains(&role) {
            continue;
        }
        // In HTML, an empty first option means that no option is selected.
        if element.is("option") || element.is_hidden() || element.is_named() {
            continue;
        }
        let diagnostic = if is_certain { findings.violation() } else { findings.needs_review() };
        findings.report(element, diagnostic.with("role", role.as_str()));
    }
}
