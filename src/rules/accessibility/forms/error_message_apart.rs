//! Error message is not linked to a field.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{
        accessibility::referenced_ids::referenced_ids, excerpt::excerpt, page::PageFindings, rule::rule,
    },
};

rule! {
    /// Error message is not linked to a field.
    ///
    /// ## Why
    /// A person who goes from field to field does not come across it, and does not know which field
    /// it is about.
    ///
    /// ## Example
    /// ```html
    /// <form><label>Age <input></label> <span class="error">Wrong value.</span> <button>Send</button></form>
    /// ```
    ///
    /// ## How to fix it
    /// Refer to the message from the field with `aria-describedby`. In the message, name the field,
    /// say what is wrong and what to write.
    ///
    /// ```html
    /// <form><label>Age <input aria-describedby="e"></label> <span class="error" id="e">Age must be 1 or more.</span> <button>Send</button></form>
    /// ```
    ///
    /// ## Source
    /// House rule that helps meet WCAG 2.2, 3.3.1 Error Identification (A); ACT rule 36b590.
    ///
    /// # En français
    /// Le message d’erreur n’est lié à aucun champ.
    ///
    /// ## Pourquoi
    /// Une personne qui va de champ en champ ne le rencontre pas, et ne sait pas de quel champ il
    /// s’agit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Renvoyer au message depuis le champ avec `aria-describedby`. Dans le message, nommer le
    /// champ, indiquer l’erreur et ce qu’il faut écrire.
    ///
    /// ## Source
    /// Règle propre à Parvis, qui aide à respecter les WCAG 2.2, 3.3.1 Identification des erreurs
    /// (A); règle ACT 36b590.
    "A718" "error-message-apart" Warning Page
    wcag "3.3.1" act "36b590" impact Moderate
}

/// Ids and class names of error messages.
const NAMES: &[&str] = &[
    "erreur",
    "error",
    "error-message",
    "error-msg",
    "error-text",
    "errormessage",
    "errors",
    "field-error",
    "form-error",
    "input-error",
    "invalid-feedback",
    "message-erreur",
    "validation-error",
];

/// Attributes that link a message to its field.
const REFERENCES: &[&str] = &["aria-describedby", "aria-errormessage", "aria-labelledby"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut ids = None;
    for form in page.named("form") {
        for element in form.descendants().filter(|it| is_message(*it)) {
            if findings.is_full() {
                return;
            }
            let ids = ids.get_or_insert_with(|| referenced_ids(page, REFERENCES));
            if element.self_and_ancestors().take(8).any(|it| it.attr("id").is_some_and(|id| ids.contains(id)))
            {
                continue;
            }
            let text = element.visible_text();
            if !text.is_empty() {
                findings.report(element, findings.needs_review().with("text", excerpt(&text)));
            }
        }
    }
}

/// Returns `true` if the `id` or a class marks the element as an error message, it is visible, and it is not
/// in a live region.
fn is_message(element: Element<'_>) -> bool {
    let is_error = |word: &str| NAMES.iter().any(|name| name.eq_ignore_ascii_case(word));
    let is_called = element.attr("id").is_some_and(is_error) || element.tokens("class").any(is_error);
    is_called
        && element.is_visible()
        && element.is_any(&["div", "em", "li", "p", "small", "span", "strong"])
        && !element
            .self_and_ancestors()
            .take(8)
            .any(|it| it.has("aria-live") || matches!(it.explicit_role(), Some(Role::Alert | Role::Status)))
}
