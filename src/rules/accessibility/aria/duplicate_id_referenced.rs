//! An `id` used by a label or an ARIA attribute is not unique.

use crate::{
    dom::{Document, Element},
    rules::{
        accessibility::referenced_ids::referenced_ids, excerpt::excerpt, page::PageFindings, rule::rule,
    },
};

rule! {
    /// An `id` used by a label or an ARIA attribute is not unique.
    ///
    /// ## Why
    /// Browsers find only the first element with this `id`: the second field has no label, or an
    /// element gets the description of another.
    ///
    /// ## Example
    /// ```html
    /// <label for="q">Search</label> <input id="q">
    /// <label for="q">Search in archives</label> <input id="q">
    /// ```
    ///
    /// ## How to fix it
    /// Give each element its own `id`, and correct the attributes that refer to it.
    ///
    /// ```html
    /// <label for="q">Search</label> <input id="q">
    /// <label for="q2">Search in archives</label> <input id="q2">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A) and 1.3.1 Info and Relationships (A), and
    /// by the HTML Standard, “Global attributes”.
    ///
    /// # En français
    /// Un `id` utilisé par une étiquette ou un attribut ARIA n’est pas unique.
    ///
    /// ## Pourquoi
    /// Les navigateurs trouvent seulement le premier élément qui a cet `id` : le second champ n’a
    /// pas d’étiquette, ou un élément reçoit la description d’un autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque élément son propre `id`, et corriger les attributs qui y renvoient.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A) et 1.3.1 Information et relations (A),
    /// et par la norme HTML, « Global attributes ».
    "A825" "duplicate-id-referenced" Warning Page
    wcag "4.1.2" "1.3.1" impact Moderate
}

/// Attributes that refer to elements by `id` and affect the accessibility tree.
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
    // Most pages have no duplicate, and searching for references takes time.
    if seconds.peek().is_none() {
        return;
    }
    let mut referenced_ids = referenced_ids(page, REFERENCES);
    for (element, id) in seconds {
        if referenced_ids.remove(id) {
            findings.report(element, findings.needs_review().with("id", excerpt(id)));
        }
    }
}
