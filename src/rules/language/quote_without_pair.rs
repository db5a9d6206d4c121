//! A quotation mark without its pair.

use crate::rules::{findings::Findings, language::quotes::Quotation, rule::rule, texts::Texts};

rule! {
    /// A quotation mark without its pair.
    ///
    /// ## Why
    /// Pages curl quotation marks by pairs. One that is alone takes all that follows for a
    /// quotation, or none, and a reader cannot tell where the words of another end.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum dit « ouvert par défaut.
    /// ```
    ///
    /// ## How to fix it
    /// Add the missing mark, or remove the one that is too many.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum dit « ouvert par défaut ».
    /// ```
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Guillemets ».
    ///
    /// # En français
    /// Un guillemet sans son pendant.
    ///
    /// ## Pourquoi
    /// Les pages posent les guillemets par paires. Un guillemet seul prend toute la suite pour une
    /// citation, ou aucune, et le lecteur ne sait plus où finissent les mots d’un autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le guillemet qui manque, ou retirer celui qui est de trop.
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Guillemets ».
    "L301" "quote-without-pair" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for item in &texts.items {
        for (_, pieces) in item.all() {
            for (piece, range) in Quotation::of(pieces).unpaired {
                let diagnostic = findings.diagnostic(item.head, piece.place(&range));
                findings.report(item.head, diagnostic.with("mark", &piece.text[range]));
            }
        }
    }
}
