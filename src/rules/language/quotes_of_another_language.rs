//! Quotation marks of the other language.

use crate::{
    model::Language,
    rules::{findings::Findings, language::quotes::Quotation, rule::rule, texts::Texts},
};

rule! {
    /// Quotation marks of the other language.
    ///
    /// ## Why
    /// French quotes with « », English with “ ”. In French, “ ” stand only inside « ».
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum dit “ouvert par défaut”.
    /// ```
    ///
    /// ## How to fix it
    /// Write the marks of the text’s language; `parvis check --fix` does.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum dit « ouvert par défaut ».
    /// ```
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Guillemets ».
    ///
    /// # En français
    /// Des guillemets de l’autre langue.
    ///
    /// ## Pourquoi
    /// Le français cite avec « », l’anglais avec “ ”. En français, “ ” ne s’emploient qu’à
    /// l’intérieur de « ».
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire les guillemets de la langue du texte; `parvis check --fix` le fait.
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Guillemets ».
    "L302" "quotes-of-another-language" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for item in &texts.items {
        for (language, pieces) in item.all() {
            let (marks, mended): ([char; 2], [&str; 2]) = match language {
                Language::FRENCH => (['“', '”'], ["«\u{a0}", "\u{a0}»"]),
                Language::ENGLISH => (['«', '»'], ["“", "”"]),
                _ => continue,
            };
            for (piece, pair) in Quotation::of(pieces).outermost {
                let text = piece.text.as_str();
                if piece.language.is_some() || !text[pair.clone()].starts_with(marks[0]) {
                    continue;
                }
                let inner = text[pair.clone()].trim_matches(marks).trim_matches([' ', '\u{a0}', '\u{202f}']);
                let mended = format!("{}{inner}{}", mended[0], mended[1]);
                let place = piece.place(&pair);
                let mut diagnostic = findings.diagnostic(item.head, place).with("mended", mended.as_str());
                if piece.is_exact() {
                    diagnostic = diagnostic.mended_by(place, mended);
                }
                findings.report(item.head, diagnostic);
            }
        }
    }
}
