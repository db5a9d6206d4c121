//! Bold paragraph is used as a heading.

use crate::{
    resolve::Portal,
    rules::{excerpt::excerpt, findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Bold paragraph is used as a heading.
    ///
    /// ## Why
    /// It looks like a heading, but screen readers do not list it among the headings, and the page
    /// does not list it under “On this page”.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// **Les membres du forum**
    ///
    /// Le forum compte douze membres.
    /// ```
    ///
    /// ## How to fix it
    /// Make it a heading, with `##` or the level that fits.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## Les membres du forum
    ///
    /// Le forum compte douze membres.
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); failure F2.
    ///
    /// # En français
    /// Un paragraphe en gras sert de titre.
    ///
    /// ## Pourquoi
    /// Il ressemble à un titre, mais les lecteurs d’écran ne l’ajoutent pas à la liste des titres,
    /// et il n’apparaît pas sous « Sur cette page ».
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// En faire un titre, avec `##` ou le niveau qui convient.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); échec F2.
    "A922" "bold-paragraph-as-heading" Warning Portal
    wcag "1.3.1" impact Moderate
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for (words, span) in &body.outline.false_structure.bold_paragraphs {
            // What ends like a sentence is one that matters, not the name of what follows.
            let is_sentence = words.ends_with(['.', '!', '?', '…', ';', ',']);
            if !is_sentence && words.chars().count() <= MAX_CHARS {
                let diagnostic = findings.diagnostic(body.meta, *span).with("text", excerpt(words));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

/// Maximum length of a heading, in characters.
const MAX_CHARS: usize = 100;
