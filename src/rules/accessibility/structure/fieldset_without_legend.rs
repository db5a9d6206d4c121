//! Group of fields has no name.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Group of fields has no name.
    ///
    /// ## Why
    /// Screen readers announce the `legend` when people enter a `fieldset`. Without one, people
    /// hear only “group”.
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
    /// Add a `legend` as the first element of the `fieldset`, with what the fields have in common.
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
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); technique H71.
    ///
    /// # En français
    /// Le groupe de champs n’a pas de nom.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran annoncent le `legend` quand on entre dans un `fieldset`. Sans lui, on
    /// entend seulement « groupe ».
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un `legend` comme premier élément du `fieldset`, et y écrire ce que les champs ont
    /// en commun.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); technique H71.
    "A231" "fieldset-without-legend" Warning Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for group in page.named("fieldset").filter(|it| it.has_role(Role::Group) && !it.is_hidden()) {
        let is_field = |it: &Element<'d>| it.is_any(&["input", "select", "textarea"]) && !it.is_hidden();
        // A single field does not need a group.
        if !group.is_named() && group.descendants().filter(is_field).nth(1).is_some() {
            findings.report(group, findings.needs_review());
        }
    }
}
