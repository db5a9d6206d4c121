//! Paragraphs are separated by line breaks.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Paragraphs are separated by line breaks.
    ///
    /// ## Why
    /// Screen readers treat them as a single paragraph, so people cannot skip one of them or read
    /// one again.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum compte douze membres.<br><br>Il se réunit deux fois par an.
    /// ```
    ///
    /// ## How to fix it
    /// Leave an empty line between the paragraphs.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum compte douze membres.
    ///
    /// Il se réunit deux fois par an.
    /// ```
    ///
    /// ## Source
    /// Required by the HTML Standard, “The `br` element”, and WCAG 2.2, 1.3.1 Info and
    /// Relationships (A).
    ///
    /// # En français
    /// Des paragraphes sont séparés par des sauts de ligne.
    ///
    /// ## Pourquoi
    /// Pour les lecteurs d’écran, c’est un seul paragraphe : on ne peut ni en sauter une partie ni
    /// la relire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Laisser une ligne vide entre les paragraphes.
    ///
    /// ## Source
    /// Exigé par la norme HTML, « The `br` element », et par les WCAG 2.2, 1.3.1 Information et
    /// relations (A).
    "A924" "break-as-paragraph" Warning Portal
    wcag "1.3.1" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for span in &body.outline.false_structure.blank_lines {
            let diagnostic = findings.diagnostic(body.meta, *span);
            findings.report(body.meta, diagnostic);
        }
    }
}
