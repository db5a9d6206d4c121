//! A list made of dashes and line breaks.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::bodies::bodies},
};

rule! {
    /// A list made of dashes or bullets and line breaks.
    ///
    /// ## Why
    /// To a screen reader it is one paragraph: nobody hears that it is a list, nor how many items it has.
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
    /// Begin each item on its own line with `- `, with an empty line before the first.
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
    /// WCAG 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Une liste faite de tirets ou de puces et de sauts de ligne.
    ///
    /// ## Pourquoi
    /// Pour un lecteur d’écran, c’est un seul paragraphe : rien ne dit que c’est une liste, ni combien
    /// d’éléments elle a.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer chaque élément sur sa ligne par `- `, après une ligne vide.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A).
    "A923" "list-of-dashes" Warning Portal
    wcag "1.3.1" impact Moderate
}

fn check(portal: &Portal, found: &mut Findings) {
    for body in bodies(portal) {
        for span in &body.outline.false_structure.dashed_lines {
            let told = found.at(body.head, *span);
            found.tell(body.head, told);
        }
    }
}
