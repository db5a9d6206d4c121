//! Form field has no accessible name.

use std::collections::HashSet;

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Form field has no accessible name.
    ///
    /// ## Why
    /// A person who cannot see the page hears only “edit” or “check box”, and does not know what to
    /// write or choose. Voice control cannot reach the field by name either.
    ///
    /// ## Example
    /// ```html
    /// <div>Last name</div>
    /// <input name="last">
    /// ```
    ///
    /// ## How to fix it
    /// Add a `label` for the field, or name it with `aria-labelledby` or `aria-label`.
    ///
    /// ```html
    /// <label for="last">Last name</label>
    /// <input id="last" name="last">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule e086e5.
    ///
    /// # En français
    /// Le champ de formulaire n’a pas de nom accessible.
    ///
    /// ## Pourquoi
    /// Une personne qui ne voit pas la page entend seulement « zone d’édition » ou « case à
    /// cocher », sans savoir quoi écrire ni quoi choisir. La commande vocale ne peut pas non plus
    /// atteindre le champ par son nom.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un `label` pour le champ, ou le nommer avec `aria-labelledby` ou `aria-label`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT e086e5.
    "A810" "field-without-name" Error Page
    wcag "4.1.2" act "e086e5" impact Critical
}

const FIELDS: &[Role] = &[
    Role::Checkbox,
    Role::Combobox,
    Role::Listbox,
    Role::MenuItemCheckbox,
    Role::MenuItemRadio,
    Role::Radio,
    Role::Searchbox,
    Role::Slider,
    Role::SpinButton,
    Role::Switch,
    Role::Textbox,
];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut popups = None;
    for field in page.elements().filter(|it| is_field(*it)) {
        if !field.is_hidden() && !field.is_named() {
            // The list box that a combobox opens is identified by the combobox.
            if field.has_role(Role::Listbox)
                && let Some(id) = field.attr("id")
                && popups.get_or_insert_with(|| popups_of(page)).contains(id)
            {
                continue;
            }
            findings.report(field, findings.violation().with("what", field.tag()));
        }
    }
}

/// Returns the ids of the popups of comboboxes.
fn popups_of(page: &Document) -> HashSet<&str> {
    let comboboxes = page.elements().filter(|it| it.has_role(Role::Combobox));
    comboboxes.flat_map(|it| it.tokens("aria-controls").chain(it.tokens("aria-owns"))).collect()
}

/// Returns `true` if the element is a form field. Password, date, colour and file fields have no ARIA role.
fn is_field(element: Element<'_>) -> bool {
    match element.role() {
        Some(role) => FIELDS.contains(&role),
        None => element.is("input") && !element.attr_is("type", "hidden"),
    }
}
