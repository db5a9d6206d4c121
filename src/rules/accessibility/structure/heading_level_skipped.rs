//! A heading that skips a level.

use super::headings::{headings, level};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A heading that skips a level.
    ///
    /// ## Why
    /// Levels say what is part of what. After a level 2, a level 4 makes people look for a level 3 that
    /// does not exist.
    ///
    /// ## Example
    /// ```html
    /// <h1>Action plan</h1>
    /// <h2>Commitments</h2>
    /// <h4>Open contracts</h4>
    /// ```
    ///
    /// ## How to fix it
    /// Give the heading the level below that of the part it is in; how large it looks is the business of
    /// the style sheet.
    ///
    /// ```html
    /// <h1>Action plan</h1>
    /// <h2>Commitments</h2>
    /// <h3>Open contracts</h3>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); techniques H42 and G141. WCAG does not forbid a gap;
    /// it is told because most gaps are mistakes.
    ///
    /// # En français
    /// Un titre qui saute un niveau.
    ///
    /// ## Pourquoi
    /// Les niveaux disent ce qui fait partie de quoi. Après un niveau 2, un niveau 4 fait chercher un
    /// niveau 3 qui n’existe pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner au titre le niveau qui suit celui de la partie où il est; sa taille est l’affaire de la
    /// feuille de style.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); techniques H42 et G141. Les WCAG n’interdisent pas
    /// un saut; c’est dit parce que la plupart des sauts sont des erreurs.
    "A211" "heading-level-skipped" Warning Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut before: Option<u32> = None;
    for heading in headings(page) {
        let level = level(heading);
        if let Some(before) = before.filter(|before| level > before + 1) {
            let diagnostic = findings.needs_review().with("text", excerpt(&heading.name().text)).with("level", level.to_string());
            let diagnostic = diagnostic.with("before", before.to_string()).with("wanted", (before + 1).to_string());
            findings.report(heading, diagnostic);
        }
        before = Some(level);
    }
}
