//! Form has no submit button.

use std::{cell::OnceCell, collections::HashSet};

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Form has no submit button.
    ///
    /// ## Why
    /// Without a button, people do not know how to submit the form, or it is submitted before they
    /// ask.
    ///
    /// ## Example
    /// ```html
    /// <form action="/search"><label>Year <select name="y"></select></label></form>
    /// ```
    ///
    /// ## How to fix it
    /// Add a `button` that says what it does.
    ///
    /// ```html
    /// <form action="/search"><label>Year <select name="y"></select></label> <button>Search</button></form>
    /// ```
    ///
    /// ## Source
    /// Recommended by WCAG 2.2 technique H32 for 3.2.2 On Input (A).
    ///
    /// # En français
    /// Le formulaire n’a pas de bouton d’envoi.
    ///
    /// ## Pourquoi
    /// Sans bouton, on ne sait pas comment envoyer le formulaire, ou il est envoyé sans qu’on l’ait
    /// demandé.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un `button` qui indique ce qu’il fait.
    ///
    /// ## Source
    /// Recommandé par la technique H32 des WCAG 2.2 pour 3.2.2 À la saisie (A).
    "A713" "form-without-button" Warning Page
    wcag "3.2.2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let named = OnceCell::new();
    for form in page.named("form").filter(|form| form.is_visible()) {
        let (mut lines, mut others, mut is_sent) = (0, 0, false);
        for element in form.descendants() {
            is_sent |= is_button(element);
            if element.is_any(&["input", "select", "textarea"]) && element.is_visible() {
                let is_line = matches!(element.role(), Some(Role::Textbox | Role::Searchbox));
                *if is_line { &mut lines } else { &mut others } += 1;
            }
        }
        // The Enter key submits a form with a single text field, as users expect of a search.
        let is_filled_in = lines > 1 || others > 0;
        if is_filled_in && !is_sent {
            let named = named.get_or_init(|| named_by_buttons(page));
            // A button outside the form can refer to it with the `form` attribute.
            if !form.attr("id").is_some_and(|id| named.contains(id)) {
                findings.report_violation(form);
            }
        }
    }
}

/// Returns `true` if the element may submit the form: any button may, by a script.
fn is_button(element: Element<'_>) -> bool {
    element.has_role(Role::Button) || element.tag().contains('-')
}

/// Returns the ids of the forms that buttons refer to with the `form` attribute.
fn named_by_buttons(page: &Document) -> HashSet<&str> {
    let buttons = page.with_attribute("form").filter(|it| it.is_any(&["button", "input"]) && is_button(*it));
    buttons.filter_map(|button| button.attr("form")).collect()
}
