//! A form field that has no name.

use std::collections::HashSet;

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A form field without a name.
    ///
    /// ## Why
    /// A person who does not see the page hears “edit” or “check box”, and cannot tell what to write or
    /// to choose. Localization control cannot reach it by name either.
    ///
    /// ## Example
    /// ```html
    /// <div>Last name</div>
    /// <input name="last">
    /// ```
    ///
    /// ## How to fix it
    /// Tie a `label` to the field, or name it with `aria-labelledby` or `aria-label`.
    ///
    /// ```html
    /// <label for="last">Last name</label>
    /// <input id="last" name="last">
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule e086e5.
    ///
    /// # En français
    /// Un champ de formulaire sans nom.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas la page entend « zone d’édition » ou « case à cocher », sans savoir quoi écrire
    /// ni quoi choisir. La commande vocale ne peut pas non plus l’atteindre par son nom.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Lier un `label` au champ, ou le nommer avec `aria-labelledby` ou `aria-label`.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT e086e5.
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
            // The list that a combobox unfolds is known by the combobox.
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

/// The ids of what comboboxes unfold.
fn popups_of(page: &Document) -> HashSet<&str> {
    let comboboxes = page.elements().filter(|it| it.has_role(Role::Combobox));
    comboboxes.flat_map(|it| it.tokens("aria-controls").chain(it.tokens("aria-owns"))).collect()
}

/// Whether people write or choose something in it. Passwords, dates, colours and files have no role
/// of ARIA, and are fields all the same.
fn is_field(element: Element<'_>) -> bool {
    match element.role() {
        Some(role) => FIELDS.contains(&role),
        None => element.is("input") && !element.attr_is("type", "hidden"),
    }
}
