//! A list item outside of any list.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A list item outside of any list.
    ///
    /// ## Why
    /// Without its list, an item is plain text to assistive technology: no count, no first, no last.
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
    /// Put the items into a `ul` or an `ol`.
    ///
    /// ```html
    /// <ul>
    ///   <li>Declaration</li>
    ///   <li>Action plan</li>
    /// </ul>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); technique H48; HTML, “The li element”.
    ///
    /// # En français
    /// Un élément de liste hors de toute liste.
    ///
    /// ## Pourquoi
    /// Sans sa liste, un élément n’est que du texte pour les technologies d’assistance : ni compte, ni
    /// premier, ni dernier.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre les éléments dans un `ul` ou un `ol`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); technique H48; HTML, « The li element ».
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
            // Whether it still looks like a list, the styles know.
            if is_no_list(around) {
                findings.report(item, findings.needs_review());
                reported = Some(around);
            }
            continue;
        }
        // A wrapper inside a list, and what a script builds, may be made right by roles.
        let is_in_list = item.ancestors().take(4).any(|it| it.is_any(&["menu", "ol", "ul"]));
        let is_role = around.has("role") || around.tag().contains('-') || around.is("slot");
        // A piece may be meant for a list.
        let is_loose = !page.is_full_document() && around.is("body");
        if is_role || (is_loose && !has_other_content(around)) {
            continue;
        }
        findings.report(item, if is_in_list { findings.needs_review() } else { findings.violation() });
        reported = Some(around);
    }
}

/// Whether the role of a list makes it something else that is announced. One that has parts of its own
/// is held to them elsewhere; without a meaning, it was meant to be no list.
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
