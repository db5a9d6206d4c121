//! A password that people may not paste.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A password field where nothing can be pasted.
    ///
    /// ## Why
    /// Many people can neither remember a password nor type it out: a password manager keeps it for
    /// them, and they paste it.
    ///
    /// ## Example
    /// ```html
    /// <label>Password <input type="password" onpaste="return false"></label>
    /// ```
    ///
    /// ## How to fix it
    /// Take the `onpaste` away.
    ///
    /// ```html
    /// <label>Password <input type="password"></label>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.3.8 Accessible Authentication (Minimum) (AA).
    ///
    /// # En français
    /// Un champ de mot de passe où l’on ne peut rien coller.
    ///
    /// ## Pourquoi
    /// Bien des gens ne peuvent ni retenir ni recopier un mot de passe : un gestionnaire de mots de
    /// passe le garde pour eux, et ils le collent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `onpaste`.
    ///
    /// ## Source
    /// WCAG 2.2, 3.3.8 Authentification accessible (minimum) (AA).
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
