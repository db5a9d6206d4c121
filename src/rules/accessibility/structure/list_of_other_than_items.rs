//! List contains something other than list items.

use crate::{
    aria::Role,
    dom::{ChildNode, Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// List contains something other than list items.
    ///
    /// ## Why
    /// Screen readers announce the number of items in a list and move from one item to the next.
    /// Content outside an item makes the number wrong, or is skipped.
    ///
    /// ## Example
    /// ```html
    /// <ul>
    ///   <li>Declaration</li>
    ///   <p>Action plan</p>
    /// </ul>
    /// ```
    ///
    /// ## How to fix it
    /// Put the content in an `li`, or move it out of the list. Put a nested list inside the item it
    /// belongs to.
    ///
    /// ```html
    /// <ul>
    ///   <li>Declaration</li>
    ///   <li>Action plan</li>
    /// </ul>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A), and by HTML, “The ul element”;
    /// technique H48.
    ///
    /// # En français
    /// La liste contient autre chose que des éléments de liste.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran annoncent le nombre d’éléments d’une liste et passent de l’un à
    /// l’autre. Un contenu placé hors d’un élément fausse ce nombre, ou est sauté.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer le contenu dans un `li`, ou le sortir de la liste. Placer une liste imbriquée dans
    /// l’élément auquel elle se rapporte.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A), et par HTML, « The ul element »;
    /// technique H48.
    "A213" "list-of-other-than-items" Error Page
    wcag "1.3.1" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for list in page.named_any(&["menu", "ol", "ul"]) {
        if !list.has_role(Role::List) || list.is_hidden() {
            continue;
        }
        for inside in list.child_nodes() {
            let (place, child, is_certain) = match inside {
                ChildNode::Text(text) if text.trim().is_empty() => continue,
                ChildNode::Text(_) => (list, "text", true),
                ChildNode::Element(child) if may_stand_in_a_list(child) => continue,
                ChildNode::Element(child) => (child, child.tag(), says_something(child)),
            };
            let diagnostic = if is_certain { findings.violation() } else { findings.needs_review() };
            findings.report(place, diagnostic.with("child", child.to_owned()));
            break;
        }
    }
}

/// Returns `true` if the child is allowed: items, hidden elements, and elements that may become items.
fn may_stand_in_a_list(child: Element<'_>) -> bool {
    child.is_any(&["li", "script", "template", "slot"])
        || child.is_hidden()
        || child.tag().contains('-')
        || matches!(child.role(), Some(Role::ListItem | Role::None))
        || (child.explicit_role().is_some() && child.descendants().any(|it| it.has_role(Role::ListItem)))
}

/// Returns `true` if the child has content: a `br` or an `hr` does not change the number of items.
fn says_something(child: Element<'_>) -> bool {
    !child.is_any(&["br", "hr", "wbr"]) && (child.descendants().next().is_some() || child.contains_text())
}
