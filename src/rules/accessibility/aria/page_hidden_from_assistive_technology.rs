//! Whole page is hidden from assistive technology.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Whole page is hidden from assistive technology.
    ///
    /// ## Why
    /// People who use a screen reader get no content at all.
    ///
    /// ## Example
    /// ```html
    /// <body aria-hidden="true"><h1>News</h1></body>
    /// ```
    ///
    /// ## How to fix it
    /// Remove `aria-hidden` from `body`. To hide what is behind a dialog, add `aria-hidden` to that
    /// part only, or use `inert`.
    ///
    /// ```html
    /// <body><h1>News</h1></body>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A) and 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Toute la page est masquée aux technologies d’assistance.
    ///
    /// ## Pourquoi
    /// Les personnes qui utilisent un lecteur d’écran n’ont accès à aucun contenu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `aria-hidden` de `body`. Pour masquer ce qui est derrière une boîte de dialogue,
    /// ajouter `aria-hidden` à cette partie seulement, ou utiliser `inert`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A) et 1.3.1 Information et relations (A).
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
