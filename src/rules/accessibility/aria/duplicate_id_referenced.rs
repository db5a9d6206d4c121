//! Two elements with an `id` that a label or ARIA refers to.

use crate::{
    dom::{Document, Element},
    rules::{accessibility::referred::referred, page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// Two elements with the same `id`, to which a label or ARIA refers.
    ///
    /// ## Why
    /// Only the first of the two is found: the second field loses its label, or an element is described
    /// by the words of another.
    ///
    /// ## Example
    /// ```html
    /// <label for="q">Search</label> <input id="q">
    /// <label for="q">Search in archives</label> <input id="q">
    /// ```
    ///
    /// ## How to fix it
    /// Give each element an `id` of its own, and write it where it is referred to.
    ///
    /// ```html
    /// <label for="q">Search</label> <input id="q">
    /// <label for="q2">Search in archives</label> <input id="q2">
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A), 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Deux éléments qui ont le même `id`, auquel renvoie un `label` ou ARIA.
    ///
    /// ## Pourquoi
    /// Seul le premier est trouvé : le second champ perd son nom, ou un élément est décrit par les mots
    /// d’un autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque élément un `id` à lui, et l’écrire là où l’on y renvoie.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A), 1.3.1 Information et relations (A).
    "A825" "duplicate-id-referenced" Warning Page
    wcag "4.1.2" "1.3.1" impact Moderate
}

/// What refers to elements by their ids, and tells people what they are.
const REFERENCES: &[&str] = &[
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-labelledby",
    "aria-owns",
    "for",
    "headers",
    "list",
];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let is_second = |it: &(Element<'d>, &'d str)| !it.1.is_empty() && page.by_id(it.1) != Some(it.0);
    let with_id = page.with_attribute("id").filter_map(|it| Some((it, it.attr("id")?)));
    let mut seconds = with_id.filter(is_second).peekable();
    // Most pages have none, and are not read for references.
    if seconds.peek().is_none() {
        return;
    }
    let mut referred = referred(page, REFERENCES);
    for (element, id) in seconds {
        if referred.remove(id) {
            findings.report(element, findings.needs_review().with("id", excerpt(id)));
        }
    }
}
