//! Access key is used more than once.

use std::collections::HashMap;

use crate::{
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Access key is used more than once.
    ///
    /// ## Why
    /// Depending on the browser, the key goes to one of the elements or switches between them.
    ///
    /// ## Example
    /// ```html
    /// <a href="/" accesskey="h">Home</a>
    /// <a href="/help" accesskey="h">Help</a>
    /// ```
    ///
    /// ## How to fix it
    /// Give each element its own key, or remove `accesskey`.
    ///
    /// ```html
    /// <a href="/" accesskey="h">Home</a>
    /// <a href="/help" accesskey="a">Help</a>
    /// ```
    ///
    /// ## Source
    /// House rule, in support of WCAG 2.2, 2.1.1 Keyboard (A).
    ///
    /// # En français
    /// La touche d’accès est utilisée plus d’une fois.
    ///
    /// ## Pourquoi
    /// Selon le navigateur, la touche mène à l’un des éléments ou passe de l’un à l’autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chaque élément sa propre touche, ou retirer `accesskey`.
    ///
    /// ## Source
    /// Règle propre à Parvis, à l’appui de 2.1.1 Clavier (A) des WCAG 2.2.
    "A414" "same-access-key" Warning Page
    wcag "2.1.1" impact Minor
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut keys = HashMap::new();
    for element in page.with_attribute("accesskey") {
        let Some(key) = element.attr("accesskey") else { continue };
        let key = key.trim().to_lowercase();
        if key.is_empty() || !element.is_visible() {
            continue;
        }
        let diagnostic = findings.needs_review().with("key", excerpt(&key));
        let first = *keys.entry(key).or_insert(element);
        // Links to the same page, such as above and below the text, are equivalent for users of the key.
        let is_same = element.has("href") && element.attr("href") == first.attr("href");
        if first != element && !is_same {
            findings.report(element, diagnostic);
        }
    }
}
