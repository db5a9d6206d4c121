//! List item is not inside a list.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// List item is not inside a list.
    ///
    /// ## Why
    /// Without a list, assistive technology reads the item as plain text. It cannot announce the
    /// number of items or where the list begins and ends.
    ///
    /// ## Example
    /// ```html
    /// <div>
    ///   <li>Declaration</li>
    ///   <li>Action plan</li>
    /// </div>
    /// ```
    ///
    /// ## How to fix it
    /// Put the items in a `ul` or an `ol`.
    ///
    /// ```html
    /// <ul>
    ///   <li>Declaration</li>
    ///   <li>Action plan</li>
    /// </ul>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A), and by HTML, “The li element”;
    /// technique H48.
    ///
    /// # En français
    /// L’élément de liste n’est pas dans une liste.
    ///
    /// ## Pourquoi
    /// Sans liste, les technologies d’assistance lisent l’élément comme du texte ordinaire. Elles
    /// ne peuvent annoncer ni le nombre d’éléments, ni le début et la fin de la liste.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer les éléments dans un `ul` ou un `ol`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A), et par HTML, « The li element »;
    /// technique H48.
    "A214" "item-outside-list" Error Page
    wcag "1.3.1" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut reported = None;
    for item in page.named("li") {
        let Some(around) = item.parent() else { continue };
        if item.has("role") || item.is_hidden() || reported == Some(around) {
            continue;
        }
        if around.is_any(&["menu", "ol", "ul"]) {
            // Only the styles determine if it still looks like a list.
            if is_no_list(around) {
                findings.report(item, findings.needs_review());
                reported = Some(around);
            }
            continue;
        }
        // Roles may make a wrapper inside a list, or a list built by a script, valid.
        let is_in_list = item.ancestors().take(4).any(|it| it.is_any(&["menu", "ol", "ul"]));
        let is_role = around.has("role") || around.tag().contains('-') || around.is("slot");
        // A fragment may be intended for inclusion in a list.
        let is_loose = !page.is_full_document() && around.is("body");
        if is_role || (is_loose && !has_other_content(around)) {
            continue;
        }
        findings.report(item, if is_in_list { findings.needs_review() } else { findings.violation() });
        reported = Some(around);
    }
}

/// Returns `true` if the list has an announced role other than list. Roles with required children are checked
/// by another rule, and without semantics the author intended no list.
fn is_no_list(list: Element<'_>) -> bool {
    let given = list.explicit_role().filter(|_| list.has("role"));
    given.is_some_and(|role| {
        !matches!(role, Role::List | Role::Directory | Role::None | Role::Presentation | Role::Generic)
            && role.definition().children.is_empty()
    })
}

fn has_other_content(body: Element<'_>) -> bool {
    body.children().any(|it| !it.is_any(&["li", "script", "style", "template"]))
}
