//! Child elements do not match the role of their parent.

use super::accessibility_tree::AccessibilityTree;
use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Child elements do not match the role of their parent.
    ///
    /// ## Why
    /// Assistive technology announces a list with its items, a menu with its commands and a row
    /// with its cells. Other child elements make the number of items wrong, or are not announced.
    ///
    /// ## Example
    /// ```html
    /// <div role="list">
    ///   <span>Declaration</span>
    ///   <span>Action plan</span>
    /// </div>
    /// ```
    ///
    /// ## How to fix it
    /// Give each child element a role that its parent allows, or remove the role of the parent.
    /// While the content is loading, add `aria-busy="true"`.
    ///
    /// ```html
    /// <div role="list">
    ///   <span role="listitem">Declaration</span>
    ///   <span role="listitem">Action plan</span>
    /// </div>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A), and by WAI-ARIA 1.2, “Required Owned
    /// Elements”; ACT rule bc4a75.
    ///
    /// # En français
    /// Les éléments enfants ne correspondent pas au rôle de leur parent.
    ///
    /// ## Pourquoi
    /// Les technologies d’assistance annoncent une liste avec ses éléments, un menu avec ses
    /// commandes et une ligne avec ses cellules. D’autres éléments enfants faussent leur nombre, ou
    /// ne sont pas annoncés.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque élément enfant un rôle que son parent permet, ou retirer le rôle du parent.
    /// Pendant le chargement du contenu, ajouter `aria-busy="true"`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A), et par WAI-ARIA 1.2, « Required
    /// Owned Elements »; règle ACT bc4a75.
    "A225" "role-without-its-parts" Error Page
    wcag "1.3.1" act "bc4a75" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut wholes =
        page.with_attribute("role").filter(|it| it.explicit_role().is_some_and(is_container)).peekable();
    if wholes.peek().is_none() {
        return;
    }
    let tree = AccessibilityTree::of(page);
    for whole in wholes {
        let Some(role) = whole.role().filter(|role| is_container(*role)) else { continue };
        if whole.is_hidden() || whole.attr_is("aria-busy", "true") {
            continue;
        }
        let parts = tree.children(whole);
        let unexpected = parts.iter().find_map(|part| unexpected_child(&tree, role, *part, 0));
        let diagnostic = match unexpected {
            Some(UnexpectedChild { part, is_certain: true }) => {
                findings.violation().with("child", role_or_tag(part))
            }
            Some(UnexpectedChild { part, is_certain: false }) => {
                findings.needs_review().with("child", role_or_tag(part))
            }
            // A script may fill an empty element later.
            None if parts.is_empty() && has_content(whole) => findings.violation().with("child", "none"),
            None => continue,
        };
        let names: Vec<String> = role.definition().children.iter().map(|it| format!("`{it}`")).collect();
        findings.report(whole, diagnostic.with("role", role.as_str()).with("parts", names.join(", ")));
    }
}

/// Child that the role does not allow, and certainty of the finding.
struct UnexpectedChild<'d> {
    part: Element<'d>,
    is_certain: bool,
}

/// Returns `true` if a role has required or allowed children. Roles of digital publishing are excluded: their
/// children are recommendations, not requirements of WAI-ARIA 1.2.
fn is_container(role: Role) -> bool {
    !role.definition().children.is_empty() && !role.as_str().starts_with("doc-") && role != Role::Suggestion
}

fn unexpected_child<'d>(
    tree: &AccessibilityTree<'d>,
    whole: Role,
    part: Element<'d>,
    depth: usize,
) -> Option<UnexpectedChild<'d>> {
    let role = part.role().unwrap_or(Role::Generic);
    let allowed = whole.definition().children;
    if role == Role::Group && allowed.contains(&Role::Group) && depth < 8 {
        return tree.children(part).into_iter().find_map(|it| unexpected_child(tree, whole, it, depth + 1));
    }
    let is_part = allowed.contains(&role)
        || match role {
            Role::Separator => matches!(whole, Role::Menu | Role::Menubar),
            // In the ARIA Authoring Practices of the W3C, the menu that an item opens is a sibling of the
            // item.
            Role::Menu => matches!(whole, Role::Menu | Role::Menubar),
            Role::Caption => matches!(whole, Role::Table | Role::Grid | Role::TreeGrid),
            Role::ListItem => whole == Role::Directory,
            _ => false,
        };
    // Text-level roles and status messages are read in place.
    let is_certain = !matches!(
        role,
        Role::Generic
            | Role::Paragraph
            | Role::Strong
            | Role::Emphasis
            | Role::Code
            | Role::Mark
            | Role::Time
            | Role::Status
            | Role::Alert
            | Role::Img
            | Role::GraphicsDocument
            | Role::Separator
    );
    (!is_part).then_some(UnexpectedChild { part, is_certain })
}

fn role_or_tag(part: Element<'_>) -> String {
    match part.role() {
        Some(role) if role != Role::Generic => role.as_str().to_owned(),
        _ => part.tag().to_owned(),
    }
}

fn has_content(whole: Element<'_>) -> bool {
    !whole.has("aria-owns") && !whole.visible_text().is_empty()
}
