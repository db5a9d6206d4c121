//! A name on an element that cannot have one.

use crate::{
    aria::{Aria, Role},
    dom::{Document, Element, ChildNode},
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A name on an element that cannot have one.
    ///
    /// ## Why
    /// `div`, `span`, `p` and the like have no name: what `aria-label` says of them is lost for most.
    /// Where the element is empty, all that it has to say is lost.
    ///
    /// ## Example
    /// ```html
    /// <span class="star" aria-label="Favourite"></span>
    /// ```
    ///
    /// ## How to fix it
    /// Give the element a role that fits, or write the words in the page.
    ///
    /// ```html
    /// <span class="star" role="img" aria-label="Favourite"></span>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A), 1.3.1 Info and Relationships (A); ACT rule 5c01ea.
    ///
    /// # En français
    /// Un nom sur un élément qui ne peut en avoir.
    ///
    /// ## Pourquoi
    /// `div`, `span`, `p` et leurs semblables n’ont pas de nom : ce qu’en dit `aria-label` se perd pour
    /// la plupart. Quand l’élément est vide, tout ce qu’il avait à dire se perd.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à l’élément un rôle qui convient, ou écrire les mots dans la page.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A), 1.3.1 Information et relations (A); règle ACT 5c01ea.
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
        // Where there is something in it, that is read all the same.
        let is_lost = element.child_nodes().all(|inside| is_blank(&inside));
        let diagnostic = if is_lost { findings.violation() } else { findings.needs_review() };
        let (kind, role) = kind(element);
        let diagnostic = diagnostic.with("kind", kind).with("role", role);
        findings.report(element, diagnostic.with("element", element.tag()).with("text", text));
    }
}

/// Whether it has no role by nature, or its author took the one it had, or gave it one; and that role as it
/// is written. A name does not bring back what `none` takes from a `div`: there was nothing.
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

/// The name that its author gives it through ARIA.
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
