//! Form asks for the same personal information twice.

use std::collections::HashSet;

use super::purpose::{is_open, purpose};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Form asks for the same personal information twice.
    ///
    /// ## Why
    /// Entering it again takes effort, and requires people to remember what they entered.
    ///
    /// ## Example
    /// ```html
    /// <form><label>Email <input name="email"></label> <label>Email <input name="email2"></label></form>
    /// ```
    ///
    /// ## How to fix it
    /// Fill in the second field from the first, or offer “same as above”. Do not ask people to
    /// confirm an address by entering it again.
    ///
    /// ```html
    /// <form><label>Email <input name="email"></label></form>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.3.7 Redundant Entry (A).
    ///
    /// # En français
    /// Le formulaire demande deux fois le même renseignement personnel.
    ///
    /// ## Pourquoi
    /// Le saisir de nouveau demande un effort, et oblige à se souvenir de ce qu’on a saisi.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Remplir le second champ à partir du premier, ou offrir « même réponse que ci-dessus ». Ne
    /// pas faire confirmer une adresse en la faisant saisir de nouveau.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.3.7 Saisie redondante (A).
    "A719" "asked-twice" Warning Page
    wcag "3.3.7" impact Moderate
}

/// Information that is unique to one person. Names are excluded: one form may ask for the names of several
/// people.
const ONE_EACH: &[&str] = &["email", "postal-code", "street-address", "tel"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut asked = HashSet::new();
    for field in page.named("input") {
        if field.has("autocomplete") && field.has("value") || !is_open(field) {
            continue;
        }
        let Some(form) = field.closest(&["form"]) else { continue };
        let Some(token) = purpose(field).filter(|token| ONE_EACH.contains(token)) else { continue };
        let is_filled_in = field.attr("value").is_some_and(|value| !value.is_empty());
        // Several tokens, such as `shipping email`, distinguish fields of the same type.
        let is_told_apart = field.tokens("autocomplete").count() > 1;
        if !asked.insert((form.index(), token)) && !is_filled_in && !is_told_apart {
            findings.report(field, findings.needs_review().with("token", token));
        }
    }
}
