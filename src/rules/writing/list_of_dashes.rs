//! List is typed by hand with dashes or bullets.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// List is typed by hand with dashes or bullets.
    ///
    /// ## Why
    /// Screen readers treat it as a single paragraph: they do not announce a list or how many items
    /// it has.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// • douze membres
    /// • deux réunions par an
    /// ```
    ///
    /// ## How to fix it
    /// Begin each item with `- ` on its own line, and leave an empty line before the first.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// - douze membres
    /// - deux réunions par an
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Une liste est faite de tirets ou de puces tapés à la main.
    ///
    /// ## Pourquoi
    /// Pour les lecteurs d’écran, c’est un seul paragraphe : ils n’annoncent ni la liste ni le
    /// nombre d’éléments.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer chaque élément par `- ` sur sa propre ligne, et laisser une ligne vide avant le
    /// premier.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A).
    "A923" "list-of-dashes" Warning Portal
    wcag "1.3.1" impact Moderate
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for span in &body.outline.false_structure.dashed_lines {
            let diagnostic = findings.diagnostic(body.meta, *span);
            findings.report(body.meta, diagnostic);
        }
    }
}
