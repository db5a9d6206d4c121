//! A list with something in it that is no item.

use crate::{
    aria::Role,
    dom::{Document, Element, ChildNode},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A list that holds something besides its items.
    ///
    /// ## Why
    /// A screen reader counts the items of a list and goes from one to the next. What stands between
    /// them belongs to no item: it makes the count wrong, or is skipped.
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
    /// Put it into an `li`, or out of the list. A list inside a list goes into the item that it
    /// details.
    ///
    /// ```html
    /// <ul>
    ///   <li>Declaration</li>
    ///   <li>Action plan</li>
    /// </ul>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); technique H48; HTML, “The ul element”.
    ///
    /// # En français
    /// Une liste où se trouve autre chose que ses éléments.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran compte les éléments d’une liste et va de l’un à l’autre. Ce qui se trouve
    /// entre eux n’appartient à aucun : le compte est faux, ou ces mots sont sautés.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Le mettre dans un `li`, ou hors de la liste. Une liste dans une liste va dans l’élément qu’elle
    /// détaille.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); technique H48; HTML, « The ul element ».
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

/// What may: items, what is not shown, and what may turn out to be items in the end.
fn may_stand_in_a_list(child: Element<'_>) -> bool {
    child.is_any(&["li", "script", "template", "slot"])
        || child.is_hidden()
        || child.tag().contains('-')
        || matches!(child.role(), Some(Role::ListItem | Role::None))
        || (child.explicit_role().is_some() && child.descendants().any(|it| it.has_role(Role::ListItem)))
}

/// Whether it says anything: a `br` or a line breaks no count.
fn says_something(child: Element<'_>) -> bool {
    !child.is_any(&["br", "hr", "wbr"]) && (child.descendants().next().is_some() || child.contains_text())
}
