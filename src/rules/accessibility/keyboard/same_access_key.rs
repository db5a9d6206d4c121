//! An `accesskey` that is given twice.

use std::collections::HashMap;

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// An `accesskey` that is given twice.
    ///
    /// ## Why
    /// The key leads to one of the two, or from one to the other, as each browser sees fit.
    ///
    /// ## Example
    /// ```html
    /// <a href="/" accesskey="h">Home</a>
    /// <a href="/help" accesskey="h">Help</a>
    /// ```
    ///
    /// ## How to fix it
    /// Give each its own key, or none.
    ///
    /// ```html
    /// <a href="/" accesskey="h">Home</a>
    /// <a href="/help" accesskey="a">Help</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Keyboard (A).
    ///
    /// # En français
    /// Un `accesskey` donné deux fois.
    ///
    /// ## Pourquoi
    /// La touche mène à l’un des deux, ou de l’un à l’autre, au gré de chaque navigateur.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner à chacun sa touche, ou n’en donner aucune.
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Clavier (A).
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
        // Links to the same page, above and below the text, are one for whoever uses the key.
        let is_same = element.has("href") && element.attr("href") == first.attr("href");
        if first != element && !is_same {
            findings.report(element, diagnostic);
        }
    }
}
