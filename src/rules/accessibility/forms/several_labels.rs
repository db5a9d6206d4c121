//! Field has several labels.

use std::collections::HashMap;

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Field has several labels.
    ///
    /// ## Why
    /// Some screen readers announce only the first label. Others announce them all, one after the
    /// other.
    ///
    /// ## Example
    /// ```html
    /// <label for="q">Search</label> <input id="q"> <label for="q">Three letters or more</label>
    /// ```
    ///
    /// ## How to fix it
    /// Keep one `label`, and link the rest to the field with `aria-describedby`.
    ///
    /// ```html
    /// <label for="q">Search</label> <input id="q" aria-describedby="h"> <span id="h">Three letters or more</span>
    /// ```
    ///
    /// ## Source
    /// House rule that helps meet WCAG 2.2, 3.3.2 Labels or Instructions (A).
    ///
    /// # En français
    /// Le champ a plusieurs étiquettes.
    ///
    /// ## Pourquoi
    /// Certains lecteurs d’écran n’annoncent que la première étiquette. D’autres les annoncent
    /// toutes, l’une après l’autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ne garder qu’un `label`, et lier le reste au champ avec `aria-describedby`.
    ///
    /// ## Source
    /// Règle propre à Parvis, qui aide à respecter les WCAG 2.2, 3.3.2 Étiquettes ou instructions
    /// (A).
    "A722" "several-labels" Warning Page
    wcag "3.3.2" impact Minor
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut counts: HashMap<usize, usize> = HashMap::new();
    let mut fields = Vec::new();
    for label in page.named("label").filter(|label| !label.is_hidden()) {
        // An empty label is decorative.
        let Some(field) = label.labeled_control().filter(|_| !label.text().trim().is_empty()) else {
            continue;
        };
        let count = counts.entry(field.index()).or_default();
        *count += 1;
        if *count == 2 {
            fields.push(field);
        }
    }
    for field in fields {
        let is_named_otherwise = field.references("aria-labelledby").next().is_some();
        if !field.is_hidden() && !is_named_otherwise && !field.attr_is("type", "file") {
            let count = counts.get(&field.index()).copied().unwrap_or_default();
            findings.report(field, findings.needs_review().with("count", count.to_string()));
        }
    }
}
