//! Heading skips a level.

use super::headings::{headings, level};
use crate::{
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Heading skips a level.
    ///
    /// ## Why
    /// Heading levels show how the page is organized. After level 2, a level 4 heading makes people
    /// look for a level 3 heading that does not exist.
    ///
    /// ## Example
    /// ```html
    /// <h1>Action plan</h1>
    /// <h2>Commitments</h2>
    /// <h4>Open contracts</h4>
    /// ```
    ///
    /// ## How to fix it
    /// Use the level that follows the level of the section around the heading. To change the size
    /// of the heading, use the style sheet.
    ///
    /// ```html
    /// <h1>Action plan</h1>
    /// <h2>Commitments</h2>
    /// <h3>Open contracts</h3>
    /// ```
    ///
    /// ## Source
    /// House rule, recommended by WCAG 2.2 techniques H42 and G141 for 1.3.1 Info and Relationships
    /// (A). WCAG does not forbid a skipped level; the rule reports it because it is usually a
    /// mistake.
    ///
    /// # En français
    /// Le titre saute un niveau.
    ///
    /// ## Pourquoi
    /// Les niveaux de titre montrent comment la page est organisée. Après un titre de niveau 2, un
    /// titre de niveau 4 fait chercher un niveau 3 qui n’existe pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser le niveau qui suit celui de la section où se trouve le titre. Pour changer la
    /// taille du titre, modifier la feuille de style.
    ///
    /// ## Source
    /// Règle propre à Parvis, recommandée par les techniques H42 et G141 des WCAG 2.2 pour 1.3.1
    /// Information et relations (A). Les WCAG n’interdisent pas de sauter un niveau; la règle le
    /// signale parce que c’est le plus souvent une erreur.
    "A211" "heading-level-skipped" Warning Page
    wcag "1.3.1" impact Moderate
    equivalent "A921"
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut before: Option<u32> = None;
    for heading in headings(page) {
        let level = level(heading);
        if let Some(before) = before.filter(|before| level > before + 1) {
            let diagnostic = findings
                .needs_review()
                .with("text", excerpt(&heading.name().text))
                .with("level", level.to_string());
            let diagnostic =
                diagnostic.with("before", before.to_string()).with("wanted", (before + 1).to_string());
            findings.report(heading, diagnostic);
        }
        before = Some(level);
    }
}
