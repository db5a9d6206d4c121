//! Heading skips a level.

use crate::{
    resolve::Portal,
    rules::{excerpt::excerpt, findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Heading skips a level.
    ///
    /// ## Why
    /// People who go from heading to heading may think that a section is missing.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## Le forum
    ///
    /// Texte.
    ///
    /// #### Les membres
    ///
    /// Texte.
    /// ```
    ///
    /// ## How to fix it
    /// Begin with `##`, and go down one level at a time.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## Le forum
    ///
    /// Texte.
    ///
    /// ### Les membres
    ///
    /// Texte.
    /// ```
    ///
    /// ## Source
    /// House rule, recommended by WCAG 2.2 technique G141 for 1.3.1 Info and Relationships (A).
    /// WCAG does not forbid a skipped level.
    ///
    /// # En français
    /// Un titre saute un niveau.
    ///
    /// ## Pourquoi
    /// Les personnes qui vont de titre en titre peuvent croire qu’il manque une section.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer par `##`, et descendre d’un niveau à la fois.
    ///
    /// ## Source
    /// Règle propre à Parvis, recommandée par la technique G141 des WCAG 2.2 pour 1.3.1 Information
    /// et relations (A). Les WCAG n’interdisent pas de sauter un niveau.
    "A921" "level-skipped-in-text" Warning Portal
    wcag "1.3.1" impact Moderate
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        // The title of the page is of level 1.
        let mut before = 1;
        for heading in &body.outline.headings {
            if heading.level > before + 1 {
                let diagnostic =
                    findings.diagnostic(body.meta, heading.span).with("text", excerpt(&heading.text));
                let diagnostic =
                    diagnostic.with("level", heading.level.to_string()).with("before", before.to_string());
                findings.report(body.meta, diagnostic.with("wanted", (before + 1).to_string()));
            }
            before = heading.level;
        }
    }
}
