//! Element is outside the context that its role requires.

use super::accessibility_tree::AccessibilityTree;
use crate::{
    aria::Role,
    diagnostic::Argument,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Element is outside the context that its role requires.
    ///
    /// ## Why
    /// When a list item is outside a list, or a tab outside a tab list, assistive technology cannot
    /// announce how many there are or move from one to the next.
    ///
    /// ## Example
    /// ```html
    /// <div>
    ///   <button role="tab">Commitments</button>
    ///   <button role="tab">Milestones</button>
    /// </div>
    /// ```
    ///
    /// ## How to fix it
    /// Put the element inside one with the required role, directly or with `aria-owns`, or remove
    /// the role.
    ///
    /// ```html
    /// <div role="tablist">
    ///   <button role="tab">Commitments</button>
    ///   <button role="tab">Milestones</button>
    /// </div>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A), and by WAI-ARIA 1.2, “Required
    /// Context Role”; ACT rule ff89c9.
    ///
    /// # En français
    /// L’élément n’est pas dans le contexte que son rôle exige.
    ///
    /// ## Pourquoi
    /// Quand un élément de liste est hors d’une liste, ou un onglet hors d’une liste d’onglets, les
    /// technologies d’assistance ne peuvent ni annoncer combien il y en a, ni passer de l’un à
    /// l’autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer l’élément dans un élément qui a le rôle requis, directement ou avec `aria-owns`, ou
    /// retirer le rôle.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A), et par WAI-ARIA 1.2, « Required
    /// Context Role »; règle ACT ff89c9.
    "A226" "role-outside-its-whole" Error Page
    wcag "1.3.1" act "ff89c9" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let is_given = |it: &Element<'d>| it.explicit_role().is_some_and(is_part);
    let mut parts = page.with_attribute("role").filter(is_given).peekable();
    if parts.peek().is_none() {
        return;
    }
    let tree = AccessibilityTree::of(page);
    for part in parts {
        let Some(role) = part.role().filter(|role| is_part(*role)) else { continue };
        if part.is_hidden() || part.implicit_role() == Some(role) || is_in_its_whole(&tree, part, role) {
            continue;
        }
        let wholes = Argument::choice(role.definition().parents.iter().map(|it| it.as_str()));
        let diagnostic = findings.violation().with("role", role.as_str()).with("wholes", wholes);
        findings.report(part, diagnostic);
    }
}

/// Returns `true` if a role has a required parent. Roles of digital publishing are excluded: their parents
/// are recommendations, not requirements of WAI-ARIA 1.2.
fn is_part(role: Role) -> bool {
    !role.definition().parents.is_empty() && !role.as_str().starts_with("doc-") && role != Role::Caption
}

fn is_in_its_whole<'d>(tree: &AccessibilityTree<'d>, part: Element<'d>, role: Role) -> bool {
    let wholes = role.definition().parents;
    let mut around = tree.parent(part);
    // Groups may be nested in groups, and a tree item or a menu item in another one.
    for _ in 0..64 {
        let Some(whole) = around else { return false };
        match whole.role() {
            Some(Role::Group) if wholes.contains(&Role::Group) => around = tree.parent(whole),
            Some(of) => {
                let is_branch = of == role && matches!(role, Role::TreeItem | Role::MenuItem);
                return wholes.contains(&of)
                    || is_branch
                    || (role == Role::ListItem && of == Role::Menu && whole.is("menu"));
            }
            None => return false,
        }
    }
    false
}
