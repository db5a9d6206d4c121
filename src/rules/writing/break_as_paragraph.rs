//! Line breaks that stand for a new paragraph.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::bodies::bodies},
};

rule! {
    /// Two line breaks that stand for a new paragraph.
    ///
    /// ## Why
    /// To a screen reader it is one paragraph, that its listener cannot pass over or come back to by
    /// parts.
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
    /// WCAG 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Deux sauts de ligne qui tiennent lieu de nouveau paragraphe.
    ///
    /// ## Pourquoi
    /// Pour un lecteur d’écran, c’est un seul paragraphe, qu’on ne peut ni sauter ni relire par parties.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Laisser une ligne vide entre les paragraphes.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A).
    "A924" "break-as-paragraph" Warning Portal
    wcag "1.3.1" impact Minor
}

fn check(portal: &Portal, found: &mut Findings) {
    for body in bodies(portal) {
        for span in &body.outline.false_structure.blank_lines {
            let told = found.at(body.head, *span);
            found.tell(body.head, told);
        }
    }
}
