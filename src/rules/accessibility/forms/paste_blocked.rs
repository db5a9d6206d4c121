//! Sign-in field does not allow pasting.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Sign-in field does not allow pasting.
    ///
    /// ## Why
    /// Many people cannot remember a password or type it again: a password manager keeps it for
    /// them, and they paste it.
    ///
    /// ## Example
    /// ```html
    /// <label>Password <input type="password" onpaste="return false"></label>
    /// ```
    ///
    /// ## How to fix it
    /// Remove `onpaste`.
    ///
    /// ```html
    /// <label>Password <input type="password"></label>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.3.8 Accessible Authentication (Minimum) (AA).
    ///
    /// # En français
    /// Un champ de connexion ne permet pas de coller du texte.
    ///
    /// ## Pourquoi
    /// Beaucoup de personnes ne peuvent ni retenir ni recopier un mot de passe : un gestionnaire de
    /// mots de passe le garde pour elles, et elles le collent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `onpaste`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.3.8 Authentification accessible (minimum) (AA).
    "A715" "paste-blocked" Warning Page
    wcag "3.3.8" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for field in page.named("input") {
        let Some(script) = field.attr("onpaste") else { continue };
        let refuses = script.contains("return false") || script.contains("preventDefault");
        if refuses && field.is_visible() && is_for_signing_in(field) {
            findings.report_violation(field);
        }
    }
}

fn is_for_signing_in(field: Element<'_>) -> bool {
    let tokens = ["current-password", "new-password", "one-time-code", "username"];
    field.attr_is("type", "password")
        || field.tokens("autocomplete").any(|word| tokens.iter().any(|it| it.eq_ignore_ascii_case(word)))
}
