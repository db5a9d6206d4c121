//! A page that is hidden whole.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A page whose whole content `aria-hidden` hides.
    ///
    /// ## Why
    /// People who hear the page get nothing at all.
    ///
    /// ## Example
    /// ```html
    /// <body aria-hidden="true"><h1>News</h1></body>
    /// ```
    ///
    /// ## How to fix it
    /// Take `aria-hidden` away from `body`; put it on what stands behind a window, or use `inert`.
    ///
    /// ```html
    /// <body><h1>News</h1></body>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A), 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Une page dont `aria-hidden` cache tout le contenu.
    ///
    /// ## Pourquoi
    /// Qui écoute la page n’obtient rien du tout.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `aria-hidden` de `body`; le placer sur ce qui est derrière une fenêtre, ou employer
    /// `inert`.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A), 1.3.1 Information et relations (A).
    "A827" "page-hidden-from-assistive-technology" Error Page
    wcag "4.1.2" "1.3.1" impact Critical
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.named_any(&["html", "body"]) {
        if element.attr_is("aria-hidden", "true") {
            findings.report(element, findings.violation().with("element", element.tag()));
        }
    }
}
