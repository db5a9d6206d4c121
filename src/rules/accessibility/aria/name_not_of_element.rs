//! Accessible name is not allowed on this element.

use crate::{
    aria::{Aria, Role},
    dom::{ChildNode, Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Accessible name is not allowed on this element.
    ///
    /// ## Why
    /// Elements such as `div`, `span` and `p` cannot have a name: most assistive technologies
    /// ignore their `aria-label`. If the element is empty, nothing is announced.
    ///
    /// ## Example
    /// ```html
    /// <span class="star" aria-label="Favourite"></span>
    /// ```
    ///
    /// ## How to fix it
    /// Give the element a role that allows a name, such as `img` or `group`, or write the text in
    /// the page.
    ///
    /// ```html
    /// <span class="star" role="img" aria-label="Favourite"></span>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A) and 1.3.1 Info and Relationships (A); ACT
    /// rule 5c01ea.
    ///
    /// # En français
    /// Le nom accessible n’est pas permis sur cet élément.
    ///
    /// ## Pourquoi
    /// Les éléments comme `div`, `span` et `p` ne peuvent pas avoir de nom : la plupart des
    /// technologies d’assistance ignorent leur `aria-label`. Si l’élément est vide, rien n’est
    /// annoncé.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à l’élément un rôle qui permet un nom, comme `img` ou `group`, ou écrire le texte
    /// dans la page.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A) et 1.3.1 Information et relations (A);
    /// règle ACT 5c01ea.
    "A818" "name-not-of-element" Error Page
    wcag "4.1.2" "1.3.1" act "5c01ea" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_aria() {
        let says = |name: &str| element.attr(name).is_some_and(|value| !value.is_empty());
        let is_labelled = says("aria-label") || says("aria-labelledby");
        let is_forbidden = || {
            let role = element.role();
            role.is_some_and(|role| role.definition().prohibited.contains(Aria::Label))
        };
        if !is_labelled || !is_forbidden() || element.is_hidden() || element.is_any(&["body", "html"]) {
            continue;
        }
        let Some(text) = own_name(element) else { continue };
        // The content, if any, is still read.
        let is_lost = element.child_nodes().all(|inside| is_blank(&inside));
        let diagnostic = if is_lost { findings.violation() } else { findings.needs_review() };
        let (kind, role) = kind(element);
        let diagnostic = diagnostic.with("kind", kind).with("role", role);
        findings.report(element, diagnostic.with("element", element.tag()).with("text", text));
    }
}

/// Returns why the element does not support a name (`element`: no explicit role, `none` or `role`), and the
/// explicit role as written. An element such as `div` does not support a name without the role `none` either.
fn kind(element: Element<'_>) -> (&'static str, String) {
    match element.explicit_role() {
        None => ("element", String::new()),
        Some(Role::None) => {
            let mut written = element.tokens("role").map(str::to_ascii_lowercase);
            ("none", written.find(|it| it == "none" || it == "presentation").unwrap_or_default())
        }
        Some(role) => ("role", role.as_str().to_owned()),
    }
}

/// Returns the name that the author sets with ARIA attributes, as an excerpt.
fn own_name(element: Element<'_>) -> Option<String> {
    if element.references("aria-labelledby").next().is_some() {
        return Some(excerpt(&element.name().text));
    }
    let label = element.attr("aria-label").filter(|label| !label.trim().is_empty())?;
    Some(excerpt(label))
}

fn is_blank(inside: &ChildNode<'_>) -> bool {
    matches!(inside, ChildNode::Text(text) if text.trim().is_empty())
}
