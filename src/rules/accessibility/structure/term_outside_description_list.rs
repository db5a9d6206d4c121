//! A term or a description outside of a description list.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A term or a description outside of a description list.
    ///
    /// ## Why
    /// Without the `dl` around them, `dt` and `dd` say nothing to assistive technology: nobody knows
    /// which description belongs to which term.
    ///
    /// ## Example
    /// ```html
    /// <div>
    ///   <dt>Lead</dt>
    ///   <dd>Ministry of Example</dd>
    /// </div>
    /// ```
    ///
    /// ## How to fix it
    /// Put them into a `dl`.
    ///
    /// ```html
    /// <dl>
    ///   <dt>Lead</dt>
    ///   <dd>Ministry of Example</dd>
    /// </dl>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); technique H40; HTML, “The dt element”.
    ///
    /// # En français
    /// Un terme ou une description hors d’une liste de descriptions.
    ///
    /// ## Pourquoi
    /// Sans le `dl` qui les entoure, `dt` et `dd` ne disent rien aux technologies d’assistance : personne
    /// ne sait quelle description va avec quel terme.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Les mettre dans un `dl`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); technique H40; HTML, « The dt element ».
    "A216" "term-outside-description-list" Error Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut reported = None;
    for part in page.named_any(&["dd", "dt"]) {
        if part.has("role") || part.is_hidden() || reported == part.parent() {
            continue;
        }
        let Some(around) = part.parent() else { continue };
        let is_held = around.is("dl") || around.tag().contains('-') || around.is("slot") || around.has("role");
        // Deeper down it is lost to most assistive technology, though not to all.
        let is_near = around.closest(&["dl"]).is_some();
        let is_loose = !page.is_full_document() && around.is("body");
        if is_held || is_loose || (is_near && around.is("div")) {
            continue;
        }
        let diagnostic = if is_near { findings.needs_review() } else { findings.violation() };
        findings.report(part, diagnostic.with("tag", part.tag().to_owned()));
        reported = Some(around);
    }
}
