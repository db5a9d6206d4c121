//! A heading that skips a level.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, excerpt::excerpt, writing::bodies::bodies},
};

rule! {
    /// A heading that skips a level.
    ///
    /// ## Why
    /// A person who moves by headings takes the missing level for a section that was lost.
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
    /// WCAG 2.2, 1.3.1 Info and Relationships (A), 2.4.6 Headings and Labels (AA); technique G141.
    ///
    /// # En français
    /// Un titre qui saute un niveau.
    ///
    /// ## Pourquoi
    /// Qui se déplace de titre en titre prend le niveau absent pour une section perdue.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer par `##`, et descendre d’un niveau à la fois.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A), 2.4.6 En-têtes et étiquettes (AA); technique G141.
    "A921" "level-skipped-in-text" Warning Portal
    wcag "1.3.1" impact Moderate
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in bodies(portal) {
        // The title of the page is of level 1.
        let mut before = 1;
        for heading in &body.outline.headings {
            if heading.level > before + 1 {
                let diagnostic = findings.diagnostic(body.meta, heading.span).with("text", excerpt(&heading.text));
                let diagnostic = diagnostic.with("level", heading.level.to_string()).with("before", before.to_string());
                findings.report(body.meta, diagnostic.with("wanted", (before + 1).to_string()));
            }
            before = heading.level;
        }
    }
}
