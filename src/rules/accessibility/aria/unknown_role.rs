//! ARIA role does not exist.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{accessibility::spelling::with_nearest, excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// ARIA role does not exist.
    ///
    /// ## Why
    /// Browsers ignore it: the element keeps its own role, and a `div` meant to be a button is not
    /// a button.
    ///
    /// ## Example
    /// ```html
    /// <div role="buton" tabindex="0">Send</div>
    /// ```
    ///
    /// ## How to fix it
    /// Use a role that WAI-ARIA defines, or the HTML element.
    ///
    /// ```html
    /// <div role="button" tabindex="0">Send</div>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 674b10.
    ///
    /// # En français
    /// Le rôle ARIA n’existe pas.
    ///
    /// ## Pourquoi
    /// Les navigateurs l’ignorent : l’élément garde son propre rôle, et un `div` qui devait être un
    /// bouton n’en est pas un.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser un rôle que WAI-ARIA définit, ou l’élément HTML.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 674b10.
    "A821" "unknown-role" Error Page
    wcag "4.1.2" act "674b10" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("role") {
        let Some(written) = element.attr("role") else { continue };
        let mut tokens = written.split_ascii_whitespace();
        let is_known = |token: &str| Role::named(&token.to_ascii_lowercase()).is_some();
        // One known role is enough: the others may be fallbacks for future browsers.
        let Some(first) = tokens.clone().next().filter(|_| !tokens.any(is_known)) else { continue };
        if element.is_hidden() {
            continue;
        }
        let known = Role::ALL.iter().filter(|role| !role.definition().is_abstract).map(|role| role.as_str());
        let diagnostic = if is_lost(element) { findings.violation() } else { findings.needs_review() };
        let diagnostic = diagnostic.with("role", excerpt(first));
        findings.report(element, with_nearest(diagnostic, &excerpt(first), known, findings.reported.len()));
    }
}

/// Returns `true` if users can operate the element and it has no implicit role, so that its purpose is not
/// announced.
fn is_lost(element: Element<'_>) -> bool {
    let is_acted_on = element.is_focusable() || element.has("onclick");
    is_acted_on && element.role().is_none_or(|role| role == Role::Generic) && element.is_any(&["div", "span"])
}
