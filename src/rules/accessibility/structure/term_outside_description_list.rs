//! Term or description is not inside a description list.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Term or description is not inside a description list.
    ///
    /// ## Why
    /// Outside a `dl`, assistive technology does not recognize `dt` and `dd`, so people cannot tell
    /// which description goes with which term.
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
    /// Put the `dt` and `dd` elements in a `dl`.
    ///
    /// ```html
    /// <dl>
    ///   <dt>Lead</dt>
    ///   <dd>Ministry of Example</dd>
    /// </dl>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A), and by HTML, “The dt element”;
    /// technique H40.
    ///
    /// # En français
    /// Un terme ou une description n’est pas dans une liste de descriptions.
    ///
    /// ## Pourquoi
    /// Hors d’un `dl`, les technologies d’assistance ne reconnaissent pas `dt` et `dd`, et on ne
    /// sait pas quelle description correspond à quel terme.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer les `dt` et les `dd` dans un `dl`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A), et par HTML, « The dt element »;
    /// technique H40.
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
        let is_held =
            around.is("dl") || around.tag().contains('-') || around.is("slot") || around.has("role");
        // Most assistive technology, but not all, ignores a term or description at a deeper level.
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
