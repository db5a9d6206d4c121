//! A part of a menu, of a tree or of tabs, a gauge or a window, without a name.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A widget without a name.
    ///
    /// ## Why
    /// A menu item, a tab, a progress bar or a dialog is only as useful as what it is called: without a
    /// name, a person who does not see it hears its kind and nothing else.
    ///
    /// ## Example
    /// ```html
    /// <p>Your file</p>
    /// <progress value="40" max="100"></progress>
    /// ```
    ///
    /// ## How to fix it
    /// Write its name in it, or give it one with `aria-labelledby` or `aria-label`.
    ///
    /// ```html
    /// <p id="file">Your file</p>
    /// <progress aria-labelledby="file" value="40" max="100"></progress>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A).
    ///
    /// # En français
    /// Un composant sans nom.
    ///
    /// ## Pourquoi
    /// Un élément de menu, un onglet, une barre de progression ou une boîte de dialogue ne sert que par
    /// son nom : sans lui, qui ne le voit pas n’entend que sa nature.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Y écrire son nom, ou lui en donner un avec `aria-labelledby` ou `aria-label`.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A).
    "A813" "widget-without-name" Error Page
    wcag "4.1.2" impact Serious
}

/// What people act on, or read a value from: without a name it is of no use.
const CERTAIN: &[Role] =
    &[Role::MenuItem, Role::Meter, Role::Option, Role::Progressbar, Role::Tab, Role::TreeItem];

/// What holds others or stands before them: what is in it may say enough.
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
        // An empty first option is how a list of HTML says that nothing is chosen yet.
        if element.is("option") || element.is_hidden() || element.is_named() {
            continue;
        }
        let diagnostic = if is_certain { findings.violation() } else { findings.needs_review() };
        findings.report(element, diagnostic.with("role", role.as_str()));
    }
}
