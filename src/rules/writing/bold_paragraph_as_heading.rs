//! A paragraph that is all bold and stands for a heading.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, short::short, writing::bodies::bodies},
};

rule! {
    /// A paragraph that is all bold and stands for a heading.
    ///
    /// ## Why
    /// It is a heading to the eye alone. A screen reader does not find it among the headings, and it is
    /// not in the contents of the page.
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
    /// WCAG 2.2, 1.3.1 Info and Relationships (A), failure F2.
    ///
    /// # En français
    /// Un paragraphe tout en gras qui tient lieu de titre.
    ///
    /// ## Pourquoi
    /// C’est un titre pour l’œil seul. Un lecteur d’écran ne le trouve pas parmi les titres, et il n’est
    /// pas au sommaire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// En faire un titre, avec `##` ou le niveau qui convient.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A), échec F2.
    "A922" "bold-paragraph-as-heading" Warning Portal
    wcag "1.3.1" impact Moderate
}

fn check(portal: &Portal, found: &mut Findings) {
    for body in bodies(portal) {
        for (words, span) in &body.outline.false_structure.bold_paragraphs {
            // What ends like a sentence is one that matters, not the name of what follows.
            let is_sentence = words.ends_with(['.', '!', '?', '…', ';', ',']);
            if !is_sentence && words.chars().count() <= LONGEST {
                let told = found.at(body.head, *span).with("text", short(words));
                found.tell(body.head, told);
            }
        }
    }
}

/// No heading is longer, in characters.
const LONGEST: usize = 100;
