//! Quotation mark has no matching mark.

use crate::rules::{findings::Findings, language::quotes::Quotation, rule::rule, texts::Texts};

rule! {
    /// Quotation mark has no matching mark.
    ///
    /// ## Why
    /// Quotation marks come in pairs. Without the matching mark, people do not know where the
    /// quotation begins or ends.
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
    /// Add the missing mark, or remove the extra one.
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
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Guillemets ».
    ///
    /// # En français
    /// Le guillemet est seul.
    ///
    /// ## Pourquoi
    /// Les guillemets vont par paires. Si l’un des deux manque, on ne sait pas où la citation
    /// commence ou finit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le guillemet qui manque, ou retirer celui qui est de trop.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Guillemets ».
    "L301" "quote-without-pair" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for item in &texts.items {
        for (_, pieces) in item.all() {
            for (piece, range) in Quotation::of(pieces).unpaired {
                let diagnostic = findings.diagnostic(item.meta, piece.span_of(&range));
                findings.report(item.meta, diagnostic.with("mark", &piece.text[range]));
            }
        }
    }
}
