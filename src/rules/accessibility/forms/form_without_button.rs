//! A form that no button sends.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A form that no button sends.
    ///
    /// ## Why
    /// Without a button, people look for how to send what they wrote, or it goes without them having
    /// said so.
    ///
    /// ## Example
    /// ```html
    /// <form action="/search"><label>Year <select name="y"></select></label></form>
    /// ```
    ///
    /// ## How to mend it
    /// Add a `button` that says what it does.
    ///
    /// ```html
    /// <form action="/search"><label>Year <select name="y"></select></label> <button>Search</button></form>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.2.2 On Input (A).
    ///
    /// # En français
    /// Un formulaire qu’aucun bouton n’envoie.
    ///
    /// ## Pourquoi
    /// Sans bouton, on cherche comment envoyer ce qu’on a écrit, ou cela part sans qu’on l’ait demandé.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un `button` qui dit ce qu’il fait.
    ///
    /// ## Source
    /// WCAG 2.2, 3.2.2 À la saisie (A).
    "A713" "form-without-button" Warning Page
    wcag "3.2.2" impact Moderate
}

fn check<'d>(page: &'d Document, found: &mut PageFindings<'d>) {
    for form in page.named("form").filter(|form| form.is_visible()) {
        let (mut lines, mut others, mut is_sent) = (0, 0, false);
        for element in form.descendants() {
            is_sent |= is_button(element);
            if element.is_any(&["input", "select", "textarea"]) && element.is_visible() {
                let is_line = matches!(element.role(), Some(Role::Textbox | Role::Searchbox));
                *if is_line { &mut lines } else { &mut others } += 1;
            }
        }
        // One line alone is sent with the Enter key, as people expect of a search.
        let is_filled_in = lines > 1 || others > 0;
        if is_filled_in && !is_sent && !has_button_elsewhere(form) {
            found.fails(form);
        }
    }
}

/// Whether it may send the form: any button may, through a script.
fn is_button(element: Element<'_>) -> bool {
    element.has_role(Role::Button) || element.tag().contains('-')
}

/// Whether a button that stands outside the form is said to be its own.
fn has_button_elsewhere(form: Element<'_>) -> bool {
    let Some(id) = form.attr("id") else { return false };
    let mut buttons = form.document().named_any(&["button", "input"]);
    buttons.any(|button| button.attr("form") == Some(id) && is_button(button))
}
