//! A role that is made of parts, on what holds none of them or something else.

use super::tree::Tree;
use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A role that is made of parts, on what holds none of them or something else.
    ///
    /// ## Why
    /// A list is announced with its items, a menu with its entries, a row with its cells. What is no such
    /// part breaks the count, or is not announced at all.
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
    /// Give each part its role; take the role away from what is no such thing; say `aria-busy="true"`
    /// while the parts are on their way.
    ///
    /// ```html
    /// <div role="list">
    ///   <span role="listitem">Declaration</span>
    ///   <span role="listitem">Action plan</span>
    /// </div>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); ACT rule bc4a75; WAI-ARIA 1.2, “Required Owned
    /// Elements”.
    ///
    /// # En français
    /// Un rôle fait de parties, sur ce qui n’en contient aucune ou contient autre chose.
    ///
    /// ## Pourquoi
    /// Une liste est annoncée avec ses éléments, un menu avec ses entrées, une rangée avec ses cellules.
    /// Ce qui n’en est pas une partie fausse le compte, ou n’est pas annoncé.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner son rôle à chaque partie; retirer le rôle de ce qui n’en est pas; écrire `aria-busy="true"`
    /// tant que les parties ne sont pas arrivées.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); règle ACT bc4a75; WAI-ARIA 1.2, « Required Owned
    /// Elements ».
    "A225" "role-without-its-parts" Error Page
    wcag "1.3.1" act "bc4a75" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut wholes = page.with_attribute("role").filter(|it| it.explicit_role().is_some_and(is_whole)).peekable();
    if wholes.peek().is_none() {
        return;
    }
    let tree = Tree::of(page);
    for whole in wholes {
        let Some(role) = whole.role().filter(|role| is_whole(*role)) else { continue };
        if whole.is_hidden() || whole.attr_is("aria-busy", "true") {
            continue;
        }
        let parts = tree.children(whole);
        let wrong = parts.iter().find_map(|part| wrong(&tree, role, *part, 0));
        let diagnostic = match wrong {
            Some(Wrong { part, is_certain: true }) => findings.violation().with("child", called(part)),
            Some(Wrong { part, is_certain: false }) => findings.needs_review().with("child", called(part)),
            // What is empty waits for a script to fill it.
            None if parts.is_empty() && says_something(whole) => findings.violation().with("child", "none"),
            None => continue,
        };
        let names: Vec<String> = role.definition().children.iter().map(|it| format!("`{it}`")).collect();
        findings.report(whole, diagnostic.with("role", role.as_str()).with("parts", names.join(", ")));
    }
}

/// What is no part of a role, and whether that is certain.
struct Wrong<'d> {
    part: Element<'d>,
    is_certain: bool,
}

/// Whether a role is made of parts. Those of books are advice, not rules of WAI-ARIA 1.2.
fn is_whole(role: Role) -> bool {
    !role.definition().children.is_empty() && !role.as_str().starts_with("doc-") && role != Role::Suggestion
}

fn wrong<'d>(tree: &Tree<'d>, whole: Role, part: Element<'d>, depth: usize) -> Option<Wrong<'d>> {
    let role = part.role().unwrap_or(Role::Generic);
    let allowed = whole.definition().children;
    if role == Role::Group && allowed.contains(&Role::Group) && depth < 8 {
        return tree.children(part).into_iter().find_map(|it| wrong(tree, whole, it, depth + 1));
    }
    let is_part = allowed.contains(&role)
        || match role {
            Role::Separator => matches!(whole, Role::Menu | Role::Menubar),
            // The menu that an item opens stands beside it in the practices of the W3C.
            Role::Menu => matches!(whole, Role::Menu | Role::Menubar),
            Role::Caption => matches!(whole, Role::Table | Role::Grid | Role::TreeGrid),
            Role::ListItem => whole == Role::Directory,
            _ => false,
        };
    // What only marks words, and what says what happens, is read where it stands.
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
    (!is_part).then_some(Wrong { part, is_certain })
}

fn called(part: Element<'_>) -> String {
    match part.role() {
        Some(role) if role != Role::Generic => role.as_str().to_owned(),
        _ => part.tag().to_owned(),
    }
}

fn says_something(whole: Element<'_>) -> bool {
    !whole.has("aria-owns") && !whole.visible_text().is_empty()
}
