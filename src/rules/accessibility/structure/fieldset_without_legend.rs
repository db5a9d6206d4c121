//! A group of fields without a name.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A group of fields without a name.
    ///
    /// ## Why
    /// A `fieldset` is announced by its `legend` as one comes into it. Without, people hear “group” and
    /// nothing else.
    ///
    /// ## Example
    /// ```html
    /// <fieldset>
    ///   <label>Street <input></label>
    ///   <label>City <input></label>
    /// </fieldset>
    /// ```
    ///
    /// ## How to fix it
    /// Write in a `legend`, first of all in the `fieldset`, what the fields have in common.
    ///
    /// ```html
    /// <fieldset>
    ///   <legend>Address</legend>
    ///   <label>Street <input></label>
    ///   <label>City <input></label>
    /// </fieldset>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); technique H71.
    ///
    /// # En français
    /// Un groupe de champs sans nom.
    ///
    /// ## Pourquoi
    /// Un `fieldset` est annoncé par son `legend` quand on y entre. Sans lui, on entend « groupe » et
    /// rien d’autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans un `legend`, en premier dans le `fieldset`, ce que les champs ont en commun.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); technique H71.
    "A231" "fieldset-without-legend" Warning Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for group in page.named("fieldset").filter(|it| it.has_role(Role::Group) && !it.is_hidden()) {
        let is_field = |it: &Element<'d>| it.is_any(&["input", "select", "textarea"]) && !it.is_hidden();
        // One field alone needs no group.
        if !group.is_named() && group.descendants().filter(is_field).nth(1).is_some() {
            findings.report(group, findings.needs_review());
        }
    }
}
