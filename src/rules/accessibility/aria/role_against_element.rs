//! Role replaces the meaning of the element.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Role replaces the meaning of the element.
    ///
    /// ## Why
    /// A heading with the role `button` is no longer in the list of headings. A link with the role
    /// `heading` is no longer in the list of links.
    ///
    /// ## Example
    /// ```html
    /// <h2 role="button" tabindex="0">Opening times</h2>
    /// ```
    ///
    /// ## How to fix it
    /// Remove the role, and put one element inside the other: a button in the heading, or a link in
    /// the heading.
    ///
    /// ```html
    /// <h2><button>Opening times</button></h2>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A) and 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Le rôle remplace le sens de l’élément.
    ///
    /// ## Pourquoi
    /// Un titre qui a le rôle `button` n’est plus dans la liste des titres. Un hyperlien qui a le
    /// rôle `heading` n’est plus dans la liste des hyperliens.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer le rôle, et placer un élément dans l’autre : un bouton dans le titre, ou un
    /// hyperlien dans le titre.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A) et 1.3.1 Information et relations (A).
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

/// Returns `true` if ARIA in HTML forbids the role and it removes information that users need. The roles
/// `none` and `presentation` are reported by another rule.
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
