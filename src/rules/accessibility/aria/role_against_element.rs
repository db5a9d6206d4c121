//! A role that takes from an element what it is.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A role that takes away what an element is.
    ///
    /// ## Why
    /// A heading that becomes a button is no longer in the list of headings; a link that becomes a
    /// heading can no longer be found as a link.
    ///
    /// ## Example
    /// ```html
    /// <h2 role="button" tabindex="0">Opening times</h2>
    /// ```
    ///
    /// ## How to fix it
    /// Put one element inside the other: a button in the heading, a link in the heading.
    ///
    /// ```html
    /// <h2><button>Opening times</button></h2>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A), 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Un rôle qui fait perdre à un élément ce qu’il est.
    ///
    /// ## Pourquoi
    /// Un titre devenu bouton n’est plus dans la liste des titres; un hyperlien devenu titre ne se
    /// trouve plus comme hyperlien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer un élément dans l’autre : un bouton dans le titre, un hyperlien dans le titre.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A), 1.3.1 Information et relations (A).
    "A828" "role-against-element" Warning Page
    wcag "4.1.2" "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("role") {
        let Some(role) = element.explicit_role() else { continue };
        if is_against(element, role) && !element.is_hidden() {
            let diagnostic = findings.needs_review().with("role", role.as_str());
            findings.report(element, diagnostic.with("element", element.tag()));
        }
    }
}

/// Whether ARIA in HTML forbids it, and people lose by it. What is said to be nothing is told
/// elsewhere.
fn is_against(element: Element<'_>, role: Role) -> bool {
    if !element.is_html() || role == Role::None {
        return false;
    }
    match element.tag() {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            !matches!(role, Role::Heading | Role::Tab | Role::DocSubtitle | Role::TreeItem)
        }
        "main" => role != Role::Main,
        "a" => element.has("href") && !is_control(role),
        "button" | "select" | "textarea" => !is_control(role),
        "input" => !element.attr_is("type", "hidden") && !is_control(role),
        _ => false,
    }
}

fn is_control(role: Role) -> bool {
    role.is_a(Role::Widget) || matches!(role, Role::Separator | Role::Group)
}
