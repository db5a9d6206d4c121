//! An attribute of ARIA that does not exist.

use crate::{
    aria::Aria,
    dom::Document,
    rules::{accessibility::spelling::with_nearest, page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// An attribute of ARIA that does not exist.
    ///
    /// ## Why
    /// Nothing reads it: what it was to tell is not told, and nothing shows that it is not.
    ///
    /// ## Example
    /// ```html
    /// <span id="label">Birthday</span>
    /// <input aria-labeledby="label">
    /// ```
    ///
    /// ## How to fix it
    /// Write the name as WAI-ARIA has it; for data of the site’s own, use `data-`.
    ///
    /// ```html
    /// <span id="label">Birthday</span>
    /// <input aria-labelledby="label">
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A), 1.3.1 Info and Relationships (A); ACT rule 5f99a7.
    ///
    /// # En français
    /// Un attribut d’ARIA qui n’existe pas.
    ///
    /// ## Pourquoi
    /// Rien ne le lit : ce qu’il devait dire n’est pas dit, et rien ne le montre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le nom tel que WAI-ARIA le donne; pour les données propres au site, employer `data-`.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A), 1.3.1 Information et relations (A); règle ACT 5f99a7.
    "A819" "unknown-aria-attribute" Error Page
    wcag "4.1.2" "1.3.1" act "5f99a7" impact Serious
}

/// What the 1.3 draft has and browsers try out.
const TRIED_OUT: &[&str] = &["aria-actions"];

/// What is an attribute without `aria-` before it.
const OF_HTML: &[&str] = &["alt", "for", "href", "id", "role", "tabindex", "title"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_aria() {
        for (name, _) in element.aria_attributes() {
            if Aria::named(name).is_none() && !TRIED_OUT.contains(&name) {
                let known = Aria::ALL.iter().map(|attribute| attribute.as_str());
                let diagnostic = findings.violation().with("attribute", excerpt(name));
                let diagnostic = match name.strip_prefix("aria-").filter(|rest| OF_HTML.contains(rest)) {
                    Some(meant) => diagnostic.with("nearest", meant),
                    None => with_nearest(diagnostic, &excerpt(name), known, findings.reported.len()),
                };
                findings.report(element, diagnostic);
            }
        }
    }
}
